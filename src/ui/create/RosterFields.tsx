import { Body1Strong, Button, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/text/paneWords";
import { useFileChooser } from "../useFileChooser";

export interface RosterFieldsProps {
  readonly roster: File | null;
  readonly isMissing: boolean;
  readonly words: PaneWords;
  readonly onChoose: (roster: File) => void;
}

/** The choice of a roster, and what stands in one. */
export function RosterFields({ roster, isMissing, words, onChoose }: RosterFieldsProps) {
  const styles = useStyles();
  const { field: input, open } = useFileChooser(".csv,.txt,.tsv,.xlsx,.xlsm", words.rosterFile, onChoose);

  return (
    <div className={styles.roster}>
      <Caption1 as="p" block className={styles.plain}>
        {words.rosterColumns}
      </Caption1>
      <Field {...(isMissing ? { validationMessage: words.faultRoster } : {})}>
        {(field) => (
          <div className={styles.choice}>
            <Button {...field} name="roster" onClick={open}>
              {roster === null ? words.chooseRoster : words.chooseOtherRoster}
            </Button>
            {roster !== null && <Body1Strong>{roster.name}</Body1Strong>}
          </div>
        )}
      </Field>
      {input}
    </div>
  );
}

const useStyles = makeStyles({
  roster: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, gridColumn: "1 / -1" },
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  plain: { margin: 0 },
});
