import type { Criteria } from "../core/criteria/schema";
import type { Problem } from "../core/problem";
import type { AmbiguousMarks } from "./choices";
import { paneWordsIn } from "../core/text/paneWords";
import { inLanguages } from "./listEditionChoices";

/** The cells with ambiguous marks, settled or not, and what the edition lets them count as; null where there are none. */
export function findAmbiguousMarks(
  { responses }: Criteria,
  problems: readonly Problem[],
): AmbiguousMarks | null {
  const count = problems.filter(
    ({ code }) => code === "reading/ambiguous-answer" || code === "reading/ambiguous-settled",
  ).length;
  if (count === 0) return null;
  const blank = { th: paneWordsIn("th").ambiguousBlank, en: paneWordsIn("en").ambiguousBlank };
  return {
    count,
    meanings: [
      ...responses.choices.map(({ id, word }) => ({ id, name: inLanguages(word) })),
      { id: "blank", name: blank },
    ],
  };
}
