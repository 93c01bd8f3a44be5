import type { Answer } from "../scoring/answers";
import { unreachable } from "../unreachable";
import type { AnswerCounts } from "./readFile";

/** How many answers there are of each kind; `expected` is how many there are in all. */
export function countAnswers(answers: Iterable<Answer>): AnswerCounts {
  const counts = { expected: 0, answered: 0, blank: 0, notApplicable: 0, unreadable: 0 };
  for (const { kind } of answers) {
    counts.expected += 1;
    counts[countedAs(kind)] += 1;
  }
  return counts;
}

/** The sums of several counts. */
export function addCounts(all: readonly AnswerCounts[]): AnswerCounts {
  return all.reduce(
    (sum, each) => ({
      expected: sum.expected + each.expected,
      answered: sum.answered + each.answered,
      blank: sum.blank + each.blank,
      notApplicable: sum.notApplicable + each.notApplicable,
      unreadable: sum.unreadable + each.unreadable,
    }),
    countAnswers([]),
  );
}

function countedAs(kind: Answer["kind"]): Exclude<keyof AnswerCounts, "expected"> {
  switch (kind) {
    case "blank":
      return "blank";
    case "choice":
      return "answered";
    case "not-applicable":
      return "notApplicable";
    case "unreadable":
      return "unreadable";
    default:
      return unreachable(kind);
  }
}
