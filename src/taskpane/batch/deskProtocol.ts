import type { ReadFile } from "../../core/consolidation/readFile";
import type { Result } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { Blueprint } from "../../core/workbook/blueprint";
import type { BatchReport, BatchSettings, MergeDecisions, OpenedBase } from "../../ui/collect/batchServices";
import type { NamedFile } from "../../ui/namedFile";
import type { BatchFileDetails, BatchFileView } from "../../views/batch/batchView";
import type { MergeView } from "../../views/batch/mergeView";
import type { BlobToRead } from "./readers/openBlob";

/** A workbook that was made, and its sheets without what stands in them, for Excel to take it in. */
export interface DeskWorkbook {
  readonly file: NamedFile;
  readonly outline: Blueprint;
}

/** What the desk is told with each thing that it can be asked; all of it can be posted to a worker. */
export interface DeskAsks {
  /** Files that were read join the batch. */
  add: readonly ReadFile[];
  /** Names of files that leave it. */
  remove: readonly string[];
  /** The batch begins anew, with nothing. */
  clear: null;
  /** The batch goes on from a consolidated workbook; what it carries joins. */
  openBase: File;
  /** The agencies that forms are expected of; null for nobody. */
  setRoster: File | null;
  /** Last year's consolidated workbooks or forms. */
  setEarlier: readonly File[];
  settle: BatchSettings;
  describe: { readonly name: string };
  composeWorkbook: BatchSettings;
  composeCsv: BatchSettings;
  composeJsonLines: BatchSettings;
  /** The correction slip of a form. */
  makeSlip: BlobToRead;
  readMerge: { readonly files: readonly BlobToRead[]; readonly language: Language };
  decideMerge: { readonly decisions: MergeDecisions; readonly language: Language };
  writeMerge: { readonly issueId: string };
}

/** What it answers to each. */
export interface DeskAnswers {
  add: readonly BatchFileView[];
  remove: null;
  clear: null;
  openBase: Result<OpenedBase>;
  /** How many agencies are expected. */
  setRoster: Result<number | null>;
  /** How many agencies have earlier scores. */
  setEarlier: Result<number>;
  settle: Result<BatchReport>;
  describe: BatchFileDetails | null;
  composeWorkbook: Result<DeskWorkbook>;
  composeCsv: Result<NamedFile>;
  composeJsonLines: Result<NamedFile>;
  /** Null where there is nothing to put right. */
  makeSlip: Result<NamedFile | null>;
  readMerge: Result<MergeView>;
  decideMerge: MergeView;
  writeMerge: Result<DeskWorkbook>;
}

export type DeskWork = keyof DeskAsks;

/** The desk: it holds what was read and does everything heavy with it, away from the page. */
export type Desk = {
  readonly [W in DeskWork]: (about: DeskAsks[W]) => DeskAnswers[W] | Promise<DeskAnswers[W]>;
};

/** What is posted to the desk's worker. */
export interface DeskTask<W extends DeskWork> {
  readonly id: number;
  readonly wants: W;
  readonly about: DeskAsks[W];
}

/** What comes back: an answer, or what was thrown, which is a bug. */
export type DeskReply<Answer> =
  | { readonly id: number; readonly kind: "answer"; readonly answer: Answer }
  | { readonly id: number; readonly kind: "fault"; readonly message: string };
