import { sheetKeys, type ColumnKey, type RowKey } from "../form/keys";
import type { LayoutContext } from "../form/layoutContext";
import { levelName } from "../form/layoutYearly";
import { lineHeightPt } from "../form/rowTexts";
import { yearlyColumns, yearlyRows, yearlyWidthChars } from "../form/yearlyPlaces";
import type { Submission } from "../reading/submission";
import { fill } from "../text/fill";
import { type YearlyWords, yearlyWordsIn } from "../text/yearlyWords";
import type { CellValue } from "../workbook/blueprint";
import { styleNamed } from "../workbook/styles";
import { rowHeightPt } from "../workbook/text/rowHeight";
import type { Assessment } from "./assess";
import { compareYears, type GapChange, type YearComparison } from "./compareYears";
import { createGapDescriber } from "./describeGaps";
import { finalSet } from "./finalSet";
import type { ResultCell, ResultRow } from "./placeResults";

const { id, name, levelNow, scoreThen, scoreNow, change } = yearlyColumns;

/** This year's side of the comparison with last year; nothing for a form that wasn't made from last year's. */
export function yearlyCells(
  context: LayoutContext,
  submission: Submission,
  assessment: Assessment,
): { readonly cells: readonly ResultCell[]; readonly rows: readonly ResultRow[] } {
  const { lastYear } = submission.stamp;
  if (lastYear === undefined) return { cells: [], rows: [] };
  const words = yearlyWordsIn(context.request.language);
  const put = (row: RowKey, column: ColumnKey, value: CellValue): ResultCell => ({
    sheet: sheetKeys.yearly,
    row,
    column,
    value: typeof value === "string" ? context.numerals(value) : value,
  });
  const { record, year } = lastYear;
  if (record === null)
    return { cells: [put(yearlyRows.basis, id, fill(words.basisDamaged, { year }))], rows: [] };
  const { year: thisYear, categories: asked } = submission.identity;
  const compared = compareYears(context.criteria, assessment, asked, record);
  const pairs = [
    ...compared.items.map((each) => ({ ...each, row: yearlyRows.item(each.id), level: each.levelNow })),
    ...compared.categories.map((each) => ({ ...each, row: yearlyRows.category(each.id), level: null })),
    { ...compared.total, row: yearlyRows.total, level: null },
  ];
  const basis = [
    describeBasis(words, year, compared.setThen, record[record.final].isProvisional),
    describeBasis(words, thisYear, compared.setNow, assessment[finalSet(assessment)].total.isProvisional),
  ].join(words.basisBetween);
  const listed = gapLines(context, submission, compared, put);
  return {
    cells: [
      ...pairs.flatMap(({ row, level, now, change: difference }) => [
        put(row, levelNow, levelName(context, level)),
        put(row, scoreNow, now),
        put(row, change, difference),
      ]),
      put(yearlyRows.basis, id, basis),
      put(yearlyRows.gapsCount, id, fill(words.gapsCount, countChanges(compared))),
      ...listed.cells,
      ...compared.plan.map(({ state }, at) =>
        put(yearlyRows.plan(at + 1), scoreThen, planWord(words, state, { then: year, now: thisYear })),
      ),
    ],
    rows: listed.rows,
  };
}

function describeBasis(
  words: YearlyWords,
  year: number,
  set: YearComparison["setThen"],
  isProvisional: boolean,
): string {
  return fill(words.basisThen, {
    year,
    assessor: set === "self" ? words.bySelf : words.byCommittee,
    provisional: isProvisional ? words.provisional : "",
  });
}

function countChanges({ gaps }: YearComparison): Readonly<Record<GapChange, number>> {
  const counts = { closed: 0, open: 0, unanswered: 0, reopened: 0, fresh: 0 };
  for (const each of gaps) counts[each.change] += 1;
  return counts;
}

/** The gaps in their rows, each high enough for its text; rows without one are hidden. */
function gapLines(
  { criteria, request }: LayoutContext,
  { sheets }: Submission,
  { gaps }: YearComparison,
  put: (row: RowKey, column: ColumnKey, value: CellValue) => ResultCell,
): { readonly cells: readonly ResultCell[]; readonly rows: readonly ResultRow[] } {
  const words = yearlyWordsIn(request.language);
  const describe = createGapDescriber(criteria, request.language);
  const ready = [...(sheets.get(sheetKeys.yearly)?.rows.keys() ?? [])].filter((key) =>
    key.startsWith(yearlyRows.gap(0).slice(0, -1)),
  ).length;
  const widthChars = yearlyWidthChars(name, yearlyColumns.levelThen);
  const lines = Array.from({ length: Math.max(ready, gaps.length) }, (_, at) => {
    const gap = gaps[at];
    const text = gap === undefined ? null : describe.named(gap.id);
    return { row: yearlyRows.gap(at + 1), text, change: gap?.change ?? null };
  });
  return {
    cells: lines.flatMap(({ row, text, change: became }) => [
      put(row, id, text?.code ?? null),
      put(row, name, text?.text ?? null),
      put(row, scoreThen, became === null ? null : words[became]),
    ]),
    rows: lines.map(({ row, text }) =>
      text === null
        ? { sheet: sheetKeys.yearly, row, isHidden: true }
        : {
            sheet: sheetKeys.yearly,
            row,
            isHidden: false,
            heightPt: rowHeightPt(
              [{ text: text.text, style: styleNamed("computed"), widthChars }],
              lineHeightPt,
            ),
          },
    ),
  };
}

function planWord(
  words: YearlyWords,
  state: YearComparison["plan"][number]["state"],
  years: { readonly then: number; readonly now: number },
): string {
  return {
    "done-then": fill(words.doneThen, { year: years.then }),
    "done-now": fill(words.doneNow, { year: years.now }),
    "not-done": words.notDone,
    own: words.ownPlan,
  }[state];
}
