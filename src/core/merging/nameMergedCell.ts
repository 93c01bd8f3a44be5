import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import { cellKeyText } from "../form/keys";
import { nameComparedCell } from "../form/nameComparedCell";
import { nameIndicatorPart } from "../form/nameIndicatorPart";
import type { Field, Slot } from "../form/slots";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { mergeWordsIn } from "../text/mergeWords";
import { sheetWordsIn } from "../text/words";
import { unreachable } from "../unreachable";
import { planColumns } from "./planRows";
import type { MergedCell } from "./settleValues";

/** What names cells of the merged form for people, such as `1.2.B.1 ผลประเมินตนเอง`, in a language. */
export function createCellNamer(
  criteria: Criteria,
  slots: readonly Slot[],
  year: number,
  language: Language,
): (cell: MergedCell) => string {
  const { form, results } = sheetWordsIn(language);
  const words = mergeWordsIn(language);
  const { topics } = indexCriteria(criteria);
  const fields = new Map(slots.map((slot) => [cellKeyText(slot), slot.field]));

  const shown = { years: criteria.results.years, lastYear: year };

  function nameField(field: Field): string {
    switch (field.kind) {
      case "answer":
        return fill(words.cellOfRow, {
          row: field.statement,
          part: field.set === "self" ? form.selfAnswer : form.committeeAnswer,
        });
      case "note":
        return fill(words.cellOfRow, { row: field.statement, part: form[field.part] });
      case "indicator":
        return fill(words.cellOfRow, {
          row: field.indicator,
          part: nameIndicatorPart(field.part, { form }, shown),
        });
      case "identity":
        return fill(words.coverCell, { part: form[field.name] });
      case "signature":
        return fill(words.signature, {
          role: form[field.role],
          part: field.part === "name" ? form.personName : form[field.part],
        });
      case "comparison":
        return nameComparedCell(field, language);
      case "profile": {
        const topic = topics.get(field.topic)?.topic;
        const name = topic === undefined ? "" : ` ${textIn(topic.name, language)}`;
        return fill(words.topicCell, { topic: `${field.topic}${name}` });
      }
      default:
        return unreachable(field);
    }
  }

  return ({ key, rows, column }) => {
    const field = fields.get(key);
    if (field !== undefined) return nameField(field);
    const found = planColumns.find((each) => each === column);
    const part = found === undefined || found === "gaps" ? words.planGaps : results[found];
    return rows.length === 0
      ? fill(words.planOwnCell, { part })
      : fill(words.planCell, { gaps: rows.join(", "), part });
  };
}
