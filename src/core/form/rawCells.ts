import type { ItemScore } from "../scoring/scores";
import type { CellValue } from "../workbook/blueprint";
import type { ColumnKey, RowKey, SheetKey } from "./keys";
import type { ScoreSetName } from "./slots";

/** What stands in a cell that people fill, by its keys; null where it is empty. */
export type RawCells = (sheet: SheetKey, row: RowKey, column: ColumnKey) => string | number | boolean | null;

/** What one category's live formulas show, and what the cover and the stale check need of it. */
export interface LiveCategory {
  readonly figures: ReadonlyMap<string, CellValue>;
  readonly items: readonly ItemScore[];
  readonly answered: Readonly<Record<ScoreSetName, number>>;
  readonly expected: number;
  /** The sheet's part of the stale check. */
  readonly checksum: number;
}
