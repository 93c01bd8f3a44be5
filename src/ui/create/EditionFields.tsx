import { Checkbox, Field, Select } from "@fluentui/react-components";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { EditionChoice } from "../../views/choices";
import { FittingSelect } from "../FittingSelect";
import type { DraftFieldsProps } from "./draftFields";

export interface EditionFieldsProps extends DraftFieldsProps {
  readonly language: Language;
  /** Empty until they are known. */
  readonly editions: readonly EditionChoice[];
  /** The one chosen. */
  readonly edition: EditionChoice | null;
}

/** Which edition the form is made of, and the language that it speaks. */
export function EditionFields({ language, editions, edition, draft, words, onChange }: EditionFieldsProps) {
  const languageNames = { th: words.inThai, en: words.inEnglish };
  return (
    <>
      <Field label={words.edition} hint={edition?.description[language] ?? null}>
        <FittingSelect
          name="edition"
          disabled={edition === null}
          value={edition?.key ?? ""}
          onChange={(_, { value }) => onChange({ edition: value })}
        >
          {edition === null && <option value="">{words.loadingEditions}</option>}
          {editions.map(({ key, name, mark }) => (
            <option key={key} value={key}>
              {mark === "" ? name[language] : fill(words.editionOfMark, { name: name[language], mark })}
            </option>
          ))}
        </FittingSelect>
      </Field>
      <Field label={words.formLanguage}>
        <Select
          name="language"
          disabled={edition === null}
          value={draft.language}
          onChange={(_, { value }) => onChange({ language: value === "en" ? "en" : "th" })}
        >
          {(edition?.languages ?? [draft.language]).map((each) => (
            <option key={each} value={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      {draft.language === "th" && (
        <Checkbox
          name="hasThaiDigits"
          label={words.thaiDigits}
          checked={draft.hasThaiDigits === true}
          onChange={(_, { checked }) => onChange({ hasThaiDigits: checked === true })}
        />
      )}
    </>
  );
}
