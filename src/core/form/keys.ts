/**
 * Marks by which a form knows its own rows and columns, wherever they have been moved to. A sheet's key row holds
 * column keys (they begin with #), its key column row keys; the cell where both meet says which sheet it is.
 */
export type SheetKey = string;
export type RowKey = string;
export type ColumnKey = `#${string}`;

/** The column that holds row keys. Its own cell in the key row also names the sheet, as in `#key@c1`. */
export const keyColumn: ColumnKey = "#key";

export function sheetMark(sheet: SheetKey): string {
  return `${keyColumn}@${sheet}`;
}

/** The sheet that a mark names, or null where the text isn't a mark. */
export function sheetOfMark(text: string): SheetKey | null {
  return text.startsWith(`${keyColumn}@`) ? text.slice(keyColumn.length + 1) : null;
}

export function isColumnKey(text: string): text is ColumnKey {
  return /^#[a-zA-Z0-9-]+(@[\w.-]+)?$/.test(text);
}

export const sheetKeys = {
  cover: "cover",
  profile: "profile",
  summary: "summary",
  digest: "digest",
  yearly: "yearly",
  gaps: "gaps",
  plan: "plan",
  annex: "annex",
  guidance: "guidance",
  stamp: "stamp",
} as const;

/** The sheet of a category, such as `c1`. */
export function categorySheetKey(category: string): SheetKey {
  return `c${category}`;
}

/** A cell by the keys of its sheet, row and column. */
export interface CellKey {
  readonly sheet: SheetKey;
  readonly row: RowKey;
  readonly column: ColumnKey;
}

/** One text for a cell's keys, such as `c1!1.2.B.1|#self`, for maps and lists. */
export function cellKeyText({ sheet, row, column }: CellKey): string {
  return `${sheet}!${row}|${column}`;
}
