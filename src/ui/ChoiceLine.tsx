import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";

export interface ChoiceLineProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChange: (id: Id) => void;
}

/** A choice among few things, in one line. */
export function ChoiceLine<Id extends string>({ label, choices, chosen, onChange }: ChoiceLineProps<Id>) {
  const styles = useStyles();
  return (
    <RadioGroup
      layout="horizontal"
      className={styles.line}
      aria-label={label}
      value={chosen}
      onChange={(_, { value }) => {
        const choice = choices.find(({ id }) => id === value);
        if (choice !== undefined) onChange(choice.id);
      }}
    >
      {choices.map(({ id, name }) => (
        <Radio key={id} value={id} label={name} />
      ))}
    </RadioGroup>
  );
}

const useStyles = makeStyles({
  line: { flexWrap: "wrap" },
});
