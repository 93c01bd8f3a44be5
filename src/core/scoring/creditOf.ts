import type { Responses } from "../criteria/scoringSchema";
import type { Answer } from "./answers";
import { unreachable } from "../unreachable";

/** What one answer is worth to its statement: a share of it from 0 to 1, or a reason for having none. */
export type Credit = number | "unanswered" | "not-applicable";

/**
 * The credit of an answer under the edition's choices; a missing answer is a blank.
 * Unreadable counts as unanswered, and so does "not applicable" where the edition knows no such answer.
 * Throws for a choice that the edition doesn't have: the reader gives out the edition's own.
 */
export function creditOf(responses: Responses, answer: Answer | undefined): Credit {
  if (answer === undefined) return "unanswered";
  switch (answer.kind) {
    case "blank":
    case "unreadable":
      return "unanswered";
    case "not-applicable":
      return responses.notApplicable === null ? "unanswered" : "not-applicable";
    case "choice": {
      const choice = responses.choices.find((each) => each.id === answer.choice);
      if (choice === undefined) throw new Error(`the edition has no choice ${answer.choice}`);
      return choice.credit;
    }
    default:
      return unreachable(answer);
  }
}

/** True where a statement is answered, but not in full. */
export function lacksCredit(credit: Credit): credit is number {
  return typeof credit === "number" && credit < 1;
}
