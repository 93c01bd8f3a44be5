import type { CategoryId, LevelId } from "../../criteria/ids";
import type { ScoreSetName } from "../../form/slots";
import type { AgencyScores, BriefMean } from "../agencyScores";
import type { Consolidation } from "../consolidation";

/** One figure of several agencies' scores; provisional where a provisional score is in it. */
export interface SharedFigure {
  readonly score: number;
  readonly isProvisional: boolean;
}

/** What several agencies' scores of one category come to, of those that have one. Full precision. */
export interface SharedScore {
  readonly agencies: number;
  /** Of them, those whose score is provisional. */
  readonly provisional: number;
  /** Null where no agency has a score. */
  readonly mean: SharedFigure | null;
  /** Provisional only if no agency has it for good. */
  readonly lowest: SharedFigure | null;
  readonly highest: SharedFigure | null;
}

/** Agencies' items of some categories by where they stand; the numbers add up to items times agencies. */
export interface SharedLevels {
  /** Lowest first. */
  readonly byLevel: readonly { readonly level: LevelId; readonly count: number }[];
  readonly below: number;
  readonly notAssessed: number;
  readonly notApplicable: number;
}

/** One category, or the total, of all agencies. */
export interface CategorySum {
  readonly category: CategoryId | "total";
  readonly self: SharedScore;
  readonly committee: SharedScore;
  /** Of the agencies whose earlier scores were given, by what they said of themselves then. */
  readonly earlier: SharedScore;
  /** Null for a category of results, whose items have no levels. By the set that `mainSet` gives. */
  readonly levels: SharedLevels | null;
}

/** The set that a batch is told by: the agencies' own, unless none of them has a score and the committee has given some. */
export function mainSet({ agencies }: Pick<Consolidation, "agencies">): ScoreSetName {
  const has = (set: ScoreSetName) => agencies.some((agency) => agency[set].total.score !== null);
  return !has("self") && has("committee") ? "committee" : "self";
}

/** Every category in the edition's order, then the total. */
export function sumUpCategories(consolidation: Consolidation): readonly CategorySum[] {
  const { agencies, criteria, trends } = consolidation;
  const sumUp = (
    category: CategoryId | "total",
    meanOf: (scores: AgencyScores) => BriefMean | undefined,
    categories: readonly CategoryId[],
  ): CategorySum => ({
    category,
    self: shareScores(agencies.map(({ self }) => meanOf(self))),
    committee: shareScores(agencies.map(({ committee }) => meanOf(committee))),
    earlier: shareScores(trends.map(({ earlier }) => (earlier === null ? undefined : meanOf(earlier.self)))),
    levels: shareLevels(consolidation, categories),
  });
  return [
    ...criteria.categories.map(({ id }) =>
      sumUp(id, ({ categories }) => categories.find(({ category }) => category === id), [id]),
    ),
    sumUp(
      "total",
      ({ total }) => total,
      criteria.categories.map(({ id }) => id),
    ),
  ];
}

function shareScores(means: readonly (BriefMean | undefined)[]): SharedScore {
  const known = means.flatMap((mean) =>
    mean === undefined || mean.score === null
      ? []
      : [{ score: mean.score, isProvisional: mean.isProvisional }],
  );
  const provisional = known.filter(({ isProvisional }) => isProvisional).length;
  if (known.length === 0) return { agencies: 0, provisional, mean: null, lowest: null, highest: null };
  const figure = (score: number): SharedFigure => ({
    score,
    isProvisional: known.every((each) => each.score !== score || each.isProvisional),
  });
  const scores = known.map(({ score }) => score);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    agencies: known.length,
    provisional,
    mean: { score: mean, isProvisional: provisional > 0 },
    lowest: figure(scores.reduce((least, score) => Math.min(least, score))),
    highest: figure(scores.reduce((most, score) => Math.max(most, score))),
  };
}

function shareLevels(consolidation: Consolidation, categories: readonly CategoryId[]): SharedLevels | null {
  const { criteria, levels } = consolidation;
  const set = mainSet(consolidation);
  const items = new Set(
    criteria.categories.flatMap(({ id, kind, items }) =>
      kind === "process" && categories.includes(id) ? items.map((item) => item.id) : [],
    ),
  );
  if (items.size === 0) return null;
  const standing = levels.filter((each) => each.set === set && items.has(each.item));
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    byLevel: criteria.levels.map(({ id }) => ({
      level: id,
      count: sum(standing.map(({ byLevel }) => byLevel.find(({ level }) => level === id)?.count ?? 0)),
    })),
    below: sum(standing.map(({ below }) => below)),
    notAssessed: sum(standing.map(({ notAssessed }) => notAssessed)),
    notApplicable: sum(standing.map(({ notApplicable }) => notApplicable)),
  };
}
