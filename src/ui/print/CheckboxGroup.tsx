import { Caption1, Checkbox, Label, makeStyles, tokens, useId } from "@fluentui/react-components";

/** One thing that can be chosen. */
export interface BoxChoice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly hint?: string;
}

export interface CheckboxGroupProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly BoxChoice<Id>[];
  readonly chosen: readonly Id[];
  /** Said below while nothing is chosen. */
  readonly nothing: string;
  /** The choices that are chosen then, in the order of the list. */
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** Several things to choose from, any number of them. */
export function CheckboxGroup<Id extends string>({
  label,
  choices,
  chosen,
  nothing,
  onChange,
}: CheckboxGroupProps<Id>) {
  const styles = useStyles();
  const labelId = useId("group-label");
  const faultId = useId("group-fault");

  function choose(id: Id, isChosen: boolean) {
    onChange(
      choices.flatMap((each) => ((each.id === id ? isChosen : chosen.includes(each.id)) ? [each.id] : [])),
    );
  }

  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={faultId}>
      <Label id={labelId} weight="semibold">
        {label}
      </Label>
      <div className={styles.choices}>
        {choices.map(({ id, name, hint }) => (
          <div key={id}>
            <Checkbox
              checked={chosen.includes(id)}
              onChange={(_, { checked }) => choose(id, checked === true)}
              label={name}
            />
            {hint !== undefined && (
              <Caption1 block className={styles.hint}>
                {hint}
              </Caption1>
            )}
          </div>
        ))}
      </div>
      <Caption1 id={faultId} className={styles.fault}>
        {chosen.length === 0 ? nothing : ""}
      </Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 300px), 1fr))",
    alignItems: "start",
  },
  // Below the name, beside the box.
  hint: { paddingInlineStart: tokens.spacingHorizontalXXXL, color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});
