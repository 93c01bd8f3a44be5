import type { Criteria } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import type { Text } from "../core/criteria/texts";
import { languages } from "../core/text/language";
import type { EditionChoice, NamedChoice, NameInLanguages } from "./choices";

/** The editions as the screen offers them. */
export function listEditionChoices(editions: readonly Criteria[]): readonly EditionChoice[] {
  return editions.map((edition) => ({
    ...namedChoice(edition),
    description: inLanguages(edition.description),
    kinds: edition.agencyKinds.map(namedChoice),
    categories: edition.categories.map(namedChoice),
    languages: languages.filter((language) => edition.languages.includes(language)),
  }));
}

function namedChoice({
  id,
  name,
}: {
  readonly id: string;
  readonly name: Pick<Text, "th" | "en">;
}): NamedChoice {
  return { id, name: inLanguages(name) };
}

/** A text in both languages; Thai where an edition has no other. */
export function inLanguages(text: Pick<Text, "th" | "en">): NameInLanguages {
  return { th: textIn(text, "th"), en: textIn(text, "en") };
}
