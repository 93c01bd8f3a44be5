/** A sheet, by the name that its program has for it, and by the name that people saw. */
export interface SheetReference {
  /** Stays when people rename or move the sheet. */
  readonly id: string;
  readonly name: string;
}

/** What arranging changed of a sheet, as it was before; what is absent wasn't changed. */
export interface SheetBeforePrint extends SheetReference {
  readonly visibility?: "visible" | "hidden";
  /** Rows that were seen, and that arranging took off the paper. */
  readonly shownRows: readonly number[];
  /** Such as A1:F40, several with commas between; null for none. */
  readonly area?: string | null;
  /** Such as 3:5; null for none. */
  readonly titleRows?: string | null;
}

/** All that brings a workbook back as it was before it was arranged for printing. Can be kept as JSON meanwhile. */
export interface PrintUndo {
  readonly sheets: readonly SheetBeforePrint[];
  /** The sheet that was looked at. */
  readonly activeSheet: SheetReference;
}
