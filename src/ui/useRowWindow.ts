import { type KeyboardEvent, type RefObject, type UIEvent, useLayoutEffect, useRef, useState } from "react";

/** The rows of a long list that are drawn, and how the keyboard goes through all of them. */
export interface RowWindow {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The first row that is drawn, from 0, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The row that the keyboard is at; the only one that Tab stops at. */
  readonly active: number;
  onScroll(event: UIEvent<HTMLDivElement>): void;
  onKeyDown(event: KeyboardEvent<HTMLDivElement>): void;
  /** A row got the keyboard by other means, such as a click. */
  onFocus(at: number): void;
}

/** Rows that are drawn above and below those in sight, so that scrolling shows no blanks. */
const spare = 6;

/**
 * A window over rows of one height, of which only those in sight are drawn: a list of thousands is as quick as one of
 * twenty. Arrows, Page Up and Down, Home and End go from row to row.
 */
export function useRowWindow(count: number, rowHeightPx: number, heightPx: number): RowWindow {
  const list = useRef<HTMLDivElement>(null);
  const [scrolledPx, setScrolledPx] = useState(0);
  const [at, setAt] = useState(0);
  /** True while a row that may not be drawn yet shall get the keyboard. */
  const isMoving = useRef(false);

  const first = Math.floor(scrolledPx / rowHeightPx);
  const inSight = Math.ceil(heightPx / rowHeightPx);
  // A shorter list than before is scrolled back by the browser, and tells of it a moment later.
  const from = Math.max(0, Math.min(first, count - inSight) - spare);
  const to = Math.min(count, from + inSight + 2 * spare + 1);
  const active = Math.min(at, Math.max(count - 1, 0));

  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    list.current
      ?.querySelector<HTMLElement>(`[aria-rowindex="${active + 1}"] button`)
      ?.focus({ preventScroll: true });
  });

  function go(to: number) {
    const next = Math.max(0, Math.min(to, count - 1));
    const box = list.current;
    if (box === null || count === 0) return;
    const topPx = next * rowHeightPx;
    if (topPx < box.scrollTop) box.scrollTop = topPx;
    else if (topPx + rowHeightPx > box.scrollTop + box.clientHeight)
      box.scrollTop = topPx + rowHeightPx - box.clientHeight;
    setScrolledPx(box.scrollTop);
    isMoving.current = true;
    setAt(next);
  }

  return {
    list,
    from,
    to,
    active,
    onScroll: ({ currentTarget }) => setScrolledPx(currentTarget.scrollTop),
    onKeyDown(event) {
      const steps: Readonly<Record<string, number>> = {
        ArrowDown: active + 1,
        ArrowUp: active - 1,
        PageDown: active + inSight - 1,
        PageUp: active - inSight + 1,
        Home: 0,
        End: count - 1,
      };
      const next = steps[event.key];
      if (next === undefined) return;
      event.preventDefault();
      go(next);
    },
    onFocus: setAt,
  };
}
