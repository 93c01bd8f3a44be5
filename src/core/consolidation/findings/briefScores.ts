import type { MeanScore, ScoreSet } from "../../scoring/scores";
import type { AgencyScores, BriefMean } from "../agencyScores";

/** A set's scores without their reasons. */
export function briefScores({ items, categories, total, lenses }: ScoreSet): AgencyScores {
  const { itemsAssessed, itemsOf } = total;
  return {
    total: { ...briefMean(total), itemsAssessed, itemsOf },
    categories: categories.map((each) => ({ category: each.category, ...briefMean(each) })),
    items: items.map(({ item, state, score, level, isProvisional }) => ({
      item,
      state,
      score,
      level,
      isProvisional,
    })),
    lenses: lenses.map((each) => ({ lens: each.lens, value: each.value, ...briefMean(each) })),
  };
}

function briefMean({ score, assessed, of, isProvisional, restAtZero }: MeanScore): BriefMean {
  return { score, assessed, of, isProvisional, restAtZero };
}
