import { type CellAddress, boxA1 } from "../../../core/workbook/address";
import { parseA1 } from "../reading/sheetBounds";
import { type Edit, applyEdits } from "./applyEdits";
import { createFormatAt } from "./cellFormats";
import type { CellSetting } from "./editCell";
import { footerEdits } from "./editFooter";
import { type RowChange, addRows, changeRow, newRowElement } from "./editRows";
import type { FormatPool } from "./formatPool";
import type { CellPlace, RowPlace, SheetPlaces } from "./mapSheet";
import type { SheetChange } from "../../../core/workbook/mergeSheetPatches";
import { releaseSharedFormulas } from "./sharedFormulas";
import { attributeOf, nameOf, withAttributes } from "./tagText";

/** A worksheet part after a change. */
export interface ChangedSheet {
  readonly xml: string;
  /** True where a cell got, lost or changed its formula, so that the order of calculation is no longer known. */
  readonly changesFormulas: boolean;
}

/** The worksheet with the change made; whatever the change doesn't name stays as written. */
export function editSheet(places: SheetPlaces, change: SheetChange, formats: FormatPool): ChangedSheet {
  const { xml, data, rows } = places;
  const prefix = nameOf(data.opening).replace(/sheetData$/, "");
  const changes = rowChangesOf(change);
  const stored = new Map(rows.map((row) => [row.row, row]));
  const { named, overwritten } = findNamedCells(changes, stored);
  const formulas = releaseSharedFormulas(places, (cell) => overwritten.has(cell), prefix);
  const setting: CellSetting = { xml, prefix, formatAt: createFormatAt(places), formats, formulas };
  const newRows = changes
    .filter(({ row }) => !stored.has(row))
    .map((each) => ({ row: each.row, text: newRowElement(each, setting) }))
    .filter(({ text }) => text !== "");
  const edits = [
    ...dimensionEdits(places, change.cells),
    ...changes.flatMap((each) => {
      const place = stored.get(each.row);
      return place === undefined ? [] : changeRow(place, each, setting);
    }),
    ...[...formulas].flatMap(([cell, text]) =>
      named.has(cell) || cell.formula === undefined
        ? []
        : [{ start: cell.formula.start, end: cell.formula.end, text }],
    ),
    ...addRows(places, newRows, prefix),
    ...footerEdits(places.parts, change.footer, prefix),
  ];
  const changesFormulas =
    change.cells.some(({ formula }) => formula !== undefined) ||
    [...overwritten].some(({ formula }) => formula !== undefined);
  return { xml: applyEdits(xml, edits), changesFormulas };
}

/** The stored cells that a change names, and those among them that lose what they hold. */
function findNamedCells(
  changes: readonly RowChange[],
  stored: ReadonlyMap<number, RowPlace>,
): Readonly<Record<"named" | "overwritten", ReadonlySet<CellPlace>>> {
  const found = changes.flatMap(({ row, cells }) =>
    cells.flatMap((patch) => {
      const cell = stored.get(row)?.cells.find(({ column }) => column === patch.column);
      return cell === undefined ? [] : [{ cell, patch }];
    }),
  );
  const lost = found.filter(({ patch }) => patch.keepsFormula !== true);
  return {
    named: new Set(found.map(({ cell }) => cell)),
    overwritten: new Set(lost.map(({ cell }) => cell)),
  };
}

function rowChangesOf({ cells, rows }: SheetChange): readonly RowChange[] {
  const numbers = [...new Set([...cells, ...rows].map(({ row }) => row))].sort((one, other) => one - other);
  const cellsByRow = new Map(numbers.map((row) => [row, [] as SheetChange["cells"][number][]]));
  for (const cell of cells) cellsByRow.get(cell.row)?.push(cell);
  return numbers.map((row) => {
    const setting = rows.find((each) => each.row === row);
    const inOrder = (cellsByRow.get(row) ?? []).sort((one, other) => one.column - other.column);
    return { row, cells: inOrder, ...(setting === undefined ? {} : { setting }) };
  });
}

/** The sheet's stated extent, widened to hold what is written; a sheet that states none stays without. */
function dimensionEdits({ dimension }: SheetPlaces, cells: readonly CellAddress[]): readonly Edit[] {
  const [first = "", last = first] = (attributeOf(dimension?.opening ?? "", "ref") ?? "").split(":");
  const [topLeft, bottomRight] = [parseA1(first), parseA1(last)];
  if (dimension === undefined || topLeft === null || bottomRight === null) return [];
  const rows = [topLeft, bottomRight, ...cells].map(({ row }) => row);
  const columns = [topLeft, bottomRight, ...cells].map(({ column }) => column);
  const ref = boxA1({
    top: least(rows),
    left: least(columns),
    bottom: greatest(rows),
    right: greatest(columns),
  });
  return [
    { start: dimension.start, end: dimension.contentStart, text: withAttributes(dimension.opening, { ref }) },
  ];
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other));
}
