import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { sheetWordsIn } from "../text/words";

/** True for PMQA 4.0 in whatever wording and split: its editions' ids begin so. */
export function isPmqa40({ id }: Pick<Criteria, "id">): boolean {
  return /^pmqa-4\.0(?!\d)/.test(id);
}

/** What people call the instrument that an edition is of: the official name of PMQA 4.0, else the edition's own. */
export function instrumentName(criteria: Pick<Criteria, "id" | "name">, language: Language): string {
  return isPmqa40(criteria) ? sheetWordsIn(language).form.pmqa40 : textIn(criteria.name, language);
}

/** What a form calls itself: in full on its cover, and in short above every page. */
export function formTitles(
  criteria: Pick<Criteria, "id" | "name">,
  language: Language,
): { readonly full: string; readonly short: string } {
  const { form } = sheetWordsIn(language);
  const short = fill(form.shortTitle, { instrument: instrumentName(criteria, language) });
  return { full: isPmqa40(criteria) ? form.pmqa40Title : short, short };
}
