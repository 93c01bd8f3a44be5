import { CategoryId } from "../../../src/core/criteria/ids";
import { formCells } from "../../support/formCells";
import { copyOf, mergeCopies } from "../../support/mergedForm";
import { smallEdition } from "../../support/smallEdition";
import type { Entry } from "../../support/snapshotOf";

const criteria = smallEdition();
const lastYear = "digest!compare.1|#last-year";
const aim = "digest!compare.1|#aim";
const total = "digest!compare.total|#aim";

function merge(...fillings: readonly Readonly<Record<string, Entry>>[]) {
  return mergeCopies(
    criteria,
    fillings.map((filling, at) => copyOf(criteria, `${at + 1}.xlsx`, Object.entries(filling))),
  );
}

function comparedIn({ submission: { comparison } }: ReturnType<typeof merge>): unknown {
  return { first: comparison.categories.get(CategoryId.parse("1")), total: comparison.total };
}

/** What the merged form's workbook has in a cell of the digest. */
function valueAt({ copy, snapshot }: ReturnType<typeof merge>, key: string): unknown {
  const { row, column } = formCells(copy.form.blueprint).get(key) ?? { row: 0, column: 0 };
  const digest = snapshot.sheets.find(({ name }) => name === "บทสรุป");
  return digest?.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
}

describe("merging last year's scores and targets", () => {
  it.each<[string, Entry, Entry]>([
    ["Thai digits and plain ones", "๓๕๐", 350],
    ["a number and its text", 350, "350.0"],
  ])("takes %s for the same score", (_, one, other) => {
    const merged = merge({ [lastYear]: one }, { [lastYear]: other });
    expect(merged.merged.conflicts).toEqual([]);
    expect(comparedIn(merged)).toMatchObject({ first: { lastYear: 350, target: null } });
  });

  it("fills what one copy left blank from the other, each value in its cell", () => {
    const merged = merge({ [lastYear]: 320.5 }, { [aim]: 400, [total]: 410 });
    expect(merged.merged.conflicts).toEqual([]);
    expect([lastYear, aim, total].map((key) => valueAt(merged, key))).toEqual([320.5, 400, 410]);
    expect(comparedIn(merged)).toEqual({
      first: { lastYear: 320.5, target: 400 },
      total: { lastYear: null, target: 410 },
    });
  });

  it("leaves open what two copies contradict each other in, named as people call it", () => {
    const merged = merge({ [lastYear]: 320, [aim]: 400 }, { [lastYear]: 350, [aim]: "๔๐๐" });
    expect(merged.merged.conflicts).toMatchObject([{ cell: { key: lastYear }, chosen: null }]);
    expect(valueAt(merged, lastYear)).toBeNull();
    expect(comparedIn(merged)).toMatchObject({ first: { lastYear: null, target: 400 } });
    const listed = merged.snapshot.sheets.find(({ name }) => name === "ข้อขัดแย้ง");
    expect(listed?.cells.map(({ value }) => value)).toContain("คะแนนปีก่อน หมวด 1");
  });

  it("takes zero for a score, not for a blank", () => {
    expect(merge({ [lastYear]: 0 }, { [lastYear]: 350 }).merged.conflicts).toHaveLength(1);
    expect(comparedIn(merge({ [lastYear]: 0 }, {}))).toMatchObject({ first: { lastYear: 0 } });
  });
});
