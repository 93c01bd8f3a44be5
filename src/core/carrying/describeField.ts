import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import { nameComparedCell } from "../form/nameComparedCell";
import { nameIndicatorPart } from "../form/nameIndicatorPart";
import type { Field } from "../form/slots";
import { carryingWordsIn } from "../text/carryingWords";
import type { Language } from "../text/language";
import { sheetWordsIn } from "../text/words";
import { unreachable } from "../unreachable";

/** What people call a cell: what it belongs to, what that asks, and which part of it the cell is. */
export interface DescribedField {
  readonly id: string;
  /** Empty where there is nothing but the id. */
  readonly text: string;
  readonly part: string;
}

/** What describes cells of an edition's form for a fiscal year, in a language. */
export function createFieldDescriber(
  criteria: Criteria,
  year: number,
  language: Language,
): (field: Field) => DescribedField {
  const { form } = sheetWordsIn(language);
  const words = carryingWordsIn(language);
  const shown = { years: criteria.results.years, lastYear: year };
  const textOf = createTextOf(criteria, language);

  return (field) => {
    switch (field.kind) {
      case "answer":
        return {
          id: field.statement,
          text: textOf(field.statement),
          part: field.set === "self" ? form.selfAnswer : form.committeeAnswer,
        };
      case "note":
        return { id: field.statement, text: textOf(field.statement), part: form[field.part] };
      case "indicator":
        return {
          id: field.indicator,
          text: textOf(field.measure),
          part: nameIndicatorPart(field.part, { form }, shown),
        };
      case "profile":
        return { id: field.topic, text: textOf(field.topic), part: form.topicText };
      case "identity":
        return { id: words.cover, text: "", part: form[field.name] };
      case "signature": {
        const part = field.part === "name" ? form.personName : form[field.part];
        return { id: words.cover, text: form[field.role], part };
      }
      case "comparison":
        return { id: words.digest, text: "", part: nameComparedCell(field, language) };
      default:
        return unreachable(field);
    }
  };
}

/** True for cells of rows that people know by an id, such as a statement's. */
export function hasRowId({ kind }: Field): boolean {
  return kind === "answer" || kind === "note" || kind === "indicator" || kind === "profile";
}

/** The wording of statements, measures and topics of an edition by id; empty for what it doesn't have. */
export function createTextOf(criteria: Criteria, language: Language): (id: string) => string {
  const { statements, measures, topics } = indexCriteria(criteria);
  const texts = new Map<string, string>([
    ...[...statements.values()].map(
      ({ statement }) => [statement.id, textIn(statement.text, language)] as const,
    ),
    ...[...measures.values()].map(({ measure }) => [measure.id, textIn(measure.name, language)] as const),
    ...[...topics.values()].map(({ topic }) => [topic.id, textIn(topic.name, language)] as const),
  ]);
  return (id) => texts.get(id) ?? "";
}
