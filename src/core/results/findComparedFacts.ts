import type { Criteria } from "../criteria/schema";
import type { Comparison } from "../scoring/comparison";
import { reaches } from "../scoring/reaches";
import { roundAsSpreadsheet } from "../scoring/roundAsSpreadsheet";
import type { Assessment } from "./assess";
import type { DigestFact } from "./digestFact";
import { finalSet } from "./finalSet";

/** What last year's scores and this year's targets say of the result, as far as both are known. */
export function findComparedFacts(
  { scoring }: Criteria,
  assessment: Assessment,
  comparison: Comparison,
): readonly DigestFact[] {
  const set = finalSet(assessment);
  const { categories, total } = assessment[set];
  const shown = (score: number) => roundAsSpreadsheet(score, scoring.displayDecimals);
  const isMet = (score: number, target: number) => reaches(score, target, scoring.tolerance);
  const known = categories.flatMap(({ category, score, isProvisional }) => {
    const compared = comparison.categories.get(category);
    return score === null || compared === undefined ? [] : [{ category, score, isProvisional, ...compared }];
  });

  function targetOfTotal(): readonly DigestFact[] {
    const { score, isProvisional } = total;
    const { target } = comparison.total;
    if (score === null || target === null) return [];
    const held = { score: shown(score), target: shown(target), isMet: isMet(score, target) };
    return [{ kind: "target", set, ...held, isProvisional }];
  }

  function changeOfTotal(): readonly DigestFact[] {
    const { score, isProvisional } = total;
    const { lastYear } = comparison.total;
    if (score === null || lastYear === null) return [];
    return [{ kind: "change", set, lastYear: shown(lastYear), score: shown(score), isProvisional }];
  }

  function targetsOfCategories(): readonly DigestFact[] {
    const aimed = known.flatMap(({ target, ...each }) => (target === null ? [] : [{ ...each, target }]));
    if (aimed.length === 0) return [];
    return [
      {
        kind: "category-targets",
        set,
        met: aimed.filter(({ score, target }) => isMet(score, target)).map(({ category }) => category),
        missed: aimed
          .filter(({ score, target }) => !isMet(score, target))
          .map(({ category, score, target }) => ({
            category,
            missing: shown(Math.max(0, shown(target) - shown(score))),
          })),
        isProvisional: aimed.some(({ isProvisional }) => isProvisional),
      },
    ];
  }

  function changesOfCategories(): readonly DigestFact[] {
    const changed = known.flatMap(({ category, score, lastYear, isProvisional }) =>
      lastYear === null ? [] : [{ category, by: shown(shown(score) - shown(lastYear)), isProvisional }],
    );
    if (changed.length === 0) return [];
    const most = (by: number) => ({
      categories: changed.filter((each) => each.by === by).map(({ category }) => category),
      by: Math.abs(by),
    });
    const highest = Math.max(...changed.map(({ by }) => by));
    const lowest = Math.min(...changed.map(({ by }) => by));
    return [
      {
        kind: "category-changes",
        set,
        count: changed.length,
        risen: highest > 0 ? most(highest) : null,
        fallen: lowest < 0 ? most(lowest) : null,
        isProvisional: changed.some(({ isProvisional }) => isProvisional),
      },
    ];
  }

  return [...targetOfTotal(), ...targetsOfCategories(), ...changeOfTotal(), ...changesOfCategories()];
}
