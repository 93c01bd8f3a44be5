import type { AgencyScores, BriefMean } from "../agencyScores";
import type { Consolidation } from "../consolidation";
import type { BatchFact, ChangeOfCategories } from "./batchFact";

/** One agency's scores of then and now, full precision. */
interface Pair {
  readonly year: number;
  readonly before: number;
  readonly now: number;
}

/**
 * What changed since earlier scores, by what agencies say of themselves. The same agencies stand on both sides, and
 * only those fully assessed on both: else a change would be one of who or what is counted. Empty without earlier scores.
 */
export function findBatchChangeFacts(
  { criteria, trends }: Consolidation,
  shown: (score: number) => number,
): readonly BatchFact[] {
  if (trends.length === 0) return [];

  function pairsOf(meanOf: (scores: AgencyScores) => BriefMean | undefined): readonly Pair[] {
    return trends.flatMap(({ earlier, now }) => {
      const [before, after] = [earlier === null ? undefined : meanOf(earlier.self), meanOf(now.self)];
      const [was, is] = [wholeScore(before), wholeScore(after)];
      return earlier === null || was === null || is === null
        ? []
        : [{ year: earlier.year, before: was, now: is }];
    });
  }

  const meanOf = (scores: readonly number[]) =>
    shown(scores.reduce((sum, score) => sum + score, 0) / scores.length);
  const changeOf = (pairs: readonly Pair[]) => {
    const [before, now] = [meanOf(pairs.map((pair) => pair.before)), meanOf(pairs.map((pair) => pair.now))];
    return { before, now, by: shown(now - before) };
  };

  const totals = pairsOf(({ total }) => total);
  const categories = criteria.categories.flatMap(({ id }) => {
    const pairs = pairsOf((scores) => scores.categories.find(({ category }) => category === id));
    return pairs.length === 0 ? [] : [{ category: id, pairs, by: changeOf(pairs).by }];
  });
  const most = (by: number): ChangeOfCategories => ({
    categories: categories.filter((each) => each.by === by).map(({ category }) => category),
    by: Math.abs(by),
  });
  const highest = Math.max(0, ...categories.map(({ by }) => by));
  const lowest = Math.min(0, ...categories.map(({ by }) => by));

  const facts: BatchFact[] = [];
  if (totals.length > 0) {
    const { before, now } = changeOf(totals);
    const changes = totals.map((pair) => shown(pair.now) - shown(pair.before));
    const risen = changes.filter((by) => by > 0).length;
    const fallen = changes.filter((by) => by < 0).length;
    facts.push({
      kind: "change",
      years: yearsOf(totals),
      agencies: totals.length,
      before,
      now,
      risen,
      fallen,
      unchanged: totals.length - risen - fallen,
    });
  }
  if (highest > 0 || lowest < 0)
    facts.push({
      kind: "category-changes",
      years: yearsOf(categories.flatMap(({ pairs }) => pairs)),
      risen: highest > 0 ? most(highest) : null,
      fallen: lowest < 0 ? most(lowest) : null,
    });
  if (totals.length < trends.length)
    facts.push({ kind: "not-compared", agencies: trends.length - totals.length, of: trends.length });
  return facts;
}

function wholeScore(mean: BriefMean | undefined): number | null {
  return mean === undefined || mean.isProvisional ? null : mean.score;
}

function yearsOf(pairs: readonly Pair[]): readonly number[] {
  return [...new Set(pairs.map(({ year }) => year))].sort((one, other) => one - other);
}
