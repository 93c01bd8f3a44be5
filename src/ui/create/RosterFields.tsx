import { Body1Strong, Button, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";
import type { PaneWords } from "../../core/text/paneWords";

export interface RosterFieldsProps {
  readonly roster: File | null;
  readonly isMissing: boolean;
  readonly words: PaneWords;
  readonly onChoose: (roster: File) => void;
}

/** The choice of a roster, and what stands in one. */
export function RosterFields({ roster, isMissing, words, onChoose }: RosterFieldsProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // The same file chosen again is a change only if the field has forgotten it.
    target.value = "";
    if (file !== undefined) onChoose(file);
  }

  return (
    <div className={styles.roster}>
      <Caption1 as="p" block className={styles.plain}>
        {words.rosterColumns}
      </Caption1>
      <Field {...(isMissing ? { validationMessage: words.faultRoster } : {})}>
        {(field) => (
          <div className={styles.choice}>
            <Button {...field} name="roster" onClick={() => input.current?.click()}>
              {roster === null ? words.chooseRoster : words.chooseOtherRoster}
            </Button>
            {roster !== null && <Body1Strong>{roster.name}</Body1Strong>}
          </div>
        )}
      </Field>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.xlsm"
        aria-label={words.rosterFile}
        hidden
        onChange={choose}
      />
    </div>
  );
}

const useStyles = makeStyles({
  roster: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, gridColumn: "1 / -1" },
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  plain: { margin: 0 },
});
