import type { BatchFileDetails } from "../../views/batch/batchView";
import type { NamedFile } from "../namedFile";
import type { SavedWorkbook } from "../savedWorkbook";
import type { Failure, Task } from "../task";
import type { BatchRow } from "./batchRow";
import type { BatchDataKind, BatchFile, BatchReport, BatchSettings } from "./batchServices";

/** How far a reading is. */
export interface BatchProgress {
  readonly done: number;
  readonly of: number;
}

/** A file beside the batch, by its name and how many agencies are in it. */
export interface SideFile {
  readonly name: string;
  readonly count: number;
}

/** The form's slip that was asked for; without a file where there is nothing to put right. */
export interface MadeSlip {
  readonly of: string;
  readonly file: NamedFile | null;
}

/** Many agencies' forms in the making of one workbook: what was chosen, what became of it, and what can be done. */
export interface Batch {
  readonly rows: readonly BatchRow[];
  readonly reading: Task<null>;
  readonly progress: BatchProgress;
  /** How many of those chosen last were listed already. */
  readonly skipped: number;
  readonly settling: Task<BatchReport>;
  /** Name of the consolidated workbook that the batch goes on from; null for none. */
  readonly base: string | null;
  readonly roster: SideFile | null;
  readonly earlier: SideFile | null;
  readonly shownBy: BatchSettings["shownBy"];
  readonly hasThaiDigits: boolean;
  /** Why a file beside the batch couldn't be taken. */
  readonly trouble: Failure | null;
  /** Name of the file whose details are shown; null for none. */
  readonly selected: string | null;
  readonly details: Task<BatchFileDetails | null>;
  /** When the selected file was changed last, as the system says; null where it doesn't. */
  readonly modified: Date | null;
  readonly saving: Task<SavedWorkbook>;
  readonly makingData: Task<NamedFile>;
  readonly makingSlip: Task<MadeSlip>;
  add(files: readonly BatchFile[]): void;
  cancelReading(): void;
  remove(name: string): void;
  clear(): void;
  choose(sha256: string): void;
  /** Shows a file's details, or no longer. */
  toggle(name: string): void;
  closeDetails(): void;
  setRoster(file: File | null): void;
  setEarlier(files: readonly BatchFile[]): void;
  showBy(shownBy: BatchSettings["shownBy"]): void;
  showThaiDigits(hasThaiDigits: boolean): void;
  settle(): void;
  save(): void;
  cancelSaving(): void;
  saveData(kind: BatchDataKind): void;
  saveSlip(name: string): void;
  download(file: NamedFile): void;
}
