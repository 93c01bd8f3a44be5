import type { CarriedCells } from "./carriedCells";
import type { MergeSource } from "./mergeSource";
import type { SourceCells } from "./sourceCells";

/** A source with what its workbook holds, and what it says of earlier merging. */
export interface OpenedSource {
  readonly source: MergeSource;
  readonly cells: SourceCells;
  readonly carried: CarriedCells;
}
