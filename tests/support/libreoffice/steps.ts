/** A cell to fill: a number, a formula, text kept as text, or what a person types, understood as LibreOffice does. */
export type CellToSet = { readonly sheet: string; readonly cell: string } & (
  | { readonly value: number }
  | { readonly formula: string }
  | { readonly text: string }
  | { readonly typed: string }
);

/** A cell as LibreOffice has it. No value and no error: blank. A logical value is 1 or 0, a date its serial number. */
export interface CellRead {
  readonly cell: string;
  readonly value?: number | string;
  /** As LibreOffice writes it: arguments parted by semicolons. */
  readonly formula?: string;
  /** The error as shown, such as #DIV/0!. */
  readonly error?: string;
}

export interface SheetListed {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** A chart as LibreOffice has it; where its cells are is written in LibreOffice's way: `$ก.$A$1:$A$3`. */
export interface ChartRead {
  readonly name: string;
  readonly altText: string;
  readonly kind: "radar" | "bars";
  readonly title: string;
  readonly hasLegend: boolean;
  readonly series: readonly {
    readonly name: string;
    readonly nameCell: string;
    readonly cells: string;
    /** Null for a cell that holds no number. */
    readonly figures: readonly (number | null)[];
  }[];
}

interface InSheet {
  readonly sheet: string;
}

/** What a job can do, with what each step gives back. Rows are 1-based, columns are letters, places of sheets 1-based. */
interface StepKinds {
  /** Saves under a path; its ending (.xlsx, .ods, .pdf) chooses the kind. The open book keeps its own path. */
  save: [{ readonly path: string }, null];
  /** Fills cells as a person would: a locked cell of a protected sheet fails. Validations are not enforced. */
  set: [{ readonly cells: readonly CellToSet[] }, null];
  read: [
    { readonly cells: readonly { readonly sheet: string; readonly cell: string }[] },
    readonly (CellRead & { readonly shown: string })[],
  ];
  /** Every cell that isn't blank, by sheet; all sheets where none are named. */
  readSheets: [{ readonly sheets?: readonly string[] }, Readonly<Record<string, readonly CellRead[]>>];
  /** The charts of a sheet, in the order in which they were drawn. */
  readCharts: [InSheet, readonly ChartRead[]];
  /** Computes every formula again, whatever its cached value. */
  recalculate: [object, null];
  listSheets: [object, readonly SheetListed[]];
  /** Without a sheet: the workbook's structure. */
  unprotect: [{ readonly sheet?: string }, null];
  protect: [{ readonly sheet?: string }, null];
  insertRows: [InSheet & { readonly row: number; readonly count?: number }, null];
  deleteRows: [InSheet & { readonly row: number; readonly count?: number }, null];
  insertColumns: [InSheet & { readonly column: string; readonly count?: number }, null];
  deleteColumns: [InSheet & { readonly column: string; readonly count?: number }, null];
  sort: [
    InSheet & {
      readonly range: string;
      readonly by: string;
      readonly descending?: boolean;
      readonly header?: boolean;
    },
    null,
  ];
  moveRange: [InSheet & { readonly from: string; readonly to: string }, null];
  addSheet: [InSheet & { readonly at: number }, null];
  renameSheet: [InSheet & { readonly to: string }, null];
  moveSheet: [InSheet & { readonly at: number }, null];
  copySheet: [InSheet & { readonly to: string; readonly at: number }, null];
  deleteSheet: [InSheet, null];
  showSheet: [InSheet & { readonly visible: boolean }, null];
  comment: [InSheet & { readonly cell: string; readonly text: string }, null];
  /** Heights in points, `first` to `last`; `optimal` first lets LibreOffice fit them to their text. */
  rowHeights: [
    InSheet & { readonly first: number; readonly last: number; readonly optimal?: boolean },
    readonly number[],
  ];
  /** Shows TH Sarabun New as Laksaman at 0.66 of the size from here on; for a PDF that looks as printed. */
  standInFace: [object, null];
}

export type Step = { [Op in keyof StepKinds]: { readonly op: Op } & StepKinds[Op][0] }[keyof StepKinds];

/** What the steps of a job give back, each in its place. */
export type StepResults<Steps extends readonly Step[]> = {
  readonly [At in keyof Steps]: StepKinds[Steps[At]["op"]][1];
};
