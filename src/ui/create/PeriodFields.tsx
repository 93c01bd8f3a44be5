import { Field, Input } from "@fluentui/react-components";
import { type DraftFieldsProps, faultText } from "./draftFields";

/** Which fiscal year and round the form is for, and when it is due. */
export function PeriodFields(fields: DraftFieldsProps) {
  const { draft, words, onChange } = fields;
  return (
    <>
      <Field label={words.year} required {...faultText("year", fields)}>
        <Input
          name="year"
          inputMode="numeric"
          autoComplete="off"
          value={draft.year}
          onChange={(_, { value }) => onChange({ year: value })}
        />
      </Field>
      <Field label={words.round} required {...faultText("round", fields)}>
        <Input
          name="round"
          inputMode="numeric"
          autoComplete="off"
          value={draft.round}
          onChange={(_, { value }) => onChange({ round: value })}
        />
      </Field>
      <Field label={words.dueDate} hint={words.dueDateHint}>
        <Input
          name="dueDate"
          autoComplete="off"
          value={draft.dueDate}
          onChange={(_, { value }) => onChange({ dueDate: value })}
        />
      </Field>
    </>
  );
}
