import type { FormSlots } from "../form/slots";
import type { Submission } from "../reading/submission";
import type { Snapshot } from "../workbook/snapshot";

/** One of the files to be merged, read as a form. */
export interface MergeSource {
  /** The file's name, by which people choose; no two sources have the same. */
  readonly file: string;
  /** The unit that filled it in; empty where the agency did as a whole. */
  readonly unit: string;
  readonly slots: FormSlots;
  readonly submission: Submission;
  readonly snapshot: Snapshot;
}

/** Where a value was found. */
export interface Origin {
  /** The file that it was typed into. */
  readonly file: string;
  readonly unit: string;
  readonly sheet: string;
  /** An A1 address. */
  readonly cell: string;
  /** The source it comes from: another file than `file` where that was merged into the source before. */
  readonly via: string;
}

/** A name for the place that a value was found in, by which a choice can mean just this one. */
export function originId({ file, sheet, cell }: Origin): string {
  return `${file}|${sheet}!${cell}`;
}
