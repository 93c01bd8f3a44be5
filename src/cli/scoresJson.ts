import type { AssessedForm } from "../app/scoreForm";
import type { ScoreSetName } from "../core/form/slots";
import type { MeanScore } from "../core/scoring/scores";

/** One score set of a form for machines: full precision, null for what isn't assessed; the categories asked for only. */
export function scoresJson({ submission, assessment }: AssessedForm, set: ScoreSetName) {
  const { items, categories, total, levels, lenses, gaps } = assessment[set];
  const asked = new Set(submission.identity.categories);
  const askedItems = items.filter(({ category }) => asked.has(category));
  const ids = new Set(askedItems.map(({ item }) => item));
  return {
    items: askedItems.map(({ item, category, state, score, level, isProvisional, unanswered }) => ({
      item,
      category,
      state,
      score,
      level,
      isProvisional,
      unanswered,
    })),
    categories: categories
      .filter(({ category }) => asked.has(category))
      .map(({ category, ...mean }) => ({ category, ...meanJson(mean) })),
    total: { ...meanJson(total), itemsAssessed: total.itemsAssessed, itemsOf: total.itemsOf },
    levels,
    lenses: lenses.map(({ lens, value, ...mean }) => ({ lens, value, ...meanJson(mean) })),
    gaps: gaps.filter(({ item }) => ids.has(item)),
  };
}

function meanJson({ score, assessed, of, isProvisional, restAtZero }: MeanScore) {
  return { score, assessed, of, isProvisional, restAtZero };
}
