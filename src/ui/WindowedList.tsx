import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRowWindow } from "./useRowWindow";
import { type RowPlace, rowHeightPx } from "./WindowedRow";

export interface WindowedListProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly children: (row: T, place: RowPlace) => ReactNode;
}

const mostRowsInSight = 6;

/** A long list of rows that are as high as each other; however many there are, only those in sight are drawn. */
export function WindowedList<T>({ label, rows, children }: WindowedListProps<T>) {
  const styles = useStyles();
  const heightPx = rowHeightPx * mostRowsInSight;
  const { list, from, to, active, ...on } = useRowWindow(rows.length, rowHeightPx, heightPx);
  return (
    <div
      ref={list}
      role="table"
      aria-label={label}
      aria-rowcount={rows.length}
      className={styles.list}
      onScroll={on.onScroll}
      onKeyDown={on.onKeyDown}
    >
      {/* A spacer as tall as all rows: a style of its own by SVG, since the height is data. */}
      <svg aria-hidden width="1" height={rows.length * rowHeightPx} className={styles.spacer} />
      <svg aria-hidden width="1" height={from * rowHeightPx} className={styles.above} />
      {rows.slice(from, to).map((row, index) => {
        const at = from + index;
        return children(row, { at, isActive: at === active, onFocus: on.onFocus });
      })}
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
