import type { Category, Criteria } from "../criteria/schema";
import {
  countedLevels,
  digestColumns,
  digestRows,
  digestWidthChars,
  heatColumns,
  levelCountColumn,
  mostGains,
} from "../form/digestPlaces";
import { sheetKeys, type ColumnKey, type RowKey } from "../form/keys";
import { totalRow } from "../form/layoutCover";
import { mostSentences } from "../form/layoutDigest";
import { isIssuedWith } from "../reading/isIssuedWith";
import type { Submission } from "../reading/submission";
import { roundAsSpreadsheet } from "../scoring/roundAsSpreadsheet";
import { heatCode, heatOf } from "../scoring/heatOf";
import { reachedLevel } from "../scoring/reachedLevel";
import type { ItemScore, ScoreSet } from "../scoring/scores";
import { digestWordsIn } from "../text/digestWords";
import { fill } from "../text/fill";
import { shortenText } from "../text/shortenText";
import type { CellValue } from "../workbook/blueprint";
import { styleNamed } from "../workbook/styles";
import { rowHeightPt } from "../workbook/text/rowHeight";
import type { Assessment } from "./assess";
import { createGapDescriber } from "./describeGaps";
import { digestSentences } from "./digestSentences";
import { finalSet } from "./finalSet";
import { listGains } from "./findDigestFacts";
import type { ResultCell, ResultRow } from "./placeResults";

type Put = (row: RowKey, column: ColumnKey, value: CellValue) => ResultCell;

/**
 * What the digest says: scores of both sets, the heat map, what charts refer to, and the sentences; figures in texts
 * are put into the form's digits by `numerals`.
 */
export function digestCells(
  criteria: Criteria,
  submission: Submission,
  assessment: Assessment,
  numerals: (text: string) => string,
): { readonly cells: readonly ResultCell[]; readonly rows: readonly ResultRow[] } {
  if (!submission.sheets.has(sheetKeys.digest) && !isIssuedWith(submission.stamp, sheetKeys.digest))
    return { cells: [], rows: [] };
  const put: Put = (row, column, value) => ({
    sheet: sheetKeys.digest,
    row,
    column,
    value: typeof value === "string" ? numerals(value) : value,
  });
  const asked = new Set<string>(submission.identity.categories);
  const categories = criteria.categories.filter(({ id }) => asked.has(id));
  const sentences = digestSentences(criteria, assessment, submission.comparison, submission.language);
  const said = sentenceCells(sentences.map(numerals), categories, put);
  return {
    cells: [
      ...figureCells(criteria, submission, assessment, categories, put),
      ...categories.flatMap((category) => heatCells(criteria, submission, assessment.self, category, put)),
      ...gainCells(criteria, submission, assessment, put),
      ...said.cells,
    ],
    rows: said.rows,
  };
}

/** The table: both scores, the change since last year, and how much is assessed. */
function figureCells(
  { scoring }: Criteria,
  { comparison, language }: Submission,
  assessment: Assessment,
  categories: readonly Category[],
  put: Put,
): readonly ResultCell[] {
  const words = digestWordsIn(language);
  const shown = (score: number) => roundAsSpreadsheet(score, scoring.displayDecimals);
  const final = assessment[finalSet(assessment)];
  const line = (
    id: string,
    scores: { readonly self: number | null; readonly committee: number | null },
    counts: { readonly assessed: number; readonly of: number },
    now: number | null,
    lastYear: number | null,
  ) => {
    const row = digestRows.compared(id);
    const change = now === null || lastYear === null ? null : shown(shown(now) - shown(lastYear));
    return [
      put(row, digestColumns.self, scores.self),
      put(row, digestColumns.committee, scores.committee),
      put(row, digestColumns.change, change),
      put(row, digestColumns.assessed, fill(words.assessedOf, counts)),
    ];
  };
  const { self, committee } = assessment;
  return [
    ...categories.flatMap(({ id }) => {
      const of = ({ categories: all }: ScoreSet) => all.find(({ category }) => category === id);
      return line(
        id,
        { self: of(self)?.score ?? null, committee: of(committee)?.score ?? null },
        { assessed: of(self)?.assessed ?? 0, of: of(self)?.of ?? 0 },
        of(final)?.score ?? null,
        comparison.categories.get(id)?.lastYear ?? null,
      );
    }),
    ...line(
      totalRow,
      { self: self.total.score, committee: committee.total.score },
      { assessed: self.total.itemsAssessed, of: self.total.itemsOf },
      final.total.score,
      comparison.total.lastYear,
    ),
  ];
}

