import type { Result } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { AgencyChangeView } from "../../views/batch/batchChangeView";
import type { BatchFileDetails, BatchFileView, BatchView } from "../../views/batch/batchView";
import type { MergeView } from "../../views/batch/mergeView";
import type { NamedFile } from "../namedFile";
import type { SavedWorkbook } from "../savedWorkbook";

/** A file that was chosen or dropped; the name is its path inside what was chosen, with forward slashes. */
export interface BatchFile {
  readonly name: string;
  readonly file: File;
}

/** What a person has settled for a batch on the screen. */
export interface BatchSettings {
  readonly language: Language;
  readonly shownBy: "name" | "alias";
  /** Only Thai workbooks have Thai digits; absent is no. */
  readonly hasThaiDigits?: boolean;
  /** Digests of files that count where an agency sent several, the last one first decided last. */
  readonly chosen: readonly string[];
  /** How many files the screen lists; the receipt holds it against what arrived. */
  readonly listed: number;
}

/** What a batch is saved as beside its workbook: its data, or a file that prints its summary, overview and receipt. */
export type BatchDataKind = "csv" | "jsonl" | "print";

/** What the screens of batches reach outside them. */
export interface BatchAround {
  /** Gives the same services each time. */
  open(): Promise<BatchServices>;
  saveFile(file: NamedFile): void;
}

/** A consolidated workbook that the batch goes on from. */
export interface OpenedBase {
  readonly files: readonly BatchFileView[];
  readonly shownBy: BatchSettings["shownBy"];
  readonly hasThaiDigits?: boolean;
  /** How many agencies its roster has; null where it has none. */
  readonly roster: number | null;
  readonly earlier: number;
}

/** What a batch came to, and what is otherwise than in the workbook that it goes on from. */
export interface BatchReport {
  readonly view: BatchView;
  /** Null where it goes on from none. */
  readonly changes: readonly AgencyChangeView[] | null;
}

/** How a run over many files tells how far it is, and hears that it shall stop. */
export interface BatchRun {
  readonly signal: AbortSignal;
  readonly onStart: (name: string) => void;
  readonly onRead: (file: BatchFileView) => void;
}

/** Which of the values that copies contradict each other in count: by file, the nearest decision first. */
export interface MergeDecisions {
  /** By the key of a conflict. */
  readonly byConflict: Readonly<Record<string, string>>;
  /** By the id of a group. */
  readonly byGroup: Readonly<Record<string, string>>;
  /** Null while nothing is decided for all. */
  readonly all: string | null;
}

/** What screens about many files ask of the program around them; the work itself is done in workers. */
export interface BatchServices {
  /** Reads files into the batch. Rejects with the signal's reason where it stops; then none of them has joined. */
  read(files: readonly BatchFile[], run: BatchRun): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  openBase(file: File): Promise<Result<OpenedBase>>;
  setRoster(file: File | null): Promise<Result<number | null>>;
  setEarlier(files: readonly File[]): Promise<Result<number>>;
  settle(settings: BatchSettings): Promise<Result<BatchReport>>;
  /** Null for a file that isn't in the batch. */
  describe(name: string): Promise<BatchFileDetails | null>;
  /** Makes the consolidated workbook: in the open workbook of Excel, or as a file that is handed over. */
  saveWorkbook(settings: BatchSettings, signal: AbortSignal): Promise<Result<SavedWorkbook>>;
  makeData(kind: BatchDataKind, settings: BatchSettings): Promise<Result<NamedFile>>;
  /** Null where there is nothing to put right. */
  makeSlip(file: BatchFile): Promise<Result<NamedFile | null>>;
  readMerge(files: readonly BatchFile[], language: Language): Promise<Result<MergeView>>;
  decideMerge(decisions: MergeDecisions, language: Language): Promise<MergeView>;
  saveMerge(signal: AbortSignal): Promise<Result<SavedWorkbook>>;
}
