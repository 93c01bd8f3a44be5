import type { CategoryId } from "../core/criteria/ids";
import type { Item } from "../core/criteria/schema";
import { type ScoreSetName, scoreSetNames } from "../core/form/slots";
import type { ItemScore } from "../core/scoring/scores";
import { unreachable } from "../core/unreachable";
import type { AssessedForm } from "./scoreForm";

/** How much of a category is answered: statements with an answer, or mandatory measures with a complete indicator. */
export interface CategoryProgress {
  readonly category: CategoryId;
  readonly counts: "statements" | "mandatory-measures";
  readonly expected: number;
  readonly answered: Readonly<Record<ScoreSetName, number>>;
}

/** How far a form is filled in: of the categories asked for, in the edition's order. */
export function measureProgress({
  criteria,
  submission,
  assessment,
}: AssessedForm): readonly CategoryProgress[] {
  return criteria.categories
    .filter(({ id }) => submission.identity.categories.includes(id))
    .map((category): CategoryProgress => {
      const count = (set: ScoreSetName) =>
        sum(assessment[set].items.filter((each) => each.category === category.id).map(countAnswered));
      const [self, committee] = scoreSetNames.map(count);
      return {
        category: category.id,
        counts: category.kind === "process" ? "statements" : "mandatory-measures",
        expected: sum(category.items.map(countExpected)),
        answered: { self: self ?? 0, committee: committee ?? 0 },
      };
    });
}

/** What an item asks: its statements, or its mandatory measures. */
export function countExpected(item: Item): number {
  return "levels" in item
    ? sum(item.levels.map(({ statements }) => statements.length))
    : item.measures.filter(({ isMandatory }) => isMandatory).length;
}

/** How much of that is answered. */
export function countAnswered({ trace }: ItemScore): number {
  switch (trace.kind) {
    case "process":
      return sum(
        trace.levels.map(({ met, unmet, notApplicable }) => met.length + unmet.length + notApplicable.length),
      );
    case "results":
      return trace.measures.filter(({ isMandatory, score }) => isMandatory && score !== null).length;
    default:
      return unreachable(trace);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
