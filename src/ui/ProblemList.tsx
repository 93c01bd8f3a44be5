import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Place, Problem } from "../core/problem";
import { describePlace, describeProblem } from "../core/text/describeProblem";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import type { PaneWords } from "../core/text/paneWords";

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly words: PaneWords;
  /** What brings the person to a problem's cell, null where it is in none; absent where there is no form to go to. */
  readonly goTo?: (problem: Problem) => (() => void) | null;
}

/** A form that came back spoilt has hundreds; the first tell enough to begin with. */
const shownAtFirst = 5;

/** Problems, each with its place, what is wrong, what to do, and the way to its cell. */
export function ProblemList({ problems, language, words, goTo }: ProblemListProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = showsAll ? problems : problems.slice(0, shownAtFirst);

  function showAll() {
    setShowsAll(true);
    // The button goes, and the keyboard would be nowhere.
    list.current?.focus();
  }

  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {shown.map((problem, index) => {
          const { what, remedy } = describeProblem(problem, language);
          const where = placeText(problem.place, words);
          const go = goTo?.(problem) ?? null;
          return (
            <li key={index} className={styles.problem}>
              {where !== "" &&
                (go === null ? (
                  <Body1Strong>{where}</Body1Strong>
                ) : (
                  <Button appearance="subtle" className={styles.place} onClick={go}>
                    {where}
                  </Button>
                ))}
              <Body1>{what}</Body1>
              {remedy !== "" && <Caption1>{fill(words.whatToDo, { remedy })}</Caption1>}
            </li>
          );
        })}
      </ul>
      {shown.length < problems.length && (
        <Button onClick={showAll}>{fill(words.showAll, { count: problems.length })}</Button>
      )}
    </>
  );
}

/** A form's sheet and cell; elsewhere whatever is known, as the file of a roster that has no sheets. */
function placeText(place: Place, words: PaneWords): string {
  const { sheet, cell } = place;
  if (sheet === undefined) return describePlace(place);
  return cell === undefined ? fill(words.inSheet, { sheet }) : fill(words.inCell, { sheet, cell });
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  problem: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    alignSelf: "flex-start",
    minWidth: 0,
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textAlign: "start",
  },
});
