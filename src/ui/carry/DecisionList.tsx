import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CarryStepWords } from "../../core/text/carryStepWords";
import { fill } from "../../core/text/fill";
import type { DecisionView } from "../../views/carriedView";

export interface DecisionListProps {
  readonly decisions: readonly DecisionView[];
  readonly words: CarryStepWords;
}

/** A form under quite other criteria has hundreds; the first tell what kind of decisions they are. */
const shownAtFirst = 10;

/** What a person must decide in the form that was made, or look at there. */
export function DecisionList({ decisions, words }: DecisionListProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const head = fill(words.decisionsHead, { count: decisions.length });
  const shown = showsAll ? decisions : decisions.slice(0, shownAtFirst);

  function showAll() {
    setShowsAll(true);
    // The button goes, and the keyboard would be nowhere.
    list.current?.focus();
  }

  return (
    <section aria-label={head} className={styles.section}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {head}
      </Subtitle2>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {shown.map(({ ids, text, reason }, index) => (
          <li key={index} className={styles.decision}>
            <Body1Strong>{fill(words.decisionIds, { ids })}</Body1Strong>
            <Body1>{reason}</Body1>
            {text !== "" && <Caption1>{text}</Caption1>}
          </li>
        ))}
      </ul>
      {shown.length < decisions.length && (
        <Button onClick={showAll} className={styles.action}>
          {fill(words.showAll, { count: decisions.length })}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  plain: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  decision: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  action: { alignSelf: "flex-start" },
});