/** The items of a category with score, level and shade, and how many of them stand at each level. */
function heatCells(
  criteria: Criteria,
  { language }: Submission,
  { items }: ScoreSet,
  { id, kind }: Category,
  put: Put,
): readonly ResultCell[] {
  const words = digestWordsIn(language);
  const row = digestRows.compared(id);
  const own = items.filter(({ category }) => category === id);

  function cellsOf(item: ItemScore, place: number): readonly ResultCell[] {
    const { score, level, shade } = heatColumns(place + 1);
    const mark = item.state === "not-applicable" ? words.markNotApplicable : words.markNone;
    const reached = reachedLevel(criteria, item);
    return [
      put(row, score, item.score ?? mark),
      put(row, level, letterOf(item)),
      put(row, shade, reached === null ? null : heatCode(heatOf(criteria.levels.length, reached))),
    ];
  }

  function letterOf({ level, isProvisional }: ItemScore): string | null {
    if (level === null) return null;
    const first = criteria.levels[0]?.id ?? "";
    const letter = level === "below" ? fill(words.markBelow, { level: first }) : level;
    return isProvisional ? `${letter}${words.markProvisional}` : letter;
  }

  const count = (level: string) =>
    own.filter((item) => (level === "not-assessed" ? item.state === level : item.level === level)).length;
  return [
    ...own.flatMap(cellsOf),
    ...(kind === "process"
      ? countedLevels(criteria).map((level) => put(row, levelCountColumn(level), count(level)))
      : []),
  ];
}

/** What the chart of gains refers to, the largest first. */
function gainCells(
  criteria: Criteria,
  { language }: Submission,
  { self }: Assessment,
  put: Put,
): readonly ResultCell[] {
  const describe = createGapDescriber(criteria, language);
  const gaps = new Map(self.gaps.map((gap) => [gap.id, gap]));
  const gains = listGains(self.gaps);
  return Array.from({ length: mostGains }, (_, place) => {
    const row = digestRows.gain(place + 1);
    const found = gains[place];
    const gap = found === undefined ? undefined : gaps.get(found.id);
    const text = gap === undefined ? null : describe.gap({ gap });
    return [
      put(
        row,
        digestColumns.name,
        text === null ? null : shortenText(`${text.code} ${text.text}`, longestLabel),
      ),
      put(row, digestColumns.self, found?.gain ?? null),
    ];
  }).flat();
}

/** The names of a chart's bars are cut to what fits beside them. */
const longestLabel = 28;

/** Sentences in their rows, each high enough for its own; rows without one are hidden. */
function sentenceCells(
  sentences: readonly string[],
  categories: readonly Category[],
  put: Put,
): { readonly cells: readonly ResultCell[]; readonly rows: readonly ResultRow[] } {
  const widthChars = digestWidthChars({ categories });
  const rows = Array.from({ length: mostSentences }, (_, place) => {
    const text = sentences[place] ?? null;
    return { row: digestRows.sentence(place + 1), text };
  });
  return {
    cells: rows.map(({ row, text }) => put(row, digestColumns.name, text)),
    rows: rows.map(({ row, text }) =>
      text === null
        ? { sheet: sheetKeys.digest, row, isHidden: true }
        : {
            sheet: sheetKeys.digest,
            row,
            isHidden: false,
            heightPt: rowHeightPt([{ text, style: styleNamed("text14"), widthChars }], leastHeightPt),
          },
    ),
  };
}

/** One line at the size of sentences. */
const leastHeightPt = 22;
