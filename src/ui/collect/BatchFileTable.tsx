import { makeStyles, tokens } from "@fluentui/react-components";
import type { Problem } from "../../core/problem";
import type { CollectWords } from "../../core/text/collectWords";
import { describeProblem } from "../../core/text/describeProblem";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { BatchFileRow, rowHeightPx } from "./BatchFileRow";
import type { BatchRow } from "./batchRow";
import { useRowWindow } from "../useRowWindow";

export interface BatchFileTableProps {
  readonly rows: readonly BatchRow[];
  /** Name of the file that stands open; null for none. */
  readonly selected: string | null;
  readonly language: Language;
  readonly words: CollectWords;
  readonly onSelect: (name: string) => void;
}

const mostRowsInSight = 6;

/** The files of a batch with what became of each; however many there are, only those in sight are drawn. */
export function BatchFileTable({ rows, selected, language, words, onSelect }: BatchFileTableProps) {
  const styles = useStyles();
  const heightPx = rowHeightPx * mostRowsInSight;
  const { list, from, to, active, ...on } = useRowWindow(rows.length, rowHeightPx, heightPx);

  function describeReasons(first: Problem | null, count: number): string {
    const reason = first === null ? "" : describeProblem(first, language).what;
    return count > 1 ? fill(words.reasonAndMore, { reason, count: count - 1 }) : reason;
  }

  return (
    <div
      ref={list}
      role="table"
      aria-label={words.fileList}
      aria-rowcount={rows.length}
      className={styles.list}
      onScroll={on.onScroll}
      onKeyDown={on.onKeyDown}
    >
      {/* A spacer as tall as all rows: a style of its own by SVG, since the height is data. */}
      <svg aria-hidden width="1" height={rows.length * rowHeightPx} className={styles.spacer} />
      <svg aria-hidden width="1" height={from * rowHeightPx} className={styles.above} />
      {rows.slice(from, to).map(({ name, state, agency, reason, reasonCount }, index) => (
        <BatchFileRow
          key={name}
          name={name}
          state={state}
          agency={agency}
          reason={describeReasons(reason, reasonCount)}
          at={from + index}
          isSelected={name === selected}
          isActive={from + index === active}
          words={words}
          onSelect={onSelect}
          onFocus={on.onFocus}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    position: "relative",
    maxHeight: `${rowHeightPx * mostRowsInSight}px`,
    overflowY: "auto",
    overflowX: "hidden",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  spacer: { position: "absolute", top: 0, left: 0, pointerEvents: "none" },
  above: { display: "block" },
});
