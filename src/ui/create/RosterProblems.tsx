import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Problem } from "../../core/problem";
import { describeProblem } from "../../core/text/describeProblem";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";

export interface RosterProblemsProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly words: PaneWords;
}

/** A roster of the wrong columns has a problem in every row. */
const shownAtFirst = 10;

/** Problems of a roster with their file and cell: a text file has no sheets to name. */
export function RosterProblems({ problems, language, words }: RosterProblemsProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  if (problems.length === 0) return null;
  const shown = showsAll ? problems : problems.slice(0, shownAtFirst);

  function showAll() {
    setShowsAll(true);
    // The button goes, and the keyboard would be nowhere.
    list.current?.focus();
  }

  return (
    <section aria-label={words.rosterProblems}>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {shown.map((problem, index) => {
          const { where, what, remedy } = describeProblem(problem, language);
          return (
            <li key={index} className={styles.problem}>
              {where !== "" && <Body1Strong>{where}</Body1Strong>}
              <Body1>{what}</Body1>
              <Caption1>{fill(words.whatToDo, { remedy })}</Caption1>
            </li>
          );
        })}
      </ul>
      {shown.length < problems.length && (
        <Button onClick={showAll}>{fill(words.showAll, { count: problems.length })}</Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  problem: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
