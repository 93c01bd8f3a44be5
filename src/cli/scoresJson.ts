import type { AssessedForm } from "../app/scoreForm";
import type { ScoreSetName } from "../core/form/slots";
import type { MeanScore } from "../core/scoring/scores";

/** One score set of a form for machines: full precision, null for what isn't assessed. */
export function scoresJson({ assessment }: AssessedForm, set: ScoreSetName) {
  const { items, categories, total, levels, lenses, gaps } = assessment[set];
  return {
    items: items.map(({ item, category, state, score, level, isProvisional, unanswered }) => ({
      item,
      category,
      state,
      score,
      level,
      isProvisional,
      unanswered,
    })),
    categories: categories.map(({ category, ...mean }) => ({ category, ...meanJson(mean) })),
    total: { ...meanJson(total), itemsAssessed: total.itemsAssessed, itemsOf: total.itemsOf },
    levels,
    lenses: lenses.map(({ lens, value, ...mean }) => ({ lens, value, ...meanJson(mean) })),
    gaps,
  };
}

function meanJson({ score, assessed, of, isProvisional, restAtZero }: MeanScore) {
  return { score, assessed, of, isProvisional, restAtZero };
}
