import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { MissingAgencyView } from "../../views/batch/batchView";

export interface MissingAgenciesProps {
  readonly missing: readonly MissingAgencyView[];
  /** How many the roster has. */
  readonly expected: number;
  readonly words: CollectWords;
}

const shownAtFirst = 5;

/** The agencies of the roster of which no file has come. */
export function MissingAgencies({ missing, expected, words }: MissingAgenciesProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? missing : missing.slice(0, shownAtFirst);
  if (missing.length === 0) return <Body1>{fill(words.noneMissing, { expected })}</Body1>;
  return (
    <div className={styles.missing}>
      <Body1>{fill(words.missing, { count: missing.length, expected })}</Body1>
      <ul className={styles.list}>
        {shown.map(({ code, name, dueDate }) => (
          <li key={`${code} ${name}`}>
            <Body1>
              {[code, name, dueDate === "" ? "" : fill(words.due, { date: dueDate })]
                .filter((part) => part !== "")
                .join(" · ")}
            </Body1>
          </li>
        ))}
      </ul>
      {shown.length < missing.length && (
        <Button size="small" className={styles.action} onClick={() => setShowsAll(true)}>
          {fill(words.showAllMissing, { count: missing.length })}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  missing: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  action: { alignSelf: "flex-start" },
});
