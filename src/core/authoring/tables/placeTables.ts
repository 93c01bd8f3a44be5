import type { Language } from "../../text/language";
import { absoluteBoxA1, type Box, quoteSheetName } from "../../workbook/address";
import type { LaidRow } from "./laidValue";
import type { TableSet, TargetColumn } from "./table";

/** Title, what the sheet is for, headings. */
export const tableHeadRow = 3;

/** Where the tables of a workbook stand. */
export interface TablePlaces {
  /** The last row that is filled or prepared. */
  lastRow(table: string): number;
  /** The cells of a column, as a list to choose from. */
  source(target: TargetColumn): string;
}

/** Where each table stands, from how many rows it has. A reference to a table or column that there isn't is a bug and throws. */
export function placeTables(
  { tables }: TableSet,
  rows: Readonly<Record<string, readonly LaidRow[]>>,
  language: Language,
): TablePlaces {
  const lastRows = new Map(
    tables.map(({ key, spareRows }) => [key, tableHeadRow + (rows[key]?.length ?? 0) + spareRows] as const),
  );
  const lastRow = (table: string) => lastRows.get(table) ?? tableHeadRow;
  return {
    lastRow,
    source({ table, column }) {
      const target = tables.find(({ key }) => key === table);
      const at = target?.columns.findIndex(({ key }) => key === column) ?? -1;
      if (target === undefined || at < 0) throw new Error(`there is no column ${column} of ${table}`);
      const box: Box = { top: tableHeadRow + 1, left: at + 1, bottom: lastRow(table), right: at + 1 };
      return `${quoteSheetName(target.words[language].sheet)}!${absoluteBoxA1(box)}`;
    },
  };
}
