import type { CategoryId } from "../core/criteria/ids";
import { type CriteriaIndex, indexCriteria } from "../core/criteria/indexCriteria";
import type { Criteria } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import type { Text } from "../core/criteria/texts";
import type { Slot } from "../core/form/slots";
import { digestWordsIn } from "../core/text/digestWords";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";
import { sheetWordsIn } from "../core/text/words";
import type { EntryBlock, EntryRow } from "./entryView";

/** What a row of the form is called, and the block that it stands in. */
export interface NamedRow extends Pick<EntryRow, "head" | "text"> {
  readonly block: Pick<EntryBlock, "key" | "item" | "title">;
}

/** Names rows of the form by what their cells mean. */
export function createRowNamer(criteria: Criteria, language: Language): (slot: Slot) => NamedRow {
  const index: CriteriaIndex = indexCriteria(criteria);
  const { form } = sheetWordsIn(language);
  const words = paneWordsIn(language);
  const say = (text: Pick<Text, "th" | "en">) => textIn(text, language);

  function nameCompared(id: CategoryId | "total"): string {
    const category = criteria.categories.find((each) => each.id === id);
    return category === undefined ? form.total : `${category.id} ${say(category.name)}`;
  }

  return ({ field }) => {
    switch (field.kind) {
      case "answer":
      case "note": {
        const place = required(index.statements.get(field.statement));
        const title = `${place.item.id} ${say(place.item.name)}`;
        return {
          head: say(place.level.short),
          text: `${field.statement} ${say(place.statement.text)}`,
          block: { key: place.item.id, item: place.item.id, title },
        };
      }
      case "indicator": {
        const place = required(index.measures.get(field.measure));
        const head = place.measure.isMandatory ? words.measureMandatory : words.measureOf;
        const title = `${place.item.id} ${say(place.item.name)}`;
        return {
          head: fill(head, { id: field.measure }),
          text: `${field.indicator} ${say(place.measure.name)}`,
          block: { key: place.item.id, item: place.item.id, title },
        };
      }
      case "profile": {
        const place = required(index.topics.get(field.topic));
        const title = `${say(place.group.name)} · ${say(place.section.name)}`;
        return {
          head: say(place.topic.name),
          text: say(place.topic.help),
          block: { key: `${place.group.id}.${place.section.id}`, item: null, title },
        };
      }
      case "comparison":
        return {
          head: "",
          text: nameCompared(field.category),
          block: { key: "comparison", item: null, title: digestWordsIn(language).title },
        };
      case "signature":
        return { head: "", text: "", block: { key: "sign", item: null, title: form.signHead } };
      default:
        return { head: "", text: "", block: { key: "identity", item: null, title: form.identityHead } };
    }
  };
}

/** What every cell of a form has in its edition; its absence is a bug and throws. */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the edition lacks what a cell of its form is about");
  return value;
}
