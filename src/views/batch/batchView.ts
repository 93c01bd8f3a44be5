import type { Fate } from "../../core/consolidation/consolidation";
import type { Problem } from "../../core/problem";
import type { BatchPictures } from "../pictures/picturesView";

/** A file of a batch in a list: whose it is and what became of it, or as it looks before the others are read. */
export interface BatchFileView {
  /** No two files of a batch have the same. */
  readonly name: string;
  readonly fate: Fate;
  /** Empty where the file holds no form. */
  readonly agency: string;
  /** Why it was set aside, or what to look at first; null where there is nothing. */
  readonly reason: Problem | null;
  /** Of all reasons. */
  readonly reasonCount: number;
  /** True where its agency sent several files, of which a person can say which counts. */
  readonly isTwin: boolean;
  /** True where an earlier consolidated workbook is in the file. */
  readonly isConsolidation: boolean;
}

/** What stands for the statements that a form asks. */
export interface AnswerView {
  readonly answered: number;
  readonly expected: number;
}

/** Everything that is told of one file. */
export interface BatchFileDetails extends BatchFileView {
  readonly code: string;
  readonly unit: string;
  /** Null where the file holds no form. */
  readonly period: BatchPeriodView | null;
  readonly answers: AnswerView | null;
  /** Severest first; fewer than `reasonCount` where there are too many to keep. */
  readonly reasons: readonly Problem[];
  /** What a choice names it by; null where its bytes couldn't be had. */
  readonly sha256: string | null;
}

/** Year (พ.ศ.) and round. */
export interface BatchPeriodView {
  readonly year: number;
  readonly round: number;
}

/** An agency of the roster of which no file has come. */
export interface MissingAgencyView {
  readonly code: string;
  readonly name: string;
  readonly dueDate: string;
}

/** What a batch came to. */
export interface BatchView {
  readonly files: readonly BatchFileView[];
  readonly sums: {
    readonly chosen: number;
    readonly accepted: number;
    readonly noted: number;
    readonly setAside: number;
  };
  /** Sums that don't meet; with any the result isn't complete. */
  readonly faults: readonly Problem[];
  /** What is to be known of all files together, such as that their edition came with them. */
  readonly notes: readonly Problem[];
  /** Null where no file holds a form. */
  readonly period: BatchPeriodView | null;
  /** How many agencies' forms count. */
  readonly agencies: number;
  /** How many the roster has; null without one. */
  readonly expected: number | null;
  readonly missing: readonly MissingAgencyView[];
  /** What the figures of all agencies say; empty where no agency counts. */
  readonly sentences: readonly string[];
  readonly pictures: BatchPictures;
}
