import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../core/text/fill";
import type { PaneWords } from "../../core/text/paneWords";
import type { CaseView } from "../../views/itemView";

export interface CaseListProps {
  readonly cases: readonly CaseView[];
  readonly words: PaneWords;
}

/** What other agencies have done, with the key to success where the source states one. */
export function CaseList({ cases, words }: CaseListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {cases.map(({ agency, text, key, source }) => (
        <li key={agency} className={styles.each}>
          <Body1Strong block>{agency}</Body1Strong>
          <Body1 block>{text}</Body1>
          {key !== null && <Body1 block>{fill(words.helpKey, { key })}</Body1>}
          <Caption1 className={styles.aside}>{fill(words.helpSource, { source })}</Caption1>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  each: { paddingBlock: tokens.spacingVerticalXS },
  aside: { color: tokens.colorNeutralForeground2 },
});
