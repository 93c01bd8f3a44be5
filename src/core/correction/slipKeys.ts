import type { ColumnKey, RowKey } from "../form/keys";

/** Rises when slips are laid out so that an older reader would misread them. */
export const slipLayoutVersion = 1;

/**
 * Keys of a slip's own, which no reader of forms takes for a form's. The first column of each sheet holds row keys;
 * its key says which sheet of the slip it is.
 */
export const slipMarks = { table: "#slip-key@table", stamp: "#slip-key@stamp" } as const satisfies Record<
  string,
  ColumnKey
>;

/** What the sheets of a slip are called while it is laid out. */
export const slipSheets = { table: "slip-table", stamp: "slip-stamp" } as const;

/** Columns of the table that an agency fills. */
export const slipColumns = {
  number: "#slip-number",
  sheet: "#slip-sheet",
  cell: "#slip-cell",
  about: "#slip-about",
  now: "#slip-now",
  wrong: "#slip-wrong",
  todo: "#slip-todo",
  right: "#slip-right",
} as const satisfies Record<string, ColumnKey>;

/** Columns of the sheet that nobody sees: what the slip is, what stood in each cell, and the lists to choose from. */
export const slipStampColumns = {
  value: "#slip-value",
  number: "#slip-row",
  stood: "#slip-stood",
  digest: "#slip-digest",
  answers: "#slip-answers",
  directions: "#slip-directions",
  kinds: "#slip-kinds",
} as const satisfies Record<string, ColumnKey>;

export const slipStampKeys = {
  product: "slip.product",
  layout: "slip.layout",
  issueId: "slip.issue",
  agencyCode: "slip.agency-code",
  agencyName: "slip.agency-name",
  reportingUnit: "slip.reporting-unit",
  year: "slip.year",
  round: "slip.round",
  edition: "slip.edition",
  language: "slip.language",
} as const;

/** Key of every row of the table that the slip was made with and in which nothing is filled. */
export const fixedSlipRow: RowKey = "slip.fixed";
