import { type CriteriaIndex, indexCriteria } from "../core/criteria/indexCriteria";
import type { ScoreSetName } from "../core/form/slots";
import { explainCategory, explainTotal } from "../core/results/explainMean";
import type { Explanation } from "../core/results/explanation";
import { explainProcessItem } from "../core/results/explainProcessItem";
import { explainResultsItem } from "../core/results/explainResultsItem";
import type { ItemScore } from "../core/scoring/scores";
import type { Language } from "../core/text/language";
import { unreachable } from "../core/unreachable";
import type { AssessedForm } from "./scoreForm";
import type { Subject } from "./parseSubject";

/** Why one score set of a form gives a subject the score that it has, in words. */
export function explainScore(
  form: AssessedForm,
  set: ScoreSetName,
  subject: Subject,
  language: Language,
): Explanation {
  const { criteria, assessment } = form;
  const { items, categories, total } = assessment[set];
  switch (subject.kind) {
    case "total":
      return explainTotal(criteria, total, language);
    case "category":
      return explainCategory(
        criteria,
        required(categories.find(({ category }) => category === subject.category)),
        language,
      );
    case "item":
      return explainItem(form, set, required(items.find(({ item }) => item === subject.item)), language);
    default:
      return unreachable(subject);
  }
}

function explainItem(
  { criteria, submission, assessment }: AssessedForm,
  set: ScoreSetName,
  score: ItemScore,
  language: Language,
): Explanation {
  const index: CriteriaIndex = indexCriteria(criteria);
  const place = required(index.items.get(score.item));
  const { trace } = score;
  const { answers, indicators } = submission[set];
  if (place.kind === "process" && trace.kind === "process")
    return explainProcessItem(
      criteria,
      { item: place.item, score, trace, answers, gaps: assessment[set].gaps },
      language,
    );
  if (place.kind === "results" && trace.kind === "results")
    return explainResultsItem(criteria, { item: place.item, score, trace, indicators }, language);
  throw new Error(`the trace of item ${score.item} isn't of its kind`);
}

/** What a subject of the edition always has; its absence is a bug and throws. */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the edition doesn't have the subject");
  return value;
}
