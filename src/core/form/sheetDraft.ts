import type { CellValue, PrintSetup, Validation } from "../workbook/blueprint";
import type { BlueprintChart, ChartLookName } from "../workbook/chart";
import type { ConditionalStyleName } from "../workbook/conditionalStyles";
import type { StyleName } from "../workbook/styles";
import type { ColumnKey, RowKey, SheetKey } from "./keys";
import type { Formula } from "./refs";
import type { Field } from "./slots";

/** One cell before it has an address. */
export interface CellDraft {
  readonly style: StyleName;
  readonly value?: CellValue;
  readonly formula?: Formula;
  /** What its number format writes behind the number that the formula gives. */
  readonly suffix?: string;
  /** The longest text that the formula may show: the row is made high enough for it. */
  readonly longestText?: string;
  /** What people fill in here; absent for cells of the product. */
  readonly field?: Field;
  /** True for a text whose change should be noticed. */
  readonly isIssued?: true;
  /** The last column of a merged block that begins here. */
  readonly mergeTo?: ColumnKey;
}

/** One row before it has a number. */
export interface RowDraft {
  readonly key?: RowKey;
  readonly cells: Readonly<Partial<Record<ColumnKey, CellDraft>>>;
  /** The least height; wrapped texts make a row higher. */
  readonly leastHeightPt?: number;
  readonly isHidden?: boolean;
  /** True where a page ends after this row. */
  readonly endsPage?: boolean;
  /** True for a row that stands on the same page as the next one: a head, a block to sign. */
  readonly keepsWithNext?: boolean;
}

export interface ColumnDraft {
  readonly key: ColumnKey;
  readonly widthChars: number;
  readonly isHidden?: boolean;
}

/** What may be entered into a column's cells that people fill. */
export interface ColumnValidation {
  readonly columns: readonly ColumnKey[];
  /** Only these rows; absent for all. */
  readonly rows?: readonly RowKey[];
  readonly rule: Formula | { readonly kind: "number"; readonly min?: number; readonly max?: number };
  readonly prompt?: Validation["prompt"];
  readonly alert?: Validation["alert"];
}

/** A format over the body rows of some columns; the formula is written for the row itself. */
export interface ColumnFormat {
  readonly columns: readonly ColumnKey[];
  readonly formula: Formula;
  readonly style: ConditionalStyleName;
}

/** A table of consecutive rows; its heads stand in the row above the first. */
export interface TableDraft {
  readonly name: string;
  readonly firstRow: RowKey;
  readonly lastRow: RowKey;
  readonly columns: readonly ColumnKey[];
}

/** Cells of one column of the own sheet, from one row to another; one cell where no last row is said. */
export interface ChartRun {
  readonly row: RowKey;
  readonly lastRow?: RowKey;
  readonly column: ColumnKey;
}

/** A chart before its cells have addresses; it covers the cells between two corners. */
export interface ChartDraft extends Omit<BlueprintChart, "box" | "points" | "series"> {
  readonly from: Required<Pick<ChartRun, "row" | "column">>;
  readonly to: Required<Pick<ChartRun, "row" | "column">>;
  readonly points: ChartRun;
  readonly series: readonly {
    readonly name: ChartRun;
    readonly figures: ChartRun;
    readonly look: ChartLookName;
  }[];
}

/** One sheet before its rows and columns have numbers. `head` rows are frozen and repeated in print. */
export interface SheetDraft {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility?: "hidden" | "very-hidden";
  readonly tabColour?: string;
  readonly columns: readonly ColumnDraft[];
  readonly head: readonly RowDraft[];
  readonly body: readonly RowDraft[];
  readonly isProtected: boolean;
  readonly validations?: readonly ColumnValidation[];
  readonly formats?: readonly ColumnFormat[];
  readonly tables?: readonly TableDraft[];
  readonly charts?: readonly ChartDraft[];
  /** Columns that hold a list from the first body row on, and how long it is. */
  readonly lists?: ReadonlyMap<ColumnKey, number>;
  readonly freezeColumns?: ColumnKey;
  readonly print?: Pick<PrintSetup, "orientation" | "fitsOnePage"> & {
    readonly header: string;
    readonly footer: string;
  };
}
