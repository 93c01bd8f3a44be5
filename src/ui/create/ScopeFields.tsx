import {
  Caption1,
  Checkbox,
  Field,
  Input,
  Label,
  makeStyles,
  Text,
  tokens,
  useId,
} from "@fluentui/react-components";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { NamedChoice } from "../../views/choices";
import { type DraftFieldsProps, faultText } from "./draftFields";

export interface ScopeFieldsProps extends DraftFieldsProps {
  /** True where a roster names the units. */
  readonly isMany: boolean;
  readonly language: Language;
  /** Null until they are known. */
  readonly categories: readonly NamedChoice[] | null;
}

/** Which unit fills the form in, and which categories it is asked for. */
export function ScopeFields({ isMany, language, categories, ...fields }: ScopeFieldsProps) {
  const styles = useStyles();
  const labelId = useId("categories-label");
  const faultId = useId("categories-fault");
  const { draft, words, onChange } = fields;
  const all = categories?.map(({ id }) => id) ?? [];
  const chosen = all.filter((id) => draft.categories?.includes(id) ?? true);

  function choose(id: string, isChosen: boolean) {
    const next = all.filter((each) => (each === id ? isChosen : chosen.includes(each)));
    onChange({ categories: next.length === all.length ? null : next });
  }

  return (
    <>
      {!isMany && (
        <Field label={words.reportingUnit} hint={words.reportingUnitHint}>
          <Input
            name="reportingUnit"
            autoComplete="off"
            value={draft.reportingUnit}
            onChange={(_, { value }) => onChange({ reportingUnit: value })}
          />
        </Field>
      )}
      {/* Not a Field: that gives every box inside it the same id, and each label would tick the first. */}
      <div role="group" aria-labelledby={labelId} aria-describedby={faultId} className={styles.whole}>
        <Label id={labelId}>{words.categories}</Label>
        <div className={styles.choices}>
          {categories === null && <Text>{words.loadingEditions}</Text>}
          {categories?.map(({ id, name }) => (
            <Checkbox
              key={id}
              name="categories"
              checked={chosen.includes(id)}
              onChange={(_, { checked }) => choose(id, checked === true)}
              label={fill(words.category, { id, name: name[language] })}
            />
          ))}
        </div>
        <Caption1 id={faultId} className={styles.fault}>
          {faultText("categories", fields).validationMessage}
        </Caption1>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  whole: { gridColumn: "1 / -1" },
  fault: { color: tokens.colorPaletteRedForeground1 },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 300px), 1fr))",
    alignItems: "start",
  },
});
