import {
  Badge,
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { fill } from "../../core/text/fill";
import type { PaneWords } from "../../core/text/paneWords";
import type { GapView } from "../../views/scoresView";

export interface GapListProps {
  /** In the order of work. */
  readonly gaps: readonly GapView[];
  readonly unanswered: number;
  /** Whether to say who sees each gap. */
  readonly showsAssessor: boolean;
  readonly words: PaneWords;
}

const shownAtFirst = 10;

/** The first things to work on, with what each would gain and why. */
export function GapList({ gaps, unanswered, showsAssessor, words }: GapListProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const shown = showsAll ? gaps : gaps.slice(0, shownAtFirst);

  function showAll() {
    setShowsAll(true);
    // The button goes, and the keyboard would be nowhere.
    list.current?.focus();
  }

  return (
    <section aria-label={words.gapsHead}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.gapsHead}
      </Subtitle2>
      <Body1 as="p" block className={styles.plain}>
        {gaps.length === 0 ? words.noGaps : fill(words.gapsLead, { shown: shown.length, of: gaps.length })}
      </Body1>
      {unanswered > 0 && (
        <Body1 as="p" block className={styles.plain}>
          {fill(words.unanswered, { count: unanswered })}
        </Body1>
      )}
      <ol ref={list} tabIndex={-1} className={styles.list}>
        {shown.map((gap) => (
          <li key={gap.code} className={styles.gap}>
            <div className={styles.line}>
              <Body1Strong>{gap.code}</Body1Strong>
              <Badge appearance="outline" color="informative">
                {gap.level}
              </Badge>
              {gap.gainItem !== null && <Caption1>{fill(words.gainItem, { gain: gap.gainItem })}</Caption1>}
              {gap.gainTotal !== null && (
                <Caption1>{fill(words.gainTotal, { gain: gap.gainTotal })}</Caption1>
              )}
            </div>
            <Body1 block>{gap.text}</Body1>
            <Caption1 block className={styles.aside}>
              {gap.item}
            </Caption1>
            <Caption1 block>{gap.reason}</Caption1>
            {showsAssessor && (
              <Caption1 block className={styles.aside}>
                {fill(words.seenBy, { assessor: gap.assessor })}
              </Caption1>
            )}
          </li>
        ))}
      </ol>
      {shown.length < gaps.length && (
        <Button onClick={showAll}>{fill(words.showAll, { count: gaps.length })}</Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  plain: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  gap: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  aside: { color: tokens.colorNeutralForeground2 },
});
