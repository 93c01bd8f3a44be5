import type { Entry } from "../../support/snapshotOf";
import { copyOf, mergeCopies } from "../../support/mergedForm";
import { smallEdition } from "../../support/smallEdition";

const criteria = smallEdition();
const row = "c7!7.1.1.a";
const target = `${row}|#target`;
const percent = { value: 0.85, format: "percent" } as const;

function merge(...fillings: readonly Readonly<Record<string, Entry>>[]) {
  return mergeCopies(
    criteria,
    fillings.map((filling, at) => copyOf(criteria, `${at + 1}.xlsx`, Object.entries(filling))),
  );
}

function targetOf({ submission }: ReturnType<typeof merge>): unknown {
  return [...submission.self.indicators.values()][0]?.[0]?.target;
}

describe("merging figures", () => {
  it.each<[string, Entry, Entry]>([
    ["a percentage and the number of hundredths", percent, 85],
    ["a percentage and its text", percent, "85%"],
    ["Thai digits and plain ones", "๘๕", 85],
    ["a number and its text", 85, "85.0"],
  ])("takes %s for the same figure where the unit is ร้อยละ", (_, one, other) => {
    const merged = merge(
      { [`${row}|#unit`]: "ร้อยละ", [target]: one },
      { [`${row}|#unit`]: "ร้อยละ", [target]: other },
    );
    expect(merged.merged.conflicts).toEqual([]);
    expect(targetOf(merged)).toEqual({ kind: "number", value: 85 });
  });

  it("keeps them apart where the unit doesn't count in hundredths", () => {
    const unit = { [`${row}|#unit`]: "เรื่อง" };
    expect(merge({ ...unit, [target]: percent }, { ...unit, [target]: 85 }).merged.conflicts).toHaveLength(1);
  });

  it("reads a figure by the unit that another copy names for its row", () => {
    const merged = merge({ [target]: percent }, { [`${row}|#unit`]: "%", [target]: 85 });
    expect(merged.merged.conflicts).toEqual([]);
    expect(targetOf(merged)).toEqual({ kind: "number", value: 85 });
  });

  it("takes the spellings of a unit of hundredths for one", () => {
    const merged = merge({ [`${row}|#unit`]: "ร้อยละ" }, { [`${row}|#unit`]: "%" });
    expect(merged.merged.conflicts).toEqual([]);
  });

  it("writes a percentage as the figure that was read, and keeps one without a unit open", () => {
    const withUnit = merge({ [`${row}|#unit`]: "ร้อยละ", [target]: percent });
    expect(withUnit.merged.entries.get(target)?.value).toBe(85);
    const without = merge({ [target]: percent });
    expect(without.merged.entries.get(target)?.value).toBe("85%");
    expect(targetOf(without)).toEqual({ kind: "number", value: 0.85 });
    const named = mergeCopies(criteria, [
      without.copy,
      copyOf(criteria, "z.xlsx", [[`${row}|#unit`, "ร้อยละ"]]),
    ]);
    expect(targetOf(named)).toEqual({ kind: "number", value: 85 });
  });

  it("carries a date in a cell of figures as the text that it shows", () => {
    const merged = merge({ [target]: { value: 45_000, format: "date" } });
    expect(targetOf(merged)).toEqual({ kind: "unreadable", typed: "15/3/2566" });
  });

  it("takes a year that was typed as a date for that year", () => {
    const merged = merge({ "cover!year|#value": { value: 46_023, format: "date" } });
    expect(merged.submission.identity.year).toBe(2569);
    expect(merged.submission.problems.filter(({ code }) => code === "reading/unreadable-year")).toEqual([]);
  });

  it("takes zero for a figure, not for a blank", () => {
    expect(merge({ [target]: 0 }, { [target]: 5 }).merged.conflicts).toHaveLength(1);
    expect(targetOf(merge({ [target]: 0 }, {}))).toEqual({ kind: "number", value: 0 });
  });
});
