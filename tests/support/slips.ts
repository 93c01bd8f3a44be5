import { createSlip, type CreatedSlip } from "../../src/app/correction/createSlip";
import { applySlip, type AppliedSlip } from "../../src/app/correction/applySlip";
import { openSnapshot, type OpenedForm, type OpenOptions } from "../../src/app/openForm";
import type { Criteria } from "../../src/core/criteria/schema";
import { slipColumns, slipMarks } from "../../src/core/correction/slipKeys";
import { locateSlipSheets, type SlipSheet } from "../../src/core/correction/locateSlipSheets";
import type { Result } from "../../src/core/result";
import type { CellValue } from "../../src/core/workbook/blueprint";
import type { WorkbookHost } from "../../src/core/workbook/host";
import type { Snapshot, SnapshotCell } from "../../src/core/workbook/snapshot";
import { drawSheet, snapshotSheet } from "../../src/hosts/memory/memorySheet";
import { valueOf } from "./cellsOf";
import { hash } from "./formOf";
import { enter, type Entry } from "./snapshotOf";

export function openOptions(criteria: Criteria): OpenOptions {
  return { editions: [criteria], edition: null, ambiguous: null, hash };
}

/** A form as a workbook says it. */
export function openedFrom(criteria: Criteria, snapshot: Snapshot): OpenedForm {
  return valueOf(openSnapshot(snapshot, openOptions(criteria)));
}

/** The slip of a form; null where it needs none. */
export function slipOf(criteria: Criteria, snapshot: Snapshot): CreatedSlip | null {
  return createSlip(openedFrom(criteria, snapshot), snapshot, {
    fileName: "form.xlsx",
    dueDate: "15 ธันวาคม 2569",
    hash,
  });
}

/** The slip of a form as a workbook; throws where the form needs none. */
export function slipSnapshotOf(criteria: Criteria, snapshot: Snapshot): Snapshot {
  const slip = slipOf(criteria, snapshot);
  if (slip === null) throw new Error("the form needs no slip");
  return { sheets: slip.blueprint.sheets.map((sheet) => snapshotSheet(drawSheet(sheet))) };
}

/** The table of a slip. */
export function tableOf(slip: Snapshot): SlipSheet {
  const [table] = locateSlipSheets(slip, slipMarks.table);
  if (table === undefined) throw new Error("the slip has no table");
  return table;
}

/** Keys of the cells that a slip lists, in its order. */
export function keysIn(slip: Snapshot): readonly string[] {
  return tableOf(slip)
    .rows.map(({ key }) => key)
    .filter((key) => key.includes("!"));
}

/** Where the right value of a cell is put in. */
export function rightPlace(slip: Snapshot, key: string): { readonly row: number; readonly column: number } {
  const table = tableOf(slip);
  const row = table.rows.find((each) => each.key === key)?.row;
  const column = table.columns.get(slipColumns.right);
  if (row === undefined || column === undefined) throw new Error(`the slip has no row ${key}`);
  return { row, column };
}

/** The slip with right values put in, by the keys of the form's cells. */
export function fillSlip(slip: Snapshot, values: Readonly<Record<string, Entry>>): Snapshot {
  const entries = Object.entries(values).map(([key, entry]): [number, number, Entry] => {
    const { row, column } = rightPlace(slip, key);
    return [row, column, entry];
  });
  return enter(slip, tableOf(slip).grid.name, entries);
}

/** A host that holds this and can be written; what it computes is nothing. */
export function hostOf(first: Snapshot): WorkbookHost {
  let snapshot = first;
  return {
    capabilities: { name: "memory", recalculates: false, canUndo: false, isShared: false },
    read: () => Promise.resolve({ ok: true, value: snapshot, problems: [] }),
    create: () => Promise.reject(new Error("a form isn't made here")),
    apply: ({ sheets }) => {
      for (const { sheet, cells } of sheets)
        snapshot = enter(
          snapshot,
          sheet,
          cells.map(({ row, column, value }): [number, number, CellValue] => [row, column, value]),
        );
      return Promise.resolve({ ok: true, value: null, problems: [] });
    },
  };
}

/** What comes of a slip that is put into a form, and the form afterwards. */
export async function applied(
  criteria: Criteria,
  form: Snapshot,
  slip: Snapshot,
): Promise<{ readonly result: Result<AppliedSlip>; readonly after: Snapshot }> {
  const host = hostOf(form);
  const result = await applySlip(host, slip, openOptions(criteria));
  return { result, after: valueOf(await host.read()) };
}

/** Cells that differ between two readings of a workbook, as `sheet row:column before → after`. */
export function differences(before: Snapshot, after: Snapshot): readonly string[] {
  const cellsOf = ({ sheets }: Snapshot) =>
    new Map(
      sheets.flatMap(({ name, cells }) =>
        cells.map((cell): [string, SnapshotCell] => [`${name} ${cell.row}:${cell.column}`, cell]),
      ),
    );
  const [one, other] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((place) => JSON.stringify(one.get(place)) !== JSON.stringify(other.get(place)))
    .map((place) => `${place} ${one.get(place)?.value ?? ""} → ${other.get(place)?.value ?? ""}`);
}
