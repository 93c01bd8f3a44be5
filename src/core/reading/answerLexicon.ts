import type { Responses } from "../criteria/scoringSchema";
import type { Answer } from "../scoring/answers";
import { foldTyped } from "./normaliseTyped";

/** What typed answers mean under an edition. */
export interface AnswerLexicon {
  /** The answer that a typed text stands for; null where it stands for none. */
  find(typed: string): Answer | null;
  /** True for a mark with two readings. */
  isAmbiguous(typed: string): boolean;
}

/** The words and spellings of an edition in all its languages, compared without spaces and case. */
export function createAnswerLexicon({ choices, notApplicable, ambiguous }: Responses): AnswerLexicon {
  const answers = new Map<string, Answer>();
  const learn = ({ word, typed }: Pick<Responses["choices"][number], "word" | "typed">, answer: Answer) => {
    for (const text of [word.th, ...(word.en === undefined ? [] : [word.en]), ...typed])
      answers.set(foldTyped(text), answer);
  };
  if (notApplicable !== null) learn(notApplicable, { kind: "not-applicable" });
  for (const choice of choices) learn(choice, { kind: "choice", choice: choice.id });
  const marks = new Set(ambiguous.map(foldTyped));
  return {
    find: (typed) => (marks.has(foldTyped(typed)) ? null : (answers.get(foldTyped(typed)) ?? null)),
    isAmbiguous: (typed) => marks.has(foldTyped(typed)),
  };
}
