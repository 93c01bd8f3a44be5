import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import type { Language } from "../text/language";
import { nameParam } from "../text/nameParam";
import { sheetWordsIn } from "../text/words";
import type { Content } from "./fates/listContents";

/** What a person filled in, in words; figures and texts stand as they were read. */
export function describeContent(criteria: Criteria, { kind, value }: Content, language: Language): string {
  if (kind === "text") return value;
  const { form } = sheetWordsIn(language);
  const choice = criteria.responses.choices.find(({ id }) => id === value);
  if (choice !== undefined) return textIn(choice.word, language);
  const others: Readonly<Record<string, string>> = {
    "not-applicable": form.notApplicable,
    more: form.directionMore,
    less: form.directionLess,
  };
  return others[value] ?? value;
}

/** What people call a part of a statement's or an indicator's row. */
export function describePart(part: string, language: Language): string {
  return nameParam("column", part, {}, language);
}
