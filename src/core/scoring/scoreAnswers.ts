import type { Criteria } from "../criteria/schema";
import type { AnswerSet } from "./answers";
import { countLevels } from "./countLevels";
import { findGaps } from "./findGaps";
import { scoreCategory } from "./scoreCategory";
import { scoreItems } from "./scoreItems";
import { scoreLenses } from "./scoreLenses";
import type { ScoreSet } from "./scores";
import { scoreTotal } from "./scoreTotal";

/**
 * Everything that one set of answers (self or committee) earns under an edition, with the reasons in traces.
 * All lists follow the edition's order, but for the gaps, which stand in the order of work. Scores have full
 * precision. What can't be counted is in the traces.
 */
export function scoreAnswers(criteria: Criteria, answerSet: AnswerSet): ScoreSet {
  const items = scoreItems(criteria, answerSet);
  const categories = criteria.categories.map((category) => scoreCategory(category, items));
  return {
    items,
    categories,
    total: scoreTotal(criteria, categories),
    levels: countLevels(criteria, items),
    lenses: scoreLenses(criteria, items),
    gaps: findGaps(criteria, answerSet, items),
  };
}
