import { copyOf, mergeCopies } from "../../support/mergedForm";
import { smallEdition } from "../../support/smallEdition";

const criteria = smallEdition();
const answer = "c1!1.1.B.1|#self";
const evidence = "c1!1.1.B.1|#evidence";
const target = "c7!7.1.1.a|#target";
const request = { lastYear: { year: 2568, record: null } };

function merge(...fillings: readonly Readonly<Record<string, string | number>>[]) {
  return mergeCopies(
    criteria,
    fillings.map((filling, at) =>
      copyOf(
        criteria,
        `${at + 1}.xlsx`,
        Object.entries(filling),
        { reportingUnit: `กอง ${at + 1}` },
        request,
      ),
    ),
  );
}

describe("merging copies of next year's form", () => {
  it("takes what one unit has confirmed, and what nobody has as it stands", () => {
    const { merged, submission } = merge(
      { [answer]: "ปีก่อน (2568): มี", [evidence]: "ปีก่อน (2568): รายงาน", [target]: "ปีก่อน (2568): 85" },
      { [answer]: "ไม่มี", [evidence]: "ปีก่อน (2568): รายงาน", [target]: 90 },
    );
    expect(merged.conflicts).toEqual([]);
    expect(merged.entries.get(answer)).toMatchObject({ value: "ไม่มี", origins: [{ unit: "กอง 2" }] });
    expect(merged.entries.get(target)).toMatchObject({ value: 90, origins: [{ unit: "กอง 2" }] });
    expect(merged.entries.get(evidence)).toMatchObject({
      value: "ปีก่อน (2568): รายงาน",
      origins: [{ unit: "กอง 1" }, { unit: "กอง 2" }],
    });
    expect(submission.stamp.lastYear).toEqual({ year: 2568, record: null });
    expect(submission.pending.map(({ key }) => key)).toEqual([evidence]);
  });

  it("finds a conflict in two answers of this year alone", () => {
    const { merged } = merge({ [answer]: "ปีก่อน (2568): มี" }, { [answer]: "มี" }, { [answer]: "ไม่มี" });
    expect(merged.conflicts).toMatchObject([{ values: [{ text: "มี" }, { text: "ไม่มี" }] }]);
  });
});
