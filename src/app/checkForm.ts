import type { CategoryId } from "../core/criteria/ids";
import type { Category } from "../core/criteria/schema";
import { type ScoreSetName, scoreSetNames } from "../core/form/slots";
import type { ItemScore } from "../core/scoring/scores";
import { type Result, succeed } from "../core/result";
import { unreachable } from "../core/unreachable";
import type { WorkbookHost } from "../core/workbook/host";
import { scoreForm } from "./scoreForm";
import type { OpenedForm, OpenOptions } from "./openForm";

/** How much of a category is answered: statements with an answer, or mandatory measures with a complete indicator. */
export interface CategoryProgress {
  readonly category: CategoryId;
  readonly counts: "statements" | "mandatory-measures";
  readonly expected: number;
  readonly answered: Readonly<Record<ScoreSetName, number>>;
}

/** A form as it was read, with how far it is filled in. */
export interface CheckedForm extends OpenedForm {
  /** The categories asked for, in the edition's order. */
  readonly progress: readonly CategoryProgress[];
}

/** Reads a form, says how far it is filled in, and collects every problem. Writes nothing. */
export async function checkForm(host: WorkbookHost, options: OpenOptions): Promise<Result<CheckedForm>> {
  const scored = await scoreForm(host, options);
  if (!scored.ok) return scored;
  const { criteria, submission, assessment } = scored.value;
  const progress = criteria.categories
    .filter(({ id }) => submission.identity.categories.includes(id))
    .map((category): CategoryProgress => {
      const count = (set: ScoreSetName) =>
        sum(assessment[set].items.filter((each) => each.category === category.id).map(countAnswered));
      const [self, committee] = scoreSetNames.map(count);
      return {
        category: category.id,
        counts: category.kind === "process" ? "statements" : "mandatory-measures",
        expected: countExpected(category),
        answered: { self: self ?? 0, committee: committee ?? 0 },
      };
    });
  return succeed({ criteria, submission, progress }, scored.problems);
}

function countExpected(category: Category): number {
  return category.kind === "process"
    ? sum(category.items.flatMap(({ levels }) => levels.map(({ statements }) => statements.length)))
    : sum(category.items.map(({ measures }) => measures.filter(({ isMandatory }) => isMandatory).length));
}

function countAnswered({ trace }: ItemScore): number {
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
