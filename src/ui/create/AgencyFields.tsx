import { Field, Input, Select } from "@fluentui/react-components";
import type { Language } from "../../core/text/language";
import type { NamedChoice } from "../../views/choices";
import { type DraftFieldsProps, faultText } from "./draftFields";

export interface AgencyFieldsProps extends DraftFieldsProps {
  /** True where a roster names the agencies, and the fields stand for what it leaves blank. */
  readonly isMany: boolean;
  readonly language: Language;
  /** Null until they are known. */
  readonly kinds: readonly NamedChoice[] | null;
}

/** Whose form it is. */
export function AgencyFields({ isMany, language, kinds, ...fields }: AgencyFieldsProps) {
  const { draft, words, onChange } = fields;
  return (
    <>
      {!isMany && (
        <>
          <Field label={words.agencyName} required {...faultText("agencyName", fields)}>
            <Input
              name="agencyName"
              autoComplete="organization"
              value={draft.agencyName}
              onChange={(_, { value }) => onChange({ agencyName: value })}
            />
          </Field>
          <Field label={words.agencyCode} hint={words.agencyCodeHint}>
            <Input
              name="agencyCode"
              autoComplete="off"
              value={draft.agencyCode}
              onChange={(_, { value }) => onChange({ agencyCode: value })}
            />
          </Field>
        </>
      )}
      <Field label={words.ministry}>
        <Input
          name="ministry"
          autoComplete="off"
          value={draft.ministry}
          onChange={(_, { value }) => onChange({ ministry: value })}
        />
      </Field>
      <Field label={words.agencyKind}>
        <Select
          name="agencyKind"
          disabled={kinds === null}
          value={draft.agencyKind}
          onChange={(_, { value }) => onChange({ agencyKind: value })}
        >
          {kinds === null && <option value="">{words.loadingEditions}</option>}
          {kinds?.map(({ id, name }, index) => (
            <option key={id} value={index === 0 ? "" : id}>
              {name[language]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
