import type { CategoryId, ItemId, MeasureId, StatementId } from "../criteria/ids";
import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import type { Text } from "../criteria/texts";
import { digestWordsIn } from "../text/digestWords";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { shortenText } from "../text/shortenText";

/** More ids than these in a list give way to a count. */
const mostIds = 6;
/** Longer texts of gaps are cut: the gap list has them whole. */
const longestText = 61;

/** What names the parts of an edition in the digest's sentences. */
export function createDigestNamer(criteria: Criteria, language: Language) {
  const words = digestWordsIn(language);
  const index = indexCriteria(criteria);
  const say = (text: Pick<Text, "th" | "en">) => textIn(text, language);

  function category(id: CategoryId): string {
    const found = criteria.categories.find((each) => each.id === id);
    return fill(words.nameCategory, { id, name: found === undefined ? "" : say(found.name) }).trim();
  }

  function item(id: ItemId): string {
    const found = criteria.categories
      .flatMap(({ items }): readonly { readonly id: ItemId; readonly name: Text }[] => items)
      .find((each) => each.id === id);
    return fill(words.nameItem, { id, name: found === undefined ? "" : say(found.name) }).trim();
  }

  /** What a gap is about, shortened. */
  function gap(id: StatementId | MeasureId): string {
    const statement = index.allStatementIds.find((each) => each === id);
    const measure = index.allMeasureIds.find((each) => each === id);
    const text =
      (statement === undefined ? undefined : index.statements.get(statement)?.statement.text) ??
      (measure === undefined ? undefined : index.measures.get(measure)?.measure.name);
    return text === undefined ? "" : shortenText(say(text), longestText);
  }

  /** Ids one after the other; a long list names the first and counts the rest. */
  function list(ids: readonly string[], kind: string): string {
    if (ids.length <= mostIds) return ids.join(words.between);
    const more = fill(words.andMore, { count: ids.length - mostIds, kind });
    return `${ids.slice(0, mostIds).join(words.between)} ${more}`;
  }

  return { category, item, gap, list };
}
