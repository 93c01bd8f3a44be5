import { readSlip } from "../../../src/core/correction/readSlip";
import { slipColumns } from "../../../src/core/correction/slipKeys";
import { checkBlueprint } from "../../../src/core/workbook/checkBlueprint";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { valueOf } from "../../support/cellsOf";
import { formOf } from "../../support/formOf";
import { change, insertBefore, move, rename, reorder } from "../../support/mangle";
import { fillSlip, keysIn, rightPlace, slipOf, slipSnapshotOf, tableOf } from "../../support/slips";
import { smallEdition } from "../../support/smallEdition";
import { enter, snapshotOfForm } from "../../support/snapshotOf";

const criteria = smallEdition();
const form = snapshotOfForm(formOf(criteria), [
  ["c1!1.1.B.1|#self", "x"],
  ["c1!1.1.A.1|#self", "=HYPERLINK(1)"],
]);
const slip = slipSnapshotOf(criteria, form);
const [first = "", second = ""] = keysIn(slip);
const sheet = tableOf(slip).grid.name;

/** The values that a slip says, by the keys of their cells. */
function valuesIn(snapshot: Snapshot): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    valueOf(readSlip(snapshot)).entries.flatMap(({ key, right }) =>
      right === null ? [] : [[key, right.value]],
    ),
  );
}

function told(snapshot: Snapshot) {
  return readSlip(snapshot).problems.map(({ code, params }) => ({ code, ...params }));
}

describe("a slip", () => {
  it("is a sound workbook with an unlocked place for each value and the words to choose from", () => {
    const { blueprint } = slipOf(criteria, form) ?? { blueprint: null };
    expect(blueprint === null ? ["none"] : checkBlueprint(blueprint)).toEqual([]);
    const [table, stamp] = blueprint?.sheets ?? [];
    expect(stamp).toMatchObject({ name: "_pmqa_slip", visibility: "very-hidden" });
    expect(table?.isProtected).toBe(true);
    expect(table?.validations).toHaveLength(1);
    expect(table?.print).toMatchObject({ orientation: "landscape", titleRows: { top: 9, bottom: 9 } });
    const { row, column } = rightPlace(slip, first);
    const cell = table?.rows.find((each) => each.row === row)?.cells.find((each) => each.column === column);
    expect(cell).toMatchObject({ value: null, style: "inputCentre" });
  });

  it("says whose form it is for and what stood in each cell, text that looks like a formula too", () => {
    const { entries, origin } = valueOf(readSlip(slip));
    expect(origin).toEqual({
      issueId: "issue-1",
      agencyCode: "A001",
      agencyName: "กรมตัวอย่างที่หนึ่ง",
      reportingUnit: "",
      year: 2569,
      round: 1,
      edition: "pmqa-4.0-cells",
    });
    expect(entries.slice(0, 2)).toMatchObject([
      { key: "c1!1.1.B.1|#self", stood: "x", right: null },
      { key: "c1!1.1.A.1|#self", stood: "=HYPERLINK(1)", right: null },
    ]);
  });

  it("is the same for the same form", () => {
    expect(slipOf(criteria, form)).toEqual(slipOf(criteria, form));
  });

  it("says its values whatever its sheets are called, and wherever rows and columns stand", () => {
    const filled = fillSlip(slip, { [first]: "มี", [second]: "ไม่มี" });
    const at = (key: string) => rightPlace(filled, key).row;
    const moved = [
      move(filled, sheet, { rows: insertBefore(1, 3), columns: insertBefore(2, 2) }),
      move(filled, sheet, { rows: reorder([at(second), at(first)]) }),
      rename(filled, sheet, "ตอบ"),
      { sheets: [...filled.sheets].reverse() },
    ];
    for (const each of moved) {
      expect(valuesIn(each)).toEqual({ [first]: "มี", [second]: "ไม่มี" });
      expect(told(each)).toEqual([]);
    }
  });

  it("isn't believed where rows were sorted without their hidden column", () => {
    const filled = fillSlip(slip, { [first]: "มี" });
    const [one, other] = [rightPlace(filled, first), rightPlace(filled, second)];
    const number = tableOf(filled).columns.get(slipColumns.number) ?? 0;
    const mixed = enter(filled, sheet, [
      [one.row, number, 2],
      [other.row, number, 1],
    ]);
    expect(valuesIn(mixed)).toEqual({});
    expect(told(mixed)).toEqual([{ code: "slip/row-mixed", value: "มี", shown: "2", number: "1" }]);
  });

  it("takes a copied row once, and nothing where its copies say different things", () => {
    const filled = fillSlip(slip, { [first]: "มี" });
    const place = rightPlace(filled, first);
    const copied = (value: string) =>
      enter(filled, sheet, [
        [90, 1, first],
        [90, place.column, value],
      ]);
    expect(valuesIn(copied("มี"))).toEqual({ [first]: "มี" });
    expect(told(copied("ไม่มี"))).toEqual([{ code: "slip/two-values", value: "มี", other: "ไม่มี" }]);
  });

  it("tells values in rows that aren't its own, and errors in the place of values", () => {
    const { column } = rightPlace(slip, first);
    expect(told(enter(slip, sheet, [[90, column, "มี"]]))).toEqual([{ code: "slip/unknown-row", value: "มี" }]);
    expect(told(fillSlip(slip, { [first]: { error: "#N/A" } }))).toEqual([
      { code: "slip/error-value", value: "#N/A" },
    ]);
  });

  it("isn't one without its marks, and isn't read where it is of a newer layout", () => {
    expect(told(form)).toEqual([{ code: "slip/not-a-slip" }]);
    expect(told({ sheets: slip.sheets.slice(0, 1) })).toEqual([{ code: "slip/not-a-slip" }]);
    const newer = change(slip, "_pmqa_slip", (cell) =>
      cell.row === 3 && cell.column === 2 ? { ...cell, value: 2 } : cell,
    );
    expect(told(newer)).toEqual([{ code: "slip/newer-layout", found: 2, known: 1 }]);
  });
});
