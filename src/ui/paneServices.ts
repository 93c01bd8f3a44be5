import type { DraftFault, FormDraft } from "../app/formDraft";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import type { Language } from "../core/text/language";
import type { SheetCell } from "../core/workbook/address";
import type { EditionChoice } from "../views/choices";
import type { FormReport } from "../views/formReport";
import type { FormPrint } from "../core/printing/formPrint";
import type { CarryServices } from "./carry/carryServices";
import type { BatchServices } from "./collect/batchServices";
import type { CriteriaServices } from "./criteria/criteriaServices";
import type { FormSource } from "./formSource";
import type { NamedFile } from "./namedFile";

/** A form that was made, and where it is now; `commonEra` is the year of the common era that was typed, or null. */
export interface MadeForm {
  readonly where: "file" | "this-workbook" | "new-window";
  /** The form as a file: what was saved, or what can be saved where Excel took it. */
  readonly file: NamedFile;
  readonly year: number;
  readonly commonEra: number | null;
}

/** The forms of a roster, in one archive; years as in `MadeForm`. */
export interface MadeForms {
  readonly file: NamedFile;
  readonly count: number;
  readonly year: number;
  readonly commonEra: number | null;
  readonly problems: readonly Problem[];
}

/** What came of a draft: something made, problems, or fields that must be mended first. */
export type Made<T> = Result<T> | { readonly faults: readonly DraftFault[] };

/** How a long run tells how far it is, and hears that it shall stop. */
export interface RunControl {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** What happens in a workbook while it is open. */
export interface FormListener {
  /** The form as it is after a change, or why it can't be read any more. */
  onReport(report: Result<FormReport>): void;
  /** The cell that the person has gone to. */
  onSelect(place: SheetCell): void;
  /** A bug: the form is followed no further. */
  onFault(error: unknown): void;
}

/** Results that were written; problems are those that the reading hadn't told yet. */
export interface WrittenResults {
  /** Name of the file that was saved; null where they went into the workbook that is open. */
  readonly file: NamedFile | null;
  readonly problems: readonly Problem[];
}

/** Text typed into a cell of the form in the page. */
export interface Entry {
  /** The text of the cell's keys. */
  readonly key: string;
  readonly text: string;
}

/** What only a form has that is open as a file in the page. */
export interface FileEditing {
  /** Puts what was typed into cells; the listener hears of the form as it is then. */
  enter(entries: readonly Entry[]): void;
  /** True while something was typed that isn't in a saved file. */
  hasUnsaved(): boolean;
  /** Answers typed on an earlier visit and never saved; null where there are none. */
  readonly kept: { readonly count: number; restore(): void; drop(): void } | null;
  /** Saves the form as it is: over the chosen file where the browser lets it, else as a download. */
  save(): Promise<Result<{ readonly name: string; readonly isSameFile: boolean }>>;
}

/** A print set that was arranged. */
export interface ArrangedPrint {
  /** A workbook that prints just the set; null where the workbook that is open in Excel does. */
  readonly file: NamedFile | null;
  readonly problems: readonly Problem[];
}

/** How a form is printed: by the spreadsheet program, from a workbook that shows nothing but the chosen sets. */
export interface FormPrinting {
  arrange(choice: FormPrint, ambiguous: string | null, language: Language): Promise<Result<ArrangedPrint>>;
  /** True while the workbook that is open in Excel shows a print set alone, on an earlier visit's account too. */
  isArranged(): boolean;
  /** Brings back what arranging took out of sight. */
  restore(): Promise<Result<null>>;
}

/** A form that is open, in Excel or as a file in the page. */
export interface OpenForm extends FormSource {
  /** Tells forms apart, for what is remembered of each: the id. */
  readonly id: string;
  /** The file's name; null in Excel. */
  readonly name: string | null;
  /** Reads the form anew; `ambiguous` is the id of a meaning of ambiguous marks, or null. */
  read(ambiguous: string | null): Promise<Result<FormReport>>;
  /**
   * Makes what a row holds of last year this year's. Fails where the row isn't as it was last told any more; then
   * nothing is written.
   */
  confirmRow(row: string): Promise<Result<null>>;
  /** Tells the listener of changes until the function that comes back is called. */
  listen(listener: FormListener): () => void;
  /** Brings the person to a cell; in the page that is the screen's own business, and null. */
  readonly select: ((place: SheetCell) => Promise<Result<null>>) | null;
  /** Writes results: into the open workbook, or into a new file. */
  writeResults(ambiguous: string | null, language: Language): Promise<Result<WrittenResults>>;
  readonly printing: FormPrinting;
  /** Null in Excel, where people type in the sheets. */
  readonly editing: FileEditing | null;
}

/** What the pane asks of the program around it. A part that can't be loaded rejects. */
export interface PaneServices {
  /** Inside Excel over the open workbook, or in any browser over files. */
  readonly mode: "excel" | "files";
  /** The default edition comes first. */
  listEditions(): Promise<readonly EditionChoice[]>;
  /** Rejects with the signal's reason where it stops in time; a form that Excel has taken stays. */
  makeForm(draft: FormDraft, signal: AbortSignal): Promise<Made<MadeForm>>;
  /** A form for each line of a roster; the draft's own agency fields stand for what the roster leaves blank. */
  makeForms(draft: FormDraft, roster: File, run: RunControl): Promise<Made<MadeForms>>;
  /** The form in a chosen file, or where `file` is null the one in the open workbook. */
  openForm(file: ChosenFile | null): Promise<Result<OpenForm>>;
  /** What puts many files together; the same each time. */
  openBatch(): Promise<BatchServices>;
  /** What is done with editions of the criteria; the same each time. */
  openCriteria(): Promise<CriteriaServices>;
  /** What makes another form of the one that is open; the same each time. */
  openCarry(): Promise<CarryServices>;
  /** Lets the person choose a file that can be written back; null where the browser has no such dialog. */
  readonly chooseFile: (() => Promise<ChosenFile | null>) | null;
  /** Hands a file to the user. */
  saveFile(file: NamedFile): void;
}

/** A file that was chosen or dropped; `handle` is there where the browser lets it be written back. */
export interface ChosenFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}
