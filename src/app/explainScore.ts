import { type CriteriaIndex, indexCriteria } from "../core/criteria/indexCriteria";
import type { MeasureId, StatementId } from "../core/criteria/ids";
import type { Criteria } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import type { ScoreSetName } from "../core/form/slots";
import { explainCategory, explainTotal } from "../core/results/explainMean";
import type { Explanation } from "../core/results/explanation";
import { explainProcessItem } from "../core/results/explainProcessItem";
import { explainResultsItem } from "../core/results/explainResultsItem";
import type { ItemScore } from "../core/scoring/scores";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import { traceWordsIn } from "../core/text/traceWords";
import { unreachable } from "../core/unreachable";
import { asksAll } from "./asksAll";
import type { AssessedForm } from "./scoreForm";
import type { Subject } from "./parseSubject";

/** Why one score set of a form gives a subject that it asks the score that it has, in words. */
export function explainScore(
  form: AssessedForm,
  set: ScoreSetName,
  subject: Subject,
  language: Language,
): Explanation {
  const { criteria, assessment } = form;
  const { items, categories, total } = assessment[set];
  switch (subject.kind) {
    case "total": {
      const explanation = explainTotal(criteria, total, language);
      return asksAll(form) ? explanation : { ...explanation, title: traceWordsIn(language).totalOfAsked };
    }
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

/**
 * That a form doesn't ask what a subject is of, since it leaves out the category or is of another kind of agency, and
 * so has no score of it; null where it asks it.
 */
export function explainNotAsked(
  { criteria, submission }: AssessedForm,
  subject: Subject,
  language: Language,
): Explanation | null {
  if (subject.kind === "total") return null;
  const words = traceWordsIn(language);
  const category = required(
    criteria.categories.find(({ id, items }) =>
      subject.kind === "category" ? id === subject.category : items.some((item) => item.id === subject.item),
    ),
  );
  const isOfOtherKinds =
    subject.kind === "item" && subject.part !== undefined && !isSeen(criteria, subject.part);
  if (submission.identity.categories.includes(category.id) && !isOfOtherKinds) return null;
  const item = category.items.find(({ id }) => subject.kind === "item" && id === subject.item);
  const { id, name } = item ?? category;
  return {
    title: fill(item === undefined ? words.categoryTitle : words.itemTitle, {
      id,
      name: textIn(name, language),
    }),
    verdict: [
      isOfOtherKinds
        ? fill(words.notAskedOfKind, {
            id: String(subject.part),
            kind: nameKind(criteria, submission.identity.agencyKind, language),
          })
        : fill(words.notAsked, { category: category.id }),
    ],
    parts: [],
  };
}

function isSeen(criteria: Criteria, part: StatementId | MeasureId): boolean {
  const { allStatementIds, allMeasureIds } = indexCriteria(criteria);
  return [...allStatementIds, ...allMeasureIds].some((id) => id === part);
}

function nameKind({ agencyKinds }: Criteria, kind: string, language: Language): string {
  const found = agencyKinds.find(({ id }) => id === kind);
  return found === undefined ? kind : textIn(found.name, language);
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
