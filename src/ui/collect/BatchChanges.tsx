import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { AgencyChangeView } from "../../views/batch/batchChangeView";

export interface BatchChangesProps {
  /** Name of the consolidated workbook that they are changes from. */
  readonly base: string;
  readonly changes: readonly AgencyChangeView[];
  readonly words: CollectWords;
}

/** What is otherwise than in the workbook that a batch goes on from, agency by agency and cell by cell. */
export function BatchChanges({ base, changes, words }: BatchChangesProps) {
  const styles = useStyles();
  const kinds: Readonly<Record<AgencyChangeView["kind"], string>> = {
    came: words.agencyCame,
    went: words.agencyWent,
    changed: words.agencyChanged,
  };
  return (
    <section aria-label={words.changesHead} className={styles.changes}>
      <Body1Strong as="h3" block className={styles.plain}>
        {words.changesHead}
      </Body1Strong>
      <Caption1>{fill(words.changesFrom, { file: base })}</Caption1>
      {changes.length === 0 && <Body1>{words.nothingChanged}</Body1>}
      <ul className={styles.list}>
        {changes.map(({ kind, agency, cells, cellCount }) => (
          <li key={`${kind} ${agency}`}>
            <Body1Strong>{fill(kinds[kind], { agency, count: cellCount })}</Body1Strong>
            <ChangedCells cells={cells} cellCount={cellCount} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChangedCellsProps extends Pick<AgencyChangeView, "cells" | "cellCount"> {
  readonly words: CollectWords;
}

/** A form that was filled in anew has hundreds; the first tell what kind of change it is. */
const shownAtFirst = 10;

function ChangedCells({ cells, cellCount, words }: ChangedCellsProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = showsAll ? cells : cells.slice(0, shownAtFirst);

  function showAll() {
    setShowsAll(true);
    // The button goes, and the keyboard would be nowhere.
    list.current?.focus();
  }

  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {shown.map(({ id, part, before, after }) => (
          <li key={`${id} ${part}`}>
            <Body1>
              {fill(words.cellChanged, {
                id,
                part,
                before: before === "" ? words.blank : before,
                after: after === "" ? words.blank : after,
              })}
            </Body1>
          </li>
        ))}
      </ul>
      {showsAll && cells.length < cellCount && (
        <Caption1>{fill(words.moreCells, { count: cellCount - cells.length })}</Caption1>
      )}
      {!showsAll && shown.length < cellCount && (
        <Button size="small" onClick={showAll}>
          {fill(words.moreCells, { count: cellCount - shown.length })}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  changes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  plain: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
