import { asksAll } from "../app/asksAll";
import type { AssessedForm } from "../app/scoreForm";
import type { Criteria } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import { type ScoreSetName, scoreSetNames } from "../core/form/slots";
import { scoreText } from "../core/results/scoreText";
import type { ItemScore, MeanScore, ScoreSet } from "../core/scoring/scores";
import { fill } from "../core/text/fill";
import { formatTable, type TableColumn } from "./formatTable";
import type { Session } from "./session";

/**
 * Scores and levels of every item, category and the total as lines: the agency's, and the committee's beside them
 * where it has assessed anything.
 */
export function levelsTable(form: AssessedForm, session: Session): readonly string[] {
  const { criteria, submission, assessment } = form;
  const { words, language, io } = session;
  const sets = scoreSetNames.filter((set) => set === "self" || hasScore(assessment[set]));
  const categories = criteria.categories.filter(({ id }) => submission.identity.categories.includes(id));

  // A column for what the figures are with the rest at 0, where there is a rest.
  const isPart = (set: ScoreSetName) =>
    [assessment[set].total, ...assessment[set].categories].some(isPartlyAssessed);
  const columns: readonly TableColumn[] = [
    { head: words.item },
    { head: words.name, isFlexible: true },
    ...sets.flatMap((set): readonly TableColumn[] => [
      { head: words[set], isNumber: true },
      { head: words.level },
      ...(isPart(set) ? [{ head: words.restAtZero, isNumber: true } as const] : []),
    ]),
  ];
  const meanRow = (id: string, name: string, meanOf: (scores: ScoreSet) => MeanScore | undefined) => [
    id,
    name,
    ...sets.flatMap((set) =>
      meanCells(criteria, session, meanOf(assessment[set])).slice(0, isPart(set) ? 3 : 2),
    ),
  ];
  const rows = categories.flatMap((category) => [
    meanRow(fill(words.categoryRow, { id: category.id }), textIn(category.name, language), (scores) =>
      scores.categories.find((each) => each.category === category.id),
    ),
    ...category.items.map(({ id, name }) => [
      id,
      textIn(name, language),
      ...sets.flatMap((set) =>
        itemCells(
          criteria,
          session,
          assessment[set].items.find(({ item }) => item === id),
        ).slice(0, isPart(set) ? 3 : 2),
      ),
    ]),
  ]);
  const total = meanRow(asksAll(form) ? words.total : words.totalOfAsked, "", ({ total }) => ({
    ...total,
    assessed: total.itemsAssessed,
    of: total.itemsOf,
  }));
  const table = formatTable(columns, [...rows, total], io.stdout.isTerminal ? io.stdout.columns : null);
  return [
    ...table,
    ...legend(
      sets.map((set) => assessment[set]),
      session,
    ),
  ];
}

/** True where a set has a score for anything. */
export function hasScore({ items }: ScoreSet): boolean {
  return items.some(({ state }) => state === "assessed");
}

/** How many items stand at each level, in a line. */
export function levelCounts(form: AssessedForm, set: ScoreSetName, { words, language }: Session): string {
  const { levels } = form.assessment[set];
  const counts = levels.byLevel.map(({ level, count }) => {
    const found = form.criteria.levels.find(({ id }) => id === level);
    return fill(words.levelCount, {
      level: found === undefined ? level : textIn(found.short, language),
      count,
    });
  });
  const rest = [
    fill(words.levelCount, { level: words.belowLevel, count: levels.below }),
    fill(words.levelCount, { level: words.notAssessed, count: levels.notAssessed }),
  ];
  return fill(words.levelCounts, { set: words[set], counts: [...counts.reverse(), ...rest].join(", ") });
}

/** Score, level, and a blank for the rest. */
function itemCells(criteria: Criteria, { words, language }: Session, score: ItemScore | undefined): string[] {
  if (score === undefined || score.state === "not-assessed") return ["", words.notAssessed, ""];
  if (score.state === "not-applicable" || score.score === null) return ["", words.notApplicable, ""];
  const level = criteria.levels.find(({ id }) => id === score.level);
  const points = `${scoreText(criteria, score.score)}${score.isProvisional ? words.provisionalMark : ""}`;
  if (score.level === null) return [points, "", ""];
  return [points, level === undefined ? words.belowLevel : textIn(level.short, language), ""];
}

/** Score, how much is assessed where it isn't all, and the score with the rest at 0. */
function meanCells(criteria: Criteria, { words }: Session, mean: MeanScore | undefined): string[] {
  if (mean === undefined || mean.score === null) return ["", words.notAssessed, ""];
  const points = `${scoreText(criteria, mean.score)}${mean.isProvisional ? words.provisionalMark : ""}`;
  if (!isPartlyAssessed(mean)) return [points, "", ""];
  const assessed = fill(words.assessedOf, { assessed: mean.assessed, of: mean.of });
  return [points, assessed, scoreText(criteria, mean.restAtZero)];
}

/** True where something has a score and the figure would be another with the rest at 0. */
function isPartlyAssessed({ score, restAtZero }: MeanScore): boolean {
  return score !== null && score !== restAtZero;
}

/** What the mark stands for, where one stands in the table: what has no score has none. */
function legend(sets: readonly ScoreSet[], { words }: Session): readonly string[] {
  const isMarked = sets.some(({ items, categories, total }) =>
    [...items, ...categories, total].some((each) => each.score !== null && each.isProvisional),
  );
  return isMarked ? ["", words.provisionalLegend] : [];
}
