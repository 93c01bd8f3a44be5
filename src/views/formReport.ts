import type { ScoreSetName } from "../core/form/slots";
import type { FormPrint } from "../core/printing/formPrint";
import type { Problem } from "../core/problem";
import type { Language } from "../core/text/language";
import type { SheetCell } from "../core/workbook/address";
import type { AmbiguousMarks } from "./choices";
import type { FormEdition } from "./describeEdition";
import type { EntrySheet } from "./entryView";
import type { ItemHelp } from "./itemView";
import type { PathView, TargetChoice } from "./pathView";
import type { PendingRowView } from "./pendingView";
import type { FormPictures } from "./pictures/picturesView";
import type { PlanView } from "./planView";
import type { CategoryChoice } from "./printView";
import type { ProgressView } from "./progressView";
import type { ScoresView } from "./scoresView";

/** Everything that a form says now, to be asked in either language. */
export interface FormReport {
  readonly problems: readonly Problem[];
  /** The form's fiscal year, พ.ศ. */
  readonly year: number;
  /** Which edition the form is read by, and whether it came with the form. */
  readonly edition: FormEdition;
  /** The cell that a problem is in; null where it is in none. */
  cellOf(problem: Problem): SheetCell | null;
  /** Null where the form has none. */
  readonly ambiguous: AmbiguousMarks | null;
  scores(language: Language): ScoresView;
  pictures(language: Language): FormPictures;
  /** What the scores come to, in whole sentences. */
  sentences(language: Language): readonly string[];
  progress(set: ScoreSetName, language: Language): ProgressView;
  /** What isn't confirmed yet in a form that was made from last year's, row by row. */
  pending(language: Language): readonly PendingRowView[];
  /** Null for an id that the form doesn't ask. */
  itemHelp(item: string, language: Language): ItemHelp | null;
  /** The item that a row of a sheet belongs to; null for rows of none. */
  itemAt(place: { readonly sheet: string; readonly row: number }): string | null;
  targets(language: Language): readonly TargetChoice[];
  /** The fewest statements to a target, one of `targets`. */
  path(set: ScoreSetName, target: string, language: Language): PathView;
  plan(language: Language): PlanView;
  /** The categories that the form asks for. */
  categories(language: Language): readonly CategoryChoice[];
  /** What should be put right before these sets are printed. */
  printProblems(choice: FormPrint): readonly Problem[];
  /** The sheets that people fill, in the order of the tabs, for the page itself. */
  entrySheets(language: Language): readonly EntrySheet[];
}
