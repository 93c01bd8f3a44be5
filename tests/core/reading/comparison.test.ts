import { CategoryId } from "../../../src/core/criteria/ids";
import { sheetKeys } from "../../../src/core/form/keys";
import type { Submission } from "../../../src/core/reading/submission";
import { noComparison } from "../../../src/core/scoring/comparison";
import { describeProblem } from "../../../src/core/text/describeProblem";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { briefly, readBack } from "../../support/filledForm";
import { formOf } from "../../support/formOf";
import { smallEdition } from "../../support/smallEdition";
import { type Entry, snapshotOfForm } from "../../support/snapshotOf";

const criteria = smallEdition();
const form = formOf(criteria);

function read(entries: Readonly<Record<string, Entry>>, options = {}): Submission {
  return readBack(criteria, form, snapshotOfForm(form, new Map(Object.entries(entries))), options);
}

describe("last year's scores and targets", () => {
  it("are read as numbers, Thai digits and commas too, by category and for the total", () => {
    const { comparison, problems } = read({
      "digest!compare.1|#last-year": "๓๒๐.๕",
      "digest!compare.1|#aim": 400,
      "digest!compare.total|#aim": "400.0",
    });
    expect(comparison.categories.get(CategoryId.parse("1"))).toEqual({ lastYear: 320.5, target: 400 });
    expect(comparison.total).toEqual({ lastYear: null, target: 400 });
    expect(briefly(problems).filter((each) => each.includes("บทสรุป"))).toEqual([]);
  });

  it("aren't guessed: a text, a percentage and a score beyond the scale are told with their cells", () => {
    const { comparison, problems } = read({
      "digest!compare.1|#last-year": "ประมาณ 300",
      "digest!compare.1|#aim": 501,
      "digest!compare.7|#last-year": "85%",
      "digest!compare.total|#last-year": -1,
    });
    expect(comparison.categories.get(CategoryId.parse("1"))).toEqual({ lastYear: null, target: null });
    expect(
      problems.filter(({ place }) => place.sheet === "บทสรุป").map(({ code, params }) => [code, params.id]),
    ).toEqual([
      ["reading/unreadable-figure", "compare.1"],
      ["reading/score-out-of-range", "compare.1"],
      ["reading/score-out-of-range", "compare.7"],
      ["reading/score-out-of-range", "compare.total"],
    ]);
    const whats = problems.map((each) => describeProblem(each, "th").what);
    expect(whats).toContain("หมวด 1: คะแนน “501” ไม่อยู่ระหว่าง 0 ถึง 500 จึงไม่นับ");
    expect(whats).toContain("คะแนนรวม: คะแนน “-1” ไม่อยู่ระหว่าง 0 ถึง 500 จึงไม่นับ");
  });

  it("are none in a form that was issued before there was a sheet for them, and nothing is missed", () => {
    const whole = snapshotOfForm(form);
    const digest = `${sheetKeys.digest}!`;
    const before: Snapshot = {
      sheets: whole.sheets
        .filter(({ name }) => name !== "บทสรุป")
        .map((sheet) => ({
          ...sheet,
          cells: sheet.cells.map((cell) =>
            sheet.name === "_pmqa" && typeof cell.value === "string"
              ? { ...cell, value: withoutSheet(cell.value, digest) }
              : cell,
          ),
        })),
    };
    const { comparison, problems } = readBack(criteria, form, before);
    expect(comparison.total).toEqual(noComparison.total);
    expect(problems.filter(({ params }) => params.sheet === sheetKeys.digest)).toEqual([]);
  });

  it("are missed where the sheet was issued and is gone", () => {
    const whole = snapshotOfForm(form);
    const without = { sheets: whole.sheets.filter(({ name }) => name !== "บทสรุป") };
    expect(readBack(criteria, form, without).problems.map(({ code }) => code)).toContain(
      "reading/missing-sheet",
    );
  });
});

/** A list of cells without those of a sheet. */
function withoutSheet(text: string, sheet: string): string {
  return text
    .split(" ")
    .filter((cell) => !cell.startsWith(sheet))
    .join(" ");
}
