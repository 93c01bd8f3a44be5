import type { AssessedForm } from "../app/scoreForm";
import type { Criteria } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import { type ScoreSetName, scoreSetNames } from "../core/form/slots";
import { createGapDescriber } from "../core/results/describeGaps";
import { listGaps } from "../core/results/listedGaps";
import { scoreText } from "../core/results/scoreText";
import type { MeanScore, ScoreSet } from "../core/scoring/scores";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";
import { describeItemScore } from "./describeItemScore";
import type { GapView, MeanView, PerSet, ScoresView } from "./scoresView";

/** A form's scores as the screen shows them, of the categories that the form asks for. */
export function describeScores(form: AssessedForm, language: Language): ScoresView {
  const { criteria, submission, assessment } = form;
  const { agencyName, reportingUnit, year, round, categories: asked } = submission.identity;
  const words = paneWordsIn(language);
  const topPoints = Math.max(...criteria.levels.map(({ points }) => points));
  const sets = scoreSetNames.filter((set) => set === "self" || hasScore(assessment[set]));
  const mean = (score: MeanScore) => meanView(criteria, topPoints, score);
  const perSet = <T>(view: (scores: ScoreSet) => T): PerSet<T> =>
    Object.fromEntries(sets.map((set): [ScoreSetName, T] => [set, view(assessment[set])]));

  return {
    agency: [agencyName === "" ? words.unnamedAgency : agencyName, reportingUnit]
      .filter((part) => part !== "")
      .join(" · "),
    period: fill(words.period, { year, round }),
    edition: textIn(criteria.name, language),
    topPoints,
    sets,
    totals: perSet(({ total }) => ({ ...mean(total), assessed: total.itemsAssessed, of: total.itemsOf })),
    levelCounts: perSet((scores) => levelCounts(criteria, scores, language)),
    categories: criteria.categories
      .filter(({ id }) => asked.includes(id))
      .map(({ id, name, items }) => ({
        id,
        name: textIn(name, language),
        means: perSet(({ categories }) => mean(found(categories, ({ category }) => category === id))),
        items: items.map((item) => ({
          id: item.id,
          name: textIn(item.name, language),
          difference: differenceOf(form, item.id),
          scores: perSet((scores) =>
            describeItemScore(
              criteria,
              found(scores.items, (each) => each.item === item.id),
              language,
            ),
          ),
        })),
      })),
    gaps: gapViews(form, language),
    unanswered: assessment.self.items
      .filter(({ category }) => asked.includes(category))
      .reduce((sum, { unanswered }) => sum + unanswered.length, 0),
  };
}

function gapViews(
  { criteria, submission, assessment }: AssessedForm,
  language: Language,
): readonly GapView[] {
  const describe = createGapDescriber(criteria, language);
  const gain = (points: number | undefined) => (points === undefined ? null : scoreText(criteria, points));
  return listGaps(assessment)
    .filter(({ item }) => submission.identity.categories.includes(item.category))
    .map((each) => {
      const { code, item, level, text } = describe.gap(each);
      return {
        code,
        item,
        level,
        text,
        reason: describe.reason(each),
        gainItem: gain(each.gap.gain?.item),
        gainTotal: gain(each.gap.gain?.total),
        assessor: describe.assessor(each),
      };
    });
}

function meanView(criteria: Criteria, topPoints: number, mean: MeanScore): MeanView {
  const { score, assessed, of, isProvisional, restAtZero } = mean;
  return {
    points: score === null ? null : scoreText(criteria, score),
    share: (score ?? 0) / topPoints,
    assessed,
    of,
    isProvisional,
    restAtZero: score === null || score === restAtZero ? null : scoreText(criteria, restAtZero),
  };
}

/** How many items stand at each level, the highest first. */
function levelCounts(criteria: Criteria, { levels }: ScoreSet, language: Language) {
  const words = paneWordsIn(language);
  const reached = levels.byLevel.map(({ level, count }) => ({
    level: textIn(found(criteria.levels, ({ id }) => id === level).short, language),
    count,
  }));
  return [
    ...reached.reverse(),
    { level: words.belowLevel, count: levels.below },
    { level: words.notAssessed, count: levels.notAssessed },
  ];
}

/** The committee's score less the agency's, with its sign; null unless both have one and they differ. */
function differenceOf({ criteria, assessment }: AssessedForm, id: string): string | null {
  const scoreIn = ({ items }: ScoreSet) => items.find(({ item }) => item === id)?.score ?? null;
  const [self, committee] = [scoreIn(assessment.self), scoreIn(assessment.committee)];
  if (self === null || committee === null) return null;
  const text = scoreText(criteria, Math.abs(committee - self));
  return Number(text) === 0 ? null : `${committee > self ? "+" : "−"}${text}`;
}

function hasScore({ items }: ScoreSet): boolean {
  return items.some(({ state }) => state === "assessed");
}

/** The one that is meant; a form's scores have every part of its edition, so its absence is a bug and throws. */
function found<T>(list: readonly T[], isIt: (each: T) => boolean): T {
  const it = list.find(isIt);
  if (it === undefined) throw new Error("the scores lack a part of the edition");
  return it;
}
