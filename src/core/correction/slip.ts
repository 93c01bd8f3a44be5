import type { Place } from "../problem";
import type { SnapshotCell } from "../workbook/snapshot";

/** Which form a slip was made for. */
export interface SlipOrigin {
  /** Null where the form itself didn't say. */
  readonly issueId: string | null;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly reportingUnit: string;
  readonly year: number;
  readonly round: number;
  readonly edition: string;
}

/** A row of a slip that came back. */
export interface SlipEntry {
  /** The text of the keys of the form's cell. */
  readonly key: string;
  /** What stood there when the slip was made: the beginning of it, and a digest of the whole. */
  readonly stood: string;
  readonly digest: string;
  /** The right value as it was put in; null where nothing was. */
  readonly right: SnapshotCell | null;
  /** Where that stands in the slip. */
  readonly place: Place;
}

/** A slip that came back: whose it is, and its rows in the order in which it was made. */
export interface Slip {
  readonly origin: SlipOrigin;
  readonly entries: readonly SlipEntry[];
}
