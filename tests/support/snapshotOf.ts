import type { Form } from "../../src/core/form/layoutForm";
import type { CellValue } from "../../src/core/workbook/blueprint";
import type { FormatClass, Snapshot, SnapshotCell } from "../../src/core/workbook/snapshot";
import { drawSheet, snapshotSheet } from "../../src/hosts/memory/memorySheet";
import { formCells } from "./formCells";

/** What stands in a cell: a plain value, or one with a format class or an error. */
export type Entry =
  | CellValue
  | { readonly value: number; readonly format: FormatClass }
  | { readonly error: string }
  | { readonly formula: string; readonly value: number | string };

/** A form as a workbook gives it back, with these cells filled, given by the text of their keys; null clears. */
export function snapshotOfForm(
  { blueprint }: Form,
  filling: Iterable<readonly [string, Entry]> = [],
): Snapshot {
  const snapshot: Snapshot = { sheets: blueprint.sheets.map((sheet) => snapshotSheet(drawSheet(sheet))) };
  const places = formCells(blueprint);
  const bySheet = new Map<string, [row: number, column: number, entry: Entry][]>();
  for (const [key, entry] of filling) {
    const place = places.get(key);
    if (place === undefined) throw new Error(`the form has no cell ${key}`);
    bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), [place.row, place.column, entry]]);
  }
  return [...bySheet].reduce((filled, [sheet, entries]) => enter(filled, sheet, entries), snapshot);
}

/** A workbook with cells of one sheet entered as a person does; null clears a cell. */
export function enter(
  { sheets }: Snapshot,
  sheet: string,
  entries: readonly (readonly [row: number, column: number, entry: Entry])[],
): Snapshot {
  if (!sheets.some(({ name }) => name === sheet)) throw new Error(`no sheet ${sheet}`);
  const at = (row: number, column: number) => row * 100_000 + column;
  return {
    sheets: sheets.map((each) => {
      if (each.name !== sheet) return each;
      const cells = new Map(each.cells.map((cell) => [at(cell.row, cell.column), cell]));
      for (const [row, column, entry] of entries) {
        const cell = cellOf(row, column, entry);
        if (cell === null) cells.delete(at(row, column));
        else cells.set(at(row, column), cell);
      }
      const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
      return { ...each, cells: inOrder };
    }),
  };
}

function cellOf(row: number, column: number, entry: Entry): SnapshotCell | null {
  const plain = { row, column, format: "general" as const };
  if (entry === null) return null;
  if (typeof entry !== "object") return { ...plain, ...kindOf(entry) };
  if ("error" in entry) return { ...plain, kind: "error", value: entry.error };
  if ("formula" in entry) return { ...plain, ...kindOf(entry.value), formula: entry.formula };
  return { ...plain, kind: "number", value: entry.value, format: entry.format };
}

function kindOf(value: Exclude<CellValue, null>): Pick<SnapshotCell, "kind" | "value"> {
  const kinds = { number: "number", string: "text", boolean: "logical" } as const;
  return { kind: kinds[typeof value as keyof typeof kinds], value };
}
