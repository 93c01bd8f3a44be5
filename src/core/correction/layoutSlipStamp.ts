import type { ColumnKey } from "../form/keys";
import type { LayoutContext } from "../form/layoutContext";
import type { CellDraft, RowDraft, SheetDraft } from "../form/sheetDraft";
import type { Hash } from "../form/seal";
import { productName, shortHash } from "../form/stamp";
import type { Submission } from "../reading/submission";
import type { CellValue } from "../workbook/blueprint";
import type { Corrections } from "./correction";
import { slipLayoutVersion, slipMarks, slipSheets, slipStampColumns, slipStampKeys } from "./slipKeys";
import { slipSheetName } from "./slipSheetName";

/** Longer texts are known by their digest; their beginning is kept for telling people. */
const longestStood = 500;

/** The sheet that nobody sees: whose slip it is, what stood in each cell that it lists, and the lists to choose from. */
export function layoutSlipStamp(
  context: LayoutContext,
  submission: Submission,
  { rows }: Corrections,
  hash: Hash,
): SheetDraft {
  const { value, number, stood, digest, answers, directions, kinds } = slipStampColumns;
  const { criteria, dropdown, say, words } = context;
  const entries = [
    ...plainEntries(context, submission).map(([key, text]) => ({
      [slipMarks.stamp]: keyed(key),
      [value]: keyed(text),
    })),
    ...rows.map((row, place) => ({
      [slipMarks.stamp]: keyed(row.key),
      [number]: keyed(place + 1),
      [stood]: keyed([...row.stood].slice(0, longestStood).join("")),
      [digest]: keyed(shortHash(hash, row.stood)),
    })),
  ];
  const lists = new Map<ColumnKey, readonly string[]>([
    [answers, dropdown],
    [directions, [words.form.directionMore, words.form.directionLess]],
    [kinds, criteria.agencyKinds.map(({ name }) => say(name))],
  ]);
  const length = Math.max(entries.length, ...[...lists.values()].map((list) => list.length));
  return {
    key: slipSheets.stamp,
    name: slipSheetName,
    visibility: "very-hidden",
    columns: [
      { key: slipMarks.stamp, widthChars: 24 },
      ...Object.values(slipStampColumns).map((key) => ({ key, widthChars: 20 })),
    ],
    head: [],
    body: Array.from({ length }, (_, place): RowDraft => {
      const listed = [...lists].flatMap(([key, list]) => {
        const word = list[place];
        return word === undefined ? [] : [[key, keyed(word)] as const];
      });
      return { cells: { ...entries[place], ...Object.fromEntries(listed) } };
    }),
    isProtected: true,
    lists: new Map([...lists].map(([key, list]) => [key, list.length])),
  };
}

function plainEntries(
  { criteria }: LayoutContext,
  { identity, language, stamp }: Submission,
): readonly (readonly [string, string | number])[] {
  return [
    [slipStampKeys.product, productName],
    [slipStampKeys.layout, slipLayoutVersion],
    [slipStampKeys.issueId, stamp.issueId ?? ""],
    [slipStampKeys.agencyCode, identity.agencyCode],
    [slipStampKeys.agencyName, identity.agencyName],
    [slipStampKeys.reportingUnit, identity.reportingUnit],
    [slipStampKeys.year, identity.year],
    [slipStampKeys.round, identity.round],
    [slipStampKeys.edition, criteria.id],
    [slipStampKeys.language, language],
  ];
}

function keyed(value: Exclude<CellValue, null>): CellDraft {
  return value === "" ? { style: "key" } : { style: "key", value };
}
