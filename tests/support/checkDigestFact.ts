import type { Criteria } from "../../src/core/criteria/schema";
import type { Assessment } from "../../src/core/results/assess";
import type { DigestFact } from "../../src/core/results/digestFact";
import { finalSet } from "../../src/core/results/finalSet";
import type { Comparison } from "../../src/core/scoring/comparison";
import { roundAsSpreadsheet } from "../../src/core/scoring/roundAsSpreadsheet";
import type { ItemScore } from "../../src/core/scoring/scores";

/** What a fact claims, reckoned again from the scores of single items, categories and gaps: true where all of it holds. */
export function checkDigestFact(
  criteria: Criteria,
  assessment: Assessment,
  comparison: Comparison,
  fact: DigestFact,
): boolean {
  const { self, committee } = assessment;
  const { displayDecimals, tolerance } = criteria.scoring;
  const shown = (score: number) => roundAsSpreadsheet(score, displayDecimals);
  const isShown = (score: number | null | undefined, figure: number) =>
    score !== null && score !== undefined && shown(score) === figure;
  const scores = "set" in fact ? assessment[fact.set] : self;
  const applicable = (items: readonly ItemScore[]) => items.filter(({ state }) => state !== "not-applicable");
  const assessed = (items: readonly ItemScore[]) => items.filter(({ state }) => state === "assessed");
  const isOpen = applicable(scores.items).some((item) => item.score === null || item.isProvisional);
  const categoryOf = (id: string) => scores.categories.find(({ category }) => category === id);
  const standsAtExtreme = (
    all: readonly { readonly id: string; readonly score: number | null }[],
    ids: readonly string[],
    score: number,
    isBeyond: (other: number) => boolean,
  ) =>
    all.every(({ id, score: each }) =>
      each === null
        ? !ids.includes(id)
        : ids.includes(id)
          ? shown(each) === score
          : shown(each) !== score && !isBeyond(shown(each)),
    );
  const extremes = (
    all: readonly { readonly id: string; readonly score: number | null }[],
    { highest, lowest, isProvisional }: Extract<DigestFact, { kind: "item-extremes" | "category-extremes" }>,
  ) =>
    highest.score > lowest.score &&
    standsAtExtreme(all, highest.ids, highest.score, (other) => other > highest.score) &&
    standsAtExtreme(all, lowest.ids, lowest.score, (other) => other < lowest.score) &&
    isProvisional === isOpen;
  const items = scores.items.map(({ item: id, score }) => ({ id, score }));
  const categories = scores.categories.map(({ category: id, score }) => ({ id, score }));
  const gains = scores.gaps.map(({ gain }) => (gain === null ? 0 : shown(gain.total)));
  const isOfFinalSet = !("set" in fact) || fact.set === finalSet(assessment);

  switch (fact.kind) {
    case "nothing-assessed":
      return (
        [...self.items, ...committee.items].every(({ score }) => score === null) &&
        fact.of === applicable(committee.items).length
      );
    case "total":
      return (
        isShown(scores.total.score, fact.score) &&
        fact.assessed === assessed(scores.items).length &&
        fact.of === applicable(scores.items).length &&
        fact.restAtZero <= fact.score &&
        isShown(scores.total.restAtZero, fact.restAtZero) &&
        fact.isProvisional === isOpen
      );
    case "category-extremes":
      return extremes(categories, fact);
    case "item-extremes":
      return extremes(items, fact);
    case "all-equal": {
      const known = (fact.what === "items" ? items : categories).filter(({ score }) => score !== null);
      return (
        known.length === fact.count &&
        fact.count > 1 &&
        known.every(({ score }) => isShown(score, fact.score)) &&
        fact.isProvisional === isOpen
      );
    }
    case "levels": {
      const process = applicable(scores.items).filter(({ trace }) => trace.kind === "process");
      const at = (level: string) => process.filter((item) => item.level === level).length;
      const said = fact.byLevel.reduce((sum, { count }) => sum + count, fact.below + fact.notAssessed);
      return (
        process.length === fact.of &&
        said === fact.of &&
        fact.below === at("below") &&
        fact.notAssessed === process.filter(({ state }) => state === "not-assessed").length &&
        fact.byLevel.every(({ level, count }) => count > 0 && count === at(level))
      );
    }
    case "gains": {
      const named = fact.gaps.map(({ gain }) => gain);
      const least = Math.min(...named);
      const others = [...gains];
      for (const gain of named) others.splice(others.indexOf(gain), 1);
      return (
        fact.count === scores.gaps.length &&
        fact.gaps.every(({ id, gain }) => {
          const gap = scores.gaps.find((each) => each.id === id);
          return gain > 0 && isShown(gap?.gain?.total, gain);
        }) &&
        others.every((gain) => gain <= least) &&
        fact.equal === others.filter((gain) => gain === least).length
      );
    }
    case "gaps-without-gain":
      return fact.count > 0 && fact.count === scores.gaps.length && gains.every((gain) => gain === 0);
    case "no-gaps":
      return scores.gaps.length === 0 && !isOpen;
    case "target": {
      const { target } = comparison.total;
      const { score } = scores.total;
      return (
        isOfFinalSet &&
        isShown(score, fact.score) &&
        isShown(target, fact.target) &&
        fact.isMet === (score ?? 0) + tolerance >= (target ?? Infinity) &&
        fact.isProvisional === isOpen
      );
    }
    case "category-targets": {
      const targetOf = (id: string) =>
        [...comparison.categories].find(([category]) => category === id)?.[1].target ?? null;
      const isKnown = (id: string) => categoryOf(id)?.score !== null && targetOf(id) !== null;
      const reaches = (id: string) => (categoryOf(id)?.score ?? 0) + tolerance >= (targetOf(id) ?? Infinity);
      const said = [...fact.met, ...fact.missed.map(({ category }) => category)];
      return (
        isOfFinalSet &&
        said.length === categories.filter(({ id }) => isKnown(id)).length &&
        said.every(isKnown) &&
        fact.met.every(reaches) &&
        fact.missed.every(
          ({ category, missing }) =>
            !reaches(category) &&
            missing >= 0 &&
            Math.abs((targetOf(category) ?? 0) - (categoryOf(category)?.score ?? 0) - missing) < 0.0101,
        )
      );
    }
    case "change":
      return (
        isOfFinalSet &&
        isShown(scores.total.score, fact.score) &&
        isShown(comparison.total.lastYear, fact.lastYear) &&
        fact.isProvisional === isOpen
      );
    case "category-changes": {
      const changes = scores.categories.flatMap(({ category, score }) => {
        const lastYear = comparison.categories.get(category)?.lastYear ?? null;
        return score === null || lastYear === null
          ? []
          : [{ category, by: shown(shown(score) - shown(lastYear)) }];
      });
      const holds = (most: typeof fact.risen, sign: 1 | -1) => {
        const signed = changes.map(({ category, by }) => ({ category, by: by * sign }));
        const largest = Math.max(...signed.map(({ by }) => by));
        if (most === null) return largest <= 0;
        const those = signed.filter(({ by }) => by === largest).map(({ category }) => category);
        return most.by === largest && largest > 0 && String(those) === String(most.categories);
      };
      return (
        isOfFinalSet &&
        fact.count === changes.length &&
        changes.length > 0 &&
        holds(fact.risen, 1) &&
        holds(fact.fallen, -1)
      );
    }
    case "both-totals":
      return (
        isShown(self.total.score, fact.self) &&
        isShown(committee.total.score, fact.committee) &&
        [...applicable(self.items), ...applicable(committee.items)].every(
          (item) => item.score !== null && !item.isProvisional,
        )
      );
    case "both-items": {
      const pairs = self.items.flatMap(({ item, score }) => {
        const other = committee.items.find((each) => each.item === item)?.score ?? null;
        return score === null || other === null ? [] : [shown(other) - shown(score)];
      });
      return (
        fact.count === pairs.length &&
        fact.higher === pairs.filter((by) => by > 0).length &&
        fact.lower === pairs.filter((by) => by < 0).length &&
        fact.assessed === assessed(committee.items).length &&
        fact.of === applicable(committee.items).length
      );
    }
    case "not-assessed":
      return (
        fact.items.length > 0 &&
        String(fact.items) ===
          String(
            applicable(scores.items)
              .filter(({ score }) => score === null)
              .map(({ item }) => item),
          )
      );
    case "unanswered": {
      const partly = assessed(scores.items).filter(({ unanswered }) => unanswered.length > 0);
      return (
        String(fact.items) === String(partly.map(({ item }) => item)) &&
        fact.statements === partly.reduce((sum, { unanswered }) => sum + unanswered.length, 0) &&
        fact.statements > 0
      );
    }
    default:
      return false;
  }
}
