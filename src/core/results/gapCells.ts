import type { Criteria } from "../criteria/schema";
import { sheetKeys, type ColumnKey, type RowKey } from "../form/keys";
import { gapColumns, gapRow, unansweredHead, unansweredRow } from "../form/layoutGaps";
import { lineHeightPt } from "../form/rowTexts";
import type { Submission } from "../reading/submission";
import type { CellValue } from "../workbook/blueprint";
import { styleNamed } from "../workbook/styles";
import { rowHeightPt } from "../workbook/text/rowHeight";
import type { Assessment } from "./assess";
import { createGapDescriber, type Described } from "./describeGaps";
import { listGaps, type ListedGap } from "./listedGaps";
import type { ResultCell, ResultRow } from "./placeResults";

/**
 * The gap list and the list of what isn't answered: cells for both, rows shown as far as they are used; figures in
 * texts are put into the form's digits by `numerals`.
 */
export function gapCells(
  criteria: Criteria,
  submission: Submission,
  assessment: Assessment,
  numerals: (text: string) => string,
): { readonly cells: readonly ResultCell[]; readonly rows: readonly ResultRow[] } {
  const describe = createGapDescriber(criteria, submission.language);
  const asked = new Set<string>(submission.identity.categories);
  const gaps = listGaps(assessment).filter(({ item }) => asked.has(item.category));
  const unanswered = assessment.self.items
    .filter(({ category }) => asked.has(category))
    .flatMap((item) => item.unanswered);
  const gapRows = listRows(submission, "gap.", gapRow, gaps.length);
  const unansweredRows = listRows(submission, "unanswered.", unansweredRow, unanswered.length);
  const put = (row: RowKey, values: Readonly<Partial<Record<ColumnKey, CellValue>>>): readonly ResultCell[] =>
    gapColumns.flatMap(([column]) => {
      const value = values[column];
      return value === undefined ? [] : [{ sheet: sheetKeys.gaps, row, column, value }];
    });

  const gapValues = (gap: ListedGap | undefined, order: number) => ({
    "#order": gap === undefined ? null : order,
    ...described(gap === undefined ? null : describe.gap(gap)),
    "#assessor": gap === undefined ? null : describe.assessor(gap),
    "#score": gap?.item.score ?? null,
    "#gain-item": gap?.gap.gain?.item ?? null,
    "#gain-category": gap?.gap.gain?.category ?? null,
    "#gain-total": gap?.gap.gain?.total ?? null,
    "#reason": gap === undefined ? null : describe.reason(gap),
  });
  const written = [
    ...gapRows.map((row, at) => ({
      row,
      isUsed: at < gaps.length,
      values: spoken(gapValues(gaps[at], at + 1), numerals),
    })),
    ...unansweredRows.map((row, at) => {
      const id = unanswered[at];
      const text = described(id === undefined ? null : describe.statement(id));
      return {
        row,
        isUsed: id !== undefined,
        values: spoken({ "#order": id === undefined ? null : at + 1, ...text }, numerals),
      };
    }),
  ];
  return {
    cells: written.flatMap(({ row, values }) => put(row, values)),
    rows: [
      ...written.map(({ row, values, isUsed }) => shownRow(row, values, isUsed)),
      { sheet: sheetKeys.gaps, row: unansweredHead, isHidden: unanswered.length === 0 },
    ],
  };
}

/**
 * The rows of a list from the top down, wherever people's sorting has taken them. Where some are gone, their keys
 * are named after all for as many lines as there are, so that what has no place is told.
 */
function listRows(
  submission: Submission,
  prefix: string,
  keyOf: (place: number) => RowKey,
  needed: number,
): readonly RowKey[] {
  const found = [...(submission.sheets.get(sheetKeys.gaps)?.rows ?? [])]
    .filter(([key]) => key.startsWith(prefix))
    .sort(([, a], [, b]) => a - b)
    .map(([key]) => key);
  const gone = Array.from({ length: needed }, (_, place) => keyOf(place + 1)).filter(
    (key) => !found.includes(key),
  );
  return [...found, ...gone.slice(0, Math.max(0, needed - found.length))];
}

/** A row of a list: shown and high enough for its texts while it is used, else hidden. */
function shownRow(
  row: RowKey,
  values: Readonly<Partial<Record<ColumnKey, CellValue>>>,
  isUsed: boolean,
): ResultRow {
  if (!isUsed) return { sheet: sheetKeys.gaps, row, isHidden: true };
  const texts = gapColumns.flatMap(([column, widthChars, style]) => {
    const value = values[column];
    return typeof value === "string" ? [{ text: value, widthChars, style: styleNamed(style) }] : [];
  });
  return { sheet: sheetKeys.gaps, row, isHidden: false, heightPt: rowHeightPt(texts, lineHeightPt) };
}

type RowValues = Readonly<Partial<Record<ColumnKey, CellValue>>>;

function spoken(values: RowValues, numerals: (text: string) => string): RowValues {
  return Object.fromEntries(
    Object.entries(values).map(([column, value]) => [
      column,
      typeof value === "string" ? numerals(value) : value,
    ]),
  );
}

function described(text: Described | null): Readonly<Partial<Record<ColumnKey, CellValue>>> {
  return {
    "#code": text?.code ?? null,
    "#category": text?.category ?? null,
    "#item": text?.item ?? null,
    "#level": text?.level ?? null,
    "#text": text?.text ?? null,
  };
}
