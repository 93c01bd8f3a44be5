/** A cell that an agency's form says otherwise than before; texts are as people read them, empty for a blank. */
export interface CellChangeView {
  /** Of the statement or the indicator. */
  readonly id: string;
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** What became of an agency since the consolidated workbook that the batch goes on from. */
export interface AgencyChangeView {
  readonly kind: "came" | "went" | "changed";
  readonly agency: string;
  /** The first of them; empty unless its form has changed. */
  readonly cells: readonly CellChangeView[];
  readonly cellCount: number;
}
