import type { Criteria } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import { dropdownWords } from "../core/form/wordList";
import type { Field, IndicatorPart } from "../core/form/slots";
import { digestWordsIn } from "../core/text/digestWords";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";
import { sheetWordsIn } from "../core/text/words";
import { unreachable } from "../core/unreachable";
import type { EntryField } from "./entryView";

type Described = Pick<EntryField, "label" | "kind" | "choices">;

/** Says of a cell's meaning how it is called in the screen's language, and how it is filled: by the form's own words. */
export function createFieldDescriber(
  criteria: Criteria,
  formLanguage: Language,
  language: Language,
): (field: Field) => Described {
  const { form } = sheetWordsIn(language);
  const own = sheetWordsIn(formLanguage).form;
  const words = paneWordsIn(language);
  const compared = digestWordsIn(language);
  const answers = dropdownWords(criteria, formLanguage);
  const kinds = criteria.agencyKinds.map(({ name }) => textIn(name, formLanguage));
  const line = (label: string): Described => ({ label, kind: "line", choices: [] });
  const lines = (label: string): Described => ({ label, kind: "lines", choices: [] });
  const figure = (label: string): Described => ({ label, kind: "figure", choices: [] });
  const choice = (label: string, choices: readonly string[]): Described => ({
    label,
    kind: "choice",
    choices,
  });

  function indicator(part: IndicatorPart): Described {
    switch (part) {
      case "name":
        return line(form.indicatorName);
      case "unit":
        return line(form.unit);
      case "direction":
        return choice(form.direction, [own.directionMore, own.directionLess]);
      case "target":
        return figure(form.target);
      case "committee":
        return figure(form.committeeResult);
      case "evidence":
        return lines(form.evidence);
      case "suggestion":
        return lines(form.suggestion);
      default:
        return figure(yearLabel(Number(part.slice("year-".length))));
    }
  }

  /** Results are of the assessed year, and of those before it. */
  function yearLabel(place: number): string {
    const before = criteria.results.years - 1 - place;
    return before === 0 ? words.resultAssessedYear : fill(words.resultYearsBefore, { count: before });
  }

  return (field) => {
    switch (field.kind) {
      case "answer":
        return choice(field.set === "self" ? form.selfAnswer : form.committeeAnswer, answers);
      case "note":
        return lines(form[field.part]);
      case "profile":
        return lines(form.topicText);
      case "comparison":
        return figure(compared[field.part]);
      case "identity":
        return field.name === "agencyKind" ? choice(form.agencyKind, kinds) : line(form[field.name]);
      case "signature": {
        const parts = { name: form.personName, position: form.position, date: form.date };
        return line(fill(words.signatureField, { role: form[field.role], part: parts[field.part] }));
      }
      case "indicator":
        return indicator(field.part);
      default:
        return unreachable(field);
    }
  };
}
