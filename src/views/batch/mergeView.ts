import type { Problem } from "../../core/problem";
import type { BatchPeriodView } from "./batchView";

/** What one copy gave to the merged form, as `FileShare`. */
export interface MergeShareView {
  readonly file: string;
  readonly unit: string;
  readonly categories: readonly string[];
  /** Cells with its value that others have alike, and those that only it has. */
  readonly shared: number;
  readonly alone: number;
  /** Cells in which others say something else. */
  readonly contested: number;
  /** Texts for which the form has no place. */
  readonly strays: number;
}

/** One of the values that copies contradict each other in. */
export interface MergeValueView {
  readonly text: string;
  /** The file by which it is chosen. */
  readonly file: string;
  /** Who wrote it and where: file, unit, sheet and cell. */
  readonly origins: readonly MergeOriginView[];
}

export interface MergeOriginView {
  readonly file: string;
  readonly unit: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface MergeConflictView {
  /** What a choice names it by. */
  readonly key: string;
  readonly name: string;
  readonly values: readonly MergeValueView[];
  /** The place of the value that was chosen; null while none is. */
  readonly chosen: number | null;
}

/** The conflicts of a category, or of another part of the form. */
export interface MergeGroupView {
  /** A category's id, `cover`, `profile` or `plan`. */
  readonly id: string;
  readonly name: string;
  readonly conflicts: readonly MergeConflictView[];
  readonly unsettled: number;
}

/** What merging copies of one form comes to. */
export interface MergeView {
  readonly agency: string;
  readonly period: BatchPeriodView;
  readonly shares: readonly MergeShareView[];
  readonly groups: readonly MergeGroupView[];
  readonly conflicts: number;
  readonly unsettled: number;
  /** What was found in reading the copies. */
  readonly problems: readonly Problem[];
}
