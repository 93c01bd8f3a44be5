import type { CategoryId } from "../criteria/ids";
import type { Criteria, Measure, ResultsItem } from "../criteria/schema";
import type { AnswerSet, Indicator } from "./answers";
import { scoreIndicator } from "./scoreIndicator";
import type { ItemScore, MeasureTrace } from "./scores";

/**
 * Score and trace of one item of results, full precision: the mean of its filled measures, each the mean of
 * its complete indicators. "not-assessed" while a mandatory measure has no complete indicator, or no measure
 * has; it has no level. Incomplete and invalid indicators stay in the trace and out of the means.
 */
export function scoreResultsItem(
  criteria: Criteria,
  category: CategoryId,
  item: ResultsItem,
  indicators: AnswerSet["indicators"],
): ItemScore {
  const measures = item.measures.map((measure) =>
    traceMeasure(criteria, measure, indicators.get(measure.id) ?? []),
  );
  const missingMandatory = measures
    .filter((each) => each.isMandatory && each.score === null)
    .map((each) => each.measure);
  const score = missingMandatory.length > 0 ? null : meanOf(measures.map((each) => each.score));
  return {
    item: item.id,
    category,
    state: score === null ? "not-assessed" : "assessed",
    score,
    level: null,
    isProvisional: false,
    unanswered: [],
    trace: { kind: "results", measures, missingMandatory },
  };
}

function traceMeasure(criteria: Criteria, measure: Measure, entered: readonly Indicator[]): MeasureTrace {
  const scale = criteria.scales.find((each) => each.id === measure.scale);
  if (scale === undefined) throw new Error(`the edition has no scale ${measure.scale}`);
  const indicators = entered.map((indicator) => scoreIndicator(scale, indicator));
  return {
    measure: measure.id,
    isMandatory: measure.isMandatory,
    score: meanOf(indicators.map((each) => (each.state === "scored" ? each.points : null))),
    indicators,
  };
}

/** Mean of the scores that are there; null where none is. */
function meanOf(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
}
