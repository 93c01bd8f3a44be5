import type { CriteriaIndex } from "../criteria/indexCriteria";
import { isFixedRow } from "../form/keyEveryRow";
import { cellKeyText, type ColumnKey, type RowKey } from "../form/keys";
import type { FormSlots } from "../form/slots";
import { problem, type Problem } from "../problem";
import { a1 } from "../workbook/address";
import type { SnapshotCell } from "../workbook/snapshot";
import { cellText, isBlankCell } from "./cellText";
import { formFacts } from "./formFacts";
import { isFrameRow, isRowOfProduct, isSheetOfProduct, type FormKeys } from "./formKeys";
import { createIssuedValues } from "./issuedValues";
import type { LocatedCopy } from "./locateSheets";
import type { Stamp } from "./submission";

/**
 * What people typed where the form reads nothing: in rows without a key, in rows whose id the form doesn't have, in
 * rows of what wasn't asked for, beside the cells to fill and in columns without a key. Each row is told
 * once with all its texts. Where keys are gone, what the form was issued with isn't taken for people's.
 */
export function findStrayTexts(
  form: FormSlots,
  keys: FormKeys,
  copies: readonly LocatedCopy[],
  index: CriteriaIndex,
  stamp: Stamp,
): readonly Problem[] {
  const values = createIssuedValues(form, stamp);
  const { cells: issued } = formFacts(form);
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
    const keyed = new Set([...copy.columns.values()].flat());
    const typed =
      copy.keyColumn === null
        ? values.withoutColumns(
            copy.grid.cells.filter((cell) => cell.row !== copy.keyRow),
            copy,
          )
        : null;
    return copy.grid.rowNumbers.flatMap((row): readonly Problem[] => {
      if (row === copy.keyRow) return [];
      const filled = copy.grid
        .inRow(row)
        .filter((cell) => cell.column !== copy.keyColumn && !isBlankCell(cell));
      const inInputs = filled.filter(({ column }) => inputs.has(column));
      const beside = filled.filter((cell) => !keyed.has(cell.column) && !values.isFormula(cell));
      const key = copy.keyOfRow.get(row);
      if (key === undefined) {
        if (typed === null)
          return tellRow(
            copy,
            filled.filter((cell) => inputs.has(cell.column) || !values.isFormula(cell)),
          );
        return tellRow(
          copy,
          [...inInputs, ...beside].filter((cell) => typed.has(cell) && !values.isFormula(cell)),
        );
      }
      const home = keys.homeOf(key, copy.sheet);
      const loose = values.withoutRow(beside, home ?? copy.sheet ?? "", key, copy);
      if (isFixedRow(key) || (known === undefined && isFrameRow(key))) return tellRow(copy, loose);
      const unread = [...inInputs.filter(isTyped), ...loose];
      if (home === null && copy.sheet !== null && isRowOfProduct(copy.sheet, key))
        return tellRow(copy, unread);
      if (home === null) return tellUnknown(copy, row, key, unread, edition);
      const isIssued = ({ column }: SnapshotCell) => {
        const columnKey = inputs.get(column);
        return (
          columnKey === undefined || issued.has(cellKeyText({ sheet: home, row: key, column: columnKey }))
        );
      };
      return tellRow(copy, [...inInputs.filter((cell) => !isIssued(cell)), ...loose]);
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
  const inOrder = [...cells].sort((a, b) => a.column - b.column);
  const [first] = inOrder;
  if (first === undefined) return [];
  return [problem("reading/text-without-key", placeOf(copy, first), { text: textOf(inOrder) })];
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
