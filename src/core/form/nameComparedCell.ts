import { digestWordsIn } from "../text/digestWords";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { sheetWordsIn } from "../text/words";
import type { Field } from "./slots";

/** What people call a cell for a score of last year or a target, such as `คะแนนปีก่อน หมวด 1`. */
export function nameComparedCell(
  { category, part }: Pick<Extract<Field, { kind: "comparison" }>, "category" | "part">,
  language: Language,
): string {
  const words = digestWordsIn(language);
  const of =
    category === "total" ? sheetWordsIn(language).form.total : fill(words.ofCategory, { id: category });
  return fill(part === "lastYear" ? words.lastYearOf : words.targetOf, { of });
}
