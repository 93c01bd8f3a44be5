import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import { sheetKeys, type ColumnKey, type RowKey } from "../form/keys";
import { outsideLevels, summaryColumns, summaryRows } from "../form/layoutSummary";
import { frameRows } from "../form/sheetFrame";
import { scoreSetNames, type ScoreSetName } from "../form/slots";
import type { Submission } from "../reading/submission";
import type { ItemScore, MeanScore, ScoreSet, TotalScore } from "../scoring/scores";
import { describeDate } from "../text/date";
import { fill } from "../text/fill";
import { sheetWordsIn } from "../text/words";
import type { CellValue } from "../workbook/blueprint";
import type { Assessment } from "./assess";
import type { ResultCell } from "./placeResults";

/** What the summary sheet says: every item, category and the total, level counts and lenses, for both sets. */
export function summaryCells(
  criteria: Criteria,
  submission: Submission,
  assessment: Assessment,
  computedAt: string,
): readonly ResultCell[] {
  const words = sheetWordsIn(submission.language);
  const put = (row: RowKey, column: ColumnKey, value: CellValue): ResultCell => ({
    sheet: sheetKeys.summary,
    row,
    column,
    value,
  });
  const asked = new Set<string>(submission.identity.categories);
  const figures = (
    set: ScoreSetName,
    row: RowKey,
    level: string,
    mean: MeanScore | null,
    item: ItemScore | null,
  ) => {
    const columns = summaryColumns(set);
    const score = mean?.score ?? item?.score ?? null;
    return [
      put(row, columns.score, score),
      put(row, columns.level, level === "" ? null : level),
      put(row, columns.status, statusOf(mean, item)),
      put(row, columns.rest, mean?.isProvisional === true ? mean.restAtZero : null),
    ];
  };

  function statusOf(mean: MeanScore | null, item: ItemScore | null): string | null {
    if (item !== null) return item.isProvisional ? fill(words.results.provisionalOf, answeredOf(item)) : null;
    if (mean === null) return null;
    if (!mean.isProvisional) return fill(words.results.assessedOf, countsOf(mean));
    const { assessed, of } = countsOf(mean);
    const isWhole = assessed === of && of > 0;
    return isWhole ? words.results.hasUnanswered : fill(words.results.provisionalOf, countsOf(mean));
  }

  function levelOf(score: ItemScore): string {
    if (score.state === "not-applicable") return words.form.notApplicable;
    if (score.state === "not-assessed") return words.form.notAssessed;
    if (score.level === "below") return words.form.belowLevel;
    const level = criteria.levels.find(({ id }) => id === score.level);
    return level === undefined ? "" : textIn(level.name, submission.language);
  }

  function ofSet(set: ScoreSetName, scores: ScoreSet): readonly ResultCell[] {
    const countColumn = summaryColumns(set).score;
    const [below, notAssessed] = outsideLevels;
    return [
      ...scores.items
        .filter(({ category }) => asked.has(category))
        .flatMap((score) => figures(set, score.item, levelOf(score), null, score)),
      ...scores.categories
        .filter(({ category }) => asked.has(category))
        .flatMap((category) => figures(set, summaryRows.category(category.category), "", category, null)),
      ...figures(set, summaryRows.total, "", scores.total, null),
      ...scores.levels.byLevel.map(({ level, count }) => put(summaryRows.level(level), countColumn, count)),
      put(summaryRows.level(below), countColumn, scores.levels.below),
      put(summaryRows.level(notAssessed), countColumn, scores.levels.notAssessed),
      ...scores.lenses.flatMap((lens) =>
        figures(set, summaryRows.lens(lens.lens, lens.value), "", lens, null),
      ),
    ];
  }

  return [
    put(
      frameRows.notice,
      "#committee-result-level",
      fill(words.results.computedAt, { date: describeDate(computedAt, submission.language) }),
    ),
    ...scoreSetNames.flatMap((set) => ofSet(set, assessment[set])),
  ];
}

/** How much of a mean is assessed: items for the total, its own parts for all others. */
function countsOf(mean: MeanScore | TotalScore): { assessed: number; of: number } {
  return "itemsOf" in mean
    ? { assessed: mean.itemsAssessed, of: mean.itemsOf }
    : { assessed: mean.assessed, of: mean.of };
}

/** How many statements of a process item have an answer. */
function answeredOf({ trace, unanswered }: ItemScore): { assessed: number; of: number } {
  if (trace.kind === "results") return { assessed: 0, of: 0 };
  const of = trace.levels.reduce(
    (sum, { met, unmet, unanswered: blank }) => sum + met.length + unmet.length + blank.length,
    0,
  );
  return { assessed: of - unanswered.length, of };
}
