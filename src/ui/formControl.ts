import type { SheetCell } from "../core/workbook/address";
import type { Language } from "../core/text/language";
import type { Problem } from "../core/problem";
import type { FormReport } from "../views/formReport";
import type { NamedFile } from "./namedFile";
import type { ChosenFile, OpenForm, WrittenResults } from "./paneServices";
import type { Failure, Task } from "./task";

/** A form with what it said last. */
export interface ReadForm {
  readonly form: OpenForm;
  readonly report: FormReport;
}

/** A file that a form was saved in. */
export interface SavedForm {
  readonly name: string;
  readonly isSameFile: boolean;
  /** Why it isn't the same file, where that was tried. */
  readonly problems: readonly Problem[];
}

/** The form that the pane is about, and all that its steps do with it. */
export interface FormControl {
  readonly mode: "excel" | "files";
  /** The form's opening and reading; its value has the latest report. */
  readonly reading: Task<ReadForm>;
  /** Name of the chosen file; null in Excel, or where none was chosen. */
  readonly fileName: string | null;
  /** Why the form can't be read after a change; the last report stays in sight. */
  readonly trouble: Failure | null;
  /** What would leave unsaved answers behind, and waits for the person's word; null where nothing does. */
  readonly leaving: (() => void) | null;
  /** What ambiguous marks count as, the id of a meaning; null while that is open. */
  readonly ambiguous: string | null;
  /** The cell that the person is at. */
  readonly selected: SheetCell | null;
  /** The cell that the page's own form shall bring the keyboard to; null once it has. */
  readonly goal: SheetCell | null;
  /** The item that stands open in the fill step; null for none. */
  readonly item: string | null;
  readonly writing: Task<WrittenResults>;
  readonly saving: Task<SavedForm>;
  readonly hasUnsaved: boolean;
  /** Opens a chosen file, at the step where it was left; or where null the workbook that is open in Excel. */
  open(chosen: ChosenFile | null): void;
  /** Opens the workbook that is open in Excel, at the step where it was left. */
  resume(): void;
  /** Opens the browser's dialog for a file that can be written back; null where there is none. */
  readonly choose: (() => void) | null;
  cancelReading(): void;
  /** Reads the workbook that is open in Excel once more. */
  refresh(): void;
  close(): void;
  /** Stays with the form that was about to be left. */
  stay(): void;
  settle(ambiguous: string | null): void;
  openItem(item: string | null): void;
  /** Brings the person to a cell: in Excel by selecting it, in the page by opening it in the fill step. */
  goTo(place: SheetCell): void;
  /** Tells that the keyboard is at the goal. */
  arrive(): void;
  /** Saves what was typed in the page; nothing while it is being saved. */
  save(): void;
  /** Makes what a row holds of last year this year's. */
  confirm(row: string): void;
  /** Opens the step that fills the form in, or that shows results. */
  toFill(): void;
  toResults(): void;
  writeResults(language: Language): void;
  cancelWriting(): void;
  saveAgain(): void;
  /** Hands a file to the person. */
  saveFile(file: NamedFile): void;
  /** Opens the file that results were written into, in place of the one without them. */
  openWritten(): void;
}
