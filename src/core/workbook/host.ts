import type { Result } from "../result";
import type { SheetCell } from "./address";
import type { Blueprint } from "./blueprint";
import type { WorkbookPatch } from "./patch";
import type { PrintArrangement } from "./printArrangement";
import type { PrintUndo } from "./printUndo";
import type { Snapshot } from "./snapshot";

/** What a host can do, so that a use case can say beforehand what it can't. */
export interface HostCapabilities {
  readonly name: "memory" | "xlsx" | "excel";
  /** True where formulas are recalculated by the program that holds the workbook. */
  readonly recalculates: boolean;
  readonly canUndo: boolean;
  /** True where people may change the workbook between a reading and a writing. */
  readonly isShared: boolean;
}

/** The only door to a workbook. Outside failures come back as problems; nothing here throws for them. */
export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  /** Every cell that holds something, of every sheet. */
  read(): Promise<Result<Snapshot>>;
  /** Makes the workbook that the blueprint describes, in place of what the host held. */
  create(blueprint: Blueprint): Promise<Result<null>>;
  /** Writes into the workbook as it is; whatever the patch doesn't name stays as it was. */
  apply(patch: WorkbookPatch): Promise<Result<null>>;
}

/** A change that somebody made in the open workbook. */
export type WorkbookChange =
  /** Cells of a range got other values. */
  | { readonly kind: "cells"; readonly sheetId: string; readonly address: string }
  /** Rows, columns or cells of a sheet were put in, taken out or moved. */
  | { readonly kind: "sheet"; readonly sheetId: string }
  /** Sheets came, went, moved or got other names. */
  | { readonly kind: "sheets" };

/** What happens in a workbook while it is open. */
export interface WorkbookListener {
  readonly onChange: (change: WorkbookChange) => void;
  /** The cell that the person has gone to. */
  readonly onSelect: (place: SheetCell) => void;
}

/** A host over a workbook in which people go on working meanwhile. */
export interface LiveWorkbookHost extends WorkbookHost {
  /** Tells of what happens until the function that comes back is called. Changes that the host itself makes aren't told. */
  watch(listener: WorkbookListener): Promise<Result<() => Promise<void>>>;
  /** The workbook as it is now, where only these changes were made since it was last read: one sync for cells alone. */
  readChanges(changes: readonly WorkbookChange[]): Promise<Result<Snapshot>>;
  /** Shows a cell to the person, and selects it. */
  select(place: SheetCell): Promise<Result<null>>;
  /**
   * Has the workbook print just these sheets, at least one, when all of it is printed: others are out of sight until
   * undoPrint. What comes back is for that. Very hidden sheets are never touched.
   */
  arrangePrint(arrangement: PrintArrangement): Promise<Result<PrintUndo>>;
  /** Brings back what arranging changed; sheets that are gone by now are passed over. */
  undoPrint(undo: PrintUndo): Promise<Result<null>>;
}
