import type { CriteriaIndex } from "../criteria/indexCriteria";
import { isFixedRow } from "../form/keyEveryRow";
import { cellKeyText, type ColumnKey, type RowKey } from "../form/keys";
import type { FormSlots } from "../form/slots";
import { problem, type Problem } from "../problem";
import { a1 } from "../workbook/address";
import type { SnapshotCell } from "../workbook/snapshot";
import { cellText, isBlankCell } from "./cellText";
import { isFrameRow, isSheetOfProduct, type FormKeys } from "./formKeys";
import type { LocatedCopy } from "./locateSheets";

/**
 * What people typed where the form reads nothing: in rows without a key, in rows whose id the form doesn't have, in
 * rows of categories that weren't asked for, and beside the cells to fill. Each row is told once with all its texts.
 */
export function findStrayTexts(
  form: FormSlots,
  keys: FormKeys,
  copies: readonly LocatedCopy[],
  index: CriteriaIndex,
): readonly Problem[] {
  const issued = new Set([...form.slots, ...form.issuedTexts, ...form.issuedFormulas].map(cellKeyText));
  const allInputs = new Set([...keys.sheets.values()].flatMap(({ inputColumns }) => [...inputColumns]));
  const edition = new Set<string>([
    ...index.allCategoryIds,
    ...index.allItemIds,
    ...index.allStatementIds,
    ...index.allMeasureIds,
    ...index.allTopicIds,
  ]);

  return copies.flatMap((copy) => {
    const known = copy.sheet === null ? undefined : keys.sheets.get(copy.sheet);
    if (copy.sheet !== null && isSheetOfProduct(copy.sheet)) return [];
    const inputs = columnNumbers(copy, known?.inputColumns ?? allInputs);
    return copy.grid.rowNumbers.flatMap((row): readonly Problem[] => {
      if (row === copy.keyRow) return [];
      const filled = copy.grid
        .inRow(row)
        .filter((cell) => cell.column !== copy.keyColumn && !isBlankCell(cell));
      const inInputs = filled.filter(({ column }) => inputs.has(column));
      const key = copy.keyOfRow.get(row);
      if (key === undefined) return tellRow(copy, copy.keyColumn === null ? inInputs : filled);
      if (isFixedRow(key) || (known === undefined && isFrameRow(key))) return [];
      const home = keys.homeOf(key, copy.sheet);
      if (home === null) return tellUnknown(copy, row, key, inInputs.filter(isTyped), edition);
      const isIssued = ({ column }: SnapshotCell) => {
        const columnKey = inputs.get(column);
        return (
          columnKey === undefined || issued.has(cellKeyText({ sheet: home, row: key, column: columnKey }))
        );
      };
      return tellRow(
        copy,
        inInputs.filter((cell) => !isIssued(cell)),
      );
    });
  });
}

function columnNumbers(
  { columns }: LocatedCopy,
  wanted: ReadonlySet<ColumnKey>,
): ReadonlyMap<number, ColumnKey> {
  return new Map(
    [...columns].flatMap(([key, places]) =>
      wanted.has(key) ? places.map((place) => [place, key] as const) : [],
    ),
  );
}

/** Of a sheet that the form doesn't have, formulas are the product's of another form. */
function isTyped({ formula }: SnapshotCell): boolean {
  return formula === undefined;
}

function tellRow(copy: LocatedCopy, cells: readonly SnapshotCell[]): readonly Problem[] {
  const [first] = cells;
  if (first === undefined) return [];
  return [problem("reading/text-without-key", placeOf(copy, first), { text: textOf(cells) })];
}

function tellUnknown(
  copy: LocatedCopy,
  row: number,
  id: RowKey,
  cells: readonly SnapshotCell[],
  edition: ReadonlySet<string>,
): readonly Problem[] {
  const place = placeOf(copy, { row, column: cells[0]?.column ?? copy.keyColumn ?? 1 });
  const isOfEdition = edition.has(id) || edition.has(id.replace(/\.[a-z]$/, ""));
  if (!isOfEdition) return [problem("reading/unknown-id", place, { id, text: textOf(cells) })];
  return cells.length === 0
    ? []
    : [problem("reading/statement-not-asked", place, { id, text: textOf(cells) })];
}

function placeOf({ grid }: LocatedCopy, { row, column }: Pick<SnapshotCell, "row" | "column">) {
  return { sheet: grid.name, cell: a1(row, column) };
}

function textOf(cells: readonly SnapshotCell[]): string {
  return cells.map((cell) => cellText(cell).trim()).join(" | ");
}
