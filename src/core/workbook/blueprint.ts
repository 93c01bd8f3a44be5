import type { Digits } from "../text/digits";
import type { Box } from "./address";
import type { BlueprintChart } from "./chart";
import type { ConditionalStyleName } from "./conditionalStyles";
import type { StyleName } from "./styles";

/** What a cell holds; null is an empty cell. */
export type CellValue = string | number | boolean | null;

/** One cell. `formula` has no leading "="; `value` is then the figure it has today. */
export interface BlueprintCell {
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly style: StyleName;
  /** Stands behind the number by its number format, such as /12; in a text cell it shows nothing. */
  readonly suffix?: string;
  /** True for a text of `moreRows` that many cells have: it is stored once, and so must be one of few. */
  readonly isCommon?: true;
}

/** One row; rows stand in order, and a row that isn't listed has the sheet's default height. */
export interface BlueprintRow {
  readonly row: number;
  readonly heightPt?: number;
  readonly isHidden?: boolean;
  readonly cells: readonly BlueprintCell[];
}

/** One column, in order from the first. Width counts the Normal font's digits, as spreadsheets do. */
export interface BlueprintColumn {
  readonly widthChars: number;
  readonly isHidden?: boolean;
  readonly style?: StyleName;
}

/** What may be entered into cells. Only a "stop" refuses anything; the others speak and let through. */
export interface Validation {
  readonly boxes: readonly Box[];
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "number"; readonly min?: number; readonly max?: number }
    | { readonly kind: "any" };
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly alert?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly text: string;
  };
}

/** A format that shows while a formula (written for the top left cell of the first box) is true. Earlier wins. */
export interface ConditionalFormat {
  readonly boxes: readonly Box[];
  readonly formula: string;
  readonly style: ConditionalStyleName;
}

/** A range that people can filter and sort by its heads. Names hold no spaces and are unique in the workbook. */
export interface BlueprintTable {
  readonly name: string;
  readonly box: Box;
  readonly columns: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  /** Such as `'_pmqa'!$A$1:$A$9`. */
  readonly refersTo: string;
  /** The sheet whose own name it is; absent for the workbook's. */
  readonly sheet?: string;
}

/** Header and footer parts, in the program's own codes (&P page, &N pages); 255 characters in all. */
export interface HeaderFooter {
  readonly left?: string;
  readonly centre?: string;
  readonly right?: string;
}

/** A sheet that is wider than a page, printed over as many pages side by side as need be. */
export interface PagesAcross {
  /** A whole per cent, as programs take it. */
  readonly scalePercent: number;
  /** How many of the first columns are repeated at the left of every page. */
  readonly titleColumns: number;
  /** A page ends after each of these columns. */
  readonly breaksAfterColumns: readonly number[];
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly marginsCm: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** True for a sheet that is made smaller until it fits one page; others are one page wide and as many high as need be. */
  readonly fitsOnePage?: true;
  /** Present for a sheet that isn't one page wide. */
  readonly across?: PagesAcross;
  /** Rows repeated at the head of every page. */
  readonly titleRows?: { readonly top: number; readonly bottom: number };
  readonly area?: Box;
  /** A page ends after each of these rows. */
  readonly breaksAfterRows: readonly number[];
  readonly header?: HeaderFooter;
  readonly footer?: HeaderFooter;
}

/** One sheet. `key` is the product's own name for it; `name` is what people see and may change. */
export interface BlueprintSheet {
  readonly key: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly tabColour?: string;
  readonly columns: readonly BlueprintColumn[];
  readonly rows: readonly BlueprintRow[];
  /**
   * Rows that follow `rows`, made while they are written, for sheets of any length: the whole of them never stands in
   * memory. Can be gone through again and then gives the same rows. What a table covers below `rows` ends where they end.
   */
  readonly moreRows?: Iterable<BlueprintRow>;
  readonly defaultRowHeightPt: number;
  readonly merges: readonly Box[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Locked cells can't be changed by accident; there is no password. */
  readonly isProtected: boolean;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly BlueprintTable[];
  readonly charts?: readonly BlueprintChart[];
  readonly print?: PrintSetup;
}

/** A whole workbook as plain data: what hosts draw. */
export interface Blueprint {
  readonly title: string;
  /** The digits in which numbers of the product show, by number formats; absent is Arabic. */
  readonly digits?: Digits;
  /** How many decimals scores show; absent is two. */
  readonly scoreDecimals?: number;
  /** How many decimals scores show in heat maps; absent is none. */
  readonly heatDecimals?: number;
  readonly sheets: readonly BlueprintSheet[];
  readonly names: readonly DefinedName[];
  /** Document properties: a convenience only, some programs drop them. */
  readonly properties: Readonly<Record<string, string>>;
}
