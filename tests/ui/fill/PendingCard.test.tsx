import { renderToStaticMarkup } from "react-dom/server";
import { pendingRowWordsIn } from "../../../src/core/text/pendingRowWords";
import { PendingCard } from "../../../src/ui/fill/PendingCard";
import type { Confirming } from "../../../src/ui/fill/useConfirming";
import type { PendingRowView } from "../../../src/views/pendingView";

const words = pendingRowWordsIn("th");
const pending: PendingRowView = {
  row: "1.2.B.1",
  sheet: "หมวด 1",
  name: "1.2.B.1 ระบบกำกับดูแล",
  item: "1.2",
  year: 2568,
  cells: [
    { label: "ผลประเมินตนเอง", text: "มี" },
    { label: "หลักฐานอ้างอิง", text: "ประกาศ 2565" },
  ],
  pointedOut: "evidence",
  place: { sheet: "หมวด 1", row: 12, column: 6 },
};

function markupOf(change: Partial<Confirming>): string {
  const confirming: Confirming = {
    rows: new Map([[pending.row, pending]]),
    sent: [],
    goal: null,
    confirm: () => {},
    go: () => {},
    arrive: () => {},
    ...change,
  };
  return renderToStaticMarkup(<PendingCard pending={pending} confirming={confirming} words={words} />);
}

describe("a row of last year's", () => {
  it("shows the year, every cell, why it was pointed out, and one button that names the row", () => {
    const markup = markupOf({});
    for (const text of ["ปีก่อน (2568)", "ผลประเมินตนเอง: มี", "หลักฐานอ้างอิง: ประกาศ 2565", words.oldEvidence])
      expect(markup).toContain(text);
    expect(markup).toContain('aria-label="ยืนยัน ข้อ 1.2.B.1"');
    expect(markup).not.toContain("aria-disabled");
  });

  it("can't be confirmed again while the form hasn't told yet", () => {
    expect(markupOf({ sent: ["1.2.B.1"] })).toContain('aria-disabled="true"');
  });
});
