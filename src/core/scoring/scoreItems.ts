import type { Criteria } from "../criteria/schema";
import type { AnswerSet } from "./answers";
import { scoreProcessItem } from "./scoreProcessItem";
import { scoreResultsItem } from "./scoreResultsItem";
import type { ItemScore } from "./scores";

/** Every item of the edition with its score and trace, in the edition's order. */
export function scoreItems(criteria: Criteria, answerSet: AnswerSet): readonly ItemScore[] {
  return criteria.categories.flatMap((category) =>
    category.kind === "process"
      ? category.items.map((item) => scoreProcessItem(criteria, category.id, item, answerSet.answers))
      : category.items.map((item) => scoreResultsItem(criteria, category.id, item, answerSet.indicators)),
  );
}
