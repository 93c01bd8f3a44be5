import { digestRows } from "../form/digestPlaces";
import { isFixedRow } from "../form/keyEveryRow";
import { sheetKeys, type ColumnKey, type RowKey, type SheetKey } from "../form/keys";
import { frameRows } from "../form/sheetFrame";
import type { FormSlots } from "../form/slots";

/** The keys that one sheet of a form was issued with. */
export interface SheetKeys {
  readonly rows: ReadonlySet<RowKey>;
  readonly columns: ReadonlySet<ColumnKey>;
  /** Columns that people fill; none in a sheet of the product's. */
  readonly inputColumns: ReadonlySet<ColumnKey>;
}

/** The keys of a whole form. */
export interface FormKeys {
  readonly sheets: ReadonlyMap<SheetKey, SheetKeys>;
  /**
   * The sheet that a row belongs to, wherever it stands now: the one it stands in, or else the only one that was
   * issued with this row. Null for a row that the form doesn't have.
   */
  homeOf(row: RowKey, standsIn: SheetKey | null): SheetKey | null;
  /** The only sheet that has this row for people to fill; null for all other texts. */
  inputHomeOf(row: RowKey): SheetKey | null;
}

/** True for the rows at the head of every sheet. */
export function isFrameRow(row: RowKey): boolean {
  return row === frameRows.title || row === frameRows.notice;
}

/** True for sheets that have keys of their own, and nothing that people fill in by key. */
export function isSheetOfProduct(sheet: SheetKey): boolean {
  return [
    sheetKeys.summary,
    sheetKeys.yearly,
    sheetKeys.gaps,
    sheetKeys.plan,
    sheetKeys.guidance,
    sheetKeys.annex,
    sheetKeys.stamp,
  ].some((each) => each === sheet);
}

/** True for the product's own rows of a sheet that people fill in part. */
export function isRowOfProduct(sheet: SheetKey, row: RowKey): boolean {
  return sheet === sheetKeys.digest && !row.startsWith(digestRows.compared(""));
}

interface Growing {
  readonly rows: Set<RowKey>;
  readonly columns: Set<ColumnKey>;
  readonly inputColumns: Set<ColumnKey>;
}

/** The keys of a form from its slots, texts and formulas. */
export function listFormKeys({ slots, issuedTexts, issuedFormulas }: FormSlots): FormKeys {
  const sheets = new Map<SheetKey, Growing>();
  const keysOf = (sheet: SheetKey): Growing => {
    const known = sheets.get(sheet) ?? { rows: new Set(), columns: new Set(), inputColumns: new Set() };
    sheets.set(sheet, known);
    return known;
  };
  for (const { sheet, row, column } of [...slots, ...issuedTexts, ...issuedFormulas]) {
    keysOf(sheet).rows.add(row);
    keysOf(sheet).columns.add(column);
  }
  const inputHomes = new Map<RowKey, SheetKey | null>();
  for (const { sheet, row, column } of slots) {
    keysOf(sheet).inputColumns.add(column);
    inputHomes.set(row, (inputHomes.get(row) ?? sheet) === sheet ? sheet : null);
  }

  const homes = new Map<RowKey, SheetKey | null>();
  for (const [sheet, { rows }] of sheets) {
    for (const row of rows) homes.set(row, homes.has(row) ? null : sheet);
  }
  return {
    sheets,
    inputHomeOf: (row) => inputHomes.get(row) ?? null,
    homeOf(row, standsIn) {
      if (standsIn === null) return homes.get(row) ?? null;
      const isOwn = isFixedRow(row) || isFrameRow(row) || sheets.get(standsIn)?.rows.has(row) === true;
      if (isOwn) return standsIn;
      return isSheetOfProduct(standsIn) ? null : (homes.get(row) ?? null);
    },
  };
}
