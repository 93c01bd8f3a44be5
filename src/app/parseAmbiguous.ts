import type { Criteria } from "../core/criteria/schema";
import { problem } from "../core/problem";
import { createAnswerLexicon } from "../core/reading/answerLexicon";
import { foldTyped } from "../core/reading/normaliseTyped";
import type { AmbiguousMeaning } from "../core/reading/readAnswer";
import { type Result, fail, succeed } from "../core/result";
import { requestWords } from "../core/text/requestWords";

/**
 * What ambiguous marks shall count as, from what people type: an answer of the edition by its id or any of its
 * words, or a word for blank. Anything else is request/unknown-choice.
 */
export function parseAmbiguous({ responses }: Criteria, text: string | null): Result<AmbiguousMeaning> {
  if (text === null) return succeed(null);
  const folded = foldTyped(text);
  if (requestWords.blank.some((word) => word === folded)) return succeed("blank");
  const choice = responses.choices.find(({ id }) => id === folded);
  if (choice !== undefined) return succeed(choice.id);
  const answer = createAnswerLexicon(responses).find(text);
  if (answer?.kind === "choice") return succeed(answer.choice);
  const known = [...responses.choices.map(({ id }) => id), "blank"].join(", ");
  return fail([problem("request/unknown-choice", {}, { choice: text, known })]);
}
