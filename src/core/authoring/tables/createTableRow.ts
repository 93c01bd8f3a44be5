import type { Place } from "../../problem";
import type { CellReading } from "./readCellAs";
import type { Language } from "../../text/language";
import { type Table, wordsIn } from "./table";
import type { TableRow } from "./tableRow";

/** What was read of one cell of a row. */
export interface RowCell {
  readonly value: CellReading["value"];
  readonly isFilled: boolean;
  readonly isFromAbove: boolean;
}

/** A row over the cells that were read of it, by the keys of columns; a column that the sheet lacks is blank. */
export function createTableRow(read: {
  readonly table: Table;
  readonly sheet: string;
  readonly row: number;
  /** The code of the field that the row is about; null in a table that has none. */
  readonly field: string | null;
  readonly language: Language;
  readonly cells: ReadonlyMap<string, RowCell>;
  placeOf(column: string): Place;
}): TableRow {
  const { table, sheet, row, field, language, cells, placeOf } = read;
  const keys = new Set(table.columns.map(({ key }) => key));
  const cellOf = (column: string): RowCell => {
    if (!keys.has(column)) throw new Error(`table ${table.key} has no column ${column}`);
    return cells.get(column) ?? { value: null, isFilled: false, isFromAbove: false };
  };
  return {
    sheet,
    row,
    text(column) {
      const { value } = cellOf(column);
      return typeof value === "string" ? value : null;
    },
    number(column) {
      const { value } = cellOf(column);
      return typeof value === "number" ? value : null;
    },
    claim(column) {
      const { value } = cellOf(column);
      return typeof value === "boolean" ? value : null;
    },
    list(column) {
      const { value } = cellOf(column);
      return typeof value === "object" && value !== null ? value : [];
    },
    has: (column) => cellOf(column).isFilled,
    isFromAbove: (column) => cellOf(column).isFromAbove,
    wordsOf: (column) => wordsIn(table, column, field, language),
    place: placeOf,
  };
}
