import type { Criteria } from "../criteria/schema";
import { sheetKeys, type ColumnKey, type RowKey } from "../form/keys";
import { gapRow, unansweredHead, unansweredRow } from "../form/layoutGaps";
import type { Submission } from "../reading/submission";
import type { CellValue } from "../workbook/blueprint";
import type { Assessment } from "./assess";
import { createGapDescriber, type Described } from "./describeGaps";
import { listGaps, type ListedGap } from "./listedGaps";
import type { ResultCell, ResultRow } from "./placeResults";

/** The gap list and the list of what isn't answered: cells for both, rows shown as far as they are used. */
export function gapCells(
  criteria: Criteria,
  submission: Submission,
  assessment: Assessment,
): { readonly cells: readonly ResultCell[]; readonly rows: readonly ResultRow[] } {
  const describe = createGapDescriber(criteria, submission.language);
  const asked = new Set<string>(submission.identity.categories);
  const gaps = listGaps(assessment).filter(({ item }) => asked.has(item.category));
  const unanswered = assessment.self.items
    .filter(({ category }) => asked.has(category))
    .flatMap((item) => item.unanswered);
  const place = submission.sheets.get(sheetKeys.gaps);
  const countRows = (key: (place: number) => RowKey): number => {
    let count = 0;
    while (place?.rows.has(key(count + 1)) === true) count += 1;
    return count;
  };
  const put = (row: RowKey, values: Readonly<Partial<Record<ColumnKey, CellValue>>>): readonly ResultCell[] =>
    Object.entries(values).map(([column, value]) => ({
      sheet: sheetKeys.gaps,
      row,
      column: column as ColumnKey,
      value: value ?? null,
    }));

  const gapPlaces = Math.max(countRows(gapRow), gaps.length);
  const blankPlaces = Math.max(countRows(unansweredRow), unanswered.length);
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
  return {
    cells: [
      ...Array.from({ length: gapPlaces }, (_, at) =>
        put(gapRow(at + 1), gapValues(gaps[at], at + 1)),
      ).flat(),
      ...Array.from({ length: blankPlaces }, (_, at) => {
        const id = unanswered[at];
        return put(unansweredRow(at + 1), {
          "#order": id === undefined ? null : at + 1,
          ...described(id === undefined ? null : describe.statement(id)),
        });
      }).flat(),
    ],
    rows: [
      ...Array.from({ length: gapPlaces }, (_, at) => ({
        sheet: sheetKeys.gaps,
        row: gapRow(at + 1),
        isHidden: at >= gaps.length,
      })),
      { sheet: sheetKeys.gaps, row: unansweredHead, isHidden: unanswered.length === 0 },
      ...Array.from({ length: blankPlaces }, (_, at) => ({
        sheet: sheetKeys.gaps,
        row: unansweredRow(at + 1),
        isHidden: at >= unanswered.length,
      })),
    ],
  };
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
