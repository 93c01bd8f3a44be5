import type { Criteria } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import type { Text } from "../core/criteria/texts";
import { languages } from "../core/text/language";
import { editionKey, editionMark } from "./editionKey";
import type { EditionChoice, NamedChoice, NameInLanguages } from "./choices";

/** The editions as the screen offers them, each once. */
export function listEditionChoices(editions: readonly Criteria[]): readonly EditionChoice[] {
  const all = [...new Map(editions.map((edition) => [editionKey(edition), edition])).values()];
  const isNamedLike = (one: Criteria) => all.some((other) => other !== one && sharesName(one, other));
  return all.map((edition) => ({
    ...namedChoice(edition),
    key: editionKey(edition),
    mark: isNamedLike(edition) ? editionMark(edition) : "",
    description: inLanguages(edition.description),
    kinds: edition.agencyKinds.map(namedChoice),
    categories: edition.categories.map(namedChoice),
    languages: languages.filter((language) => edition.languages.includes(language)),
  }));
}

function sharesName(one: Criteria, other: Criteria): boolean {
  return one.id === other.id || one.name.th === other.name.th;
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
