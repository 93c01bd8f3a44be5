/** A row as the planning of pages sees it. */
export interface PagedRow {
  readonly heightPt: number;
  readonly isHidden?: boolean;
  /** True where a page ends after this row. */
  readonly endsPage?: boolean;
  /** True where the next row stands on the same page. */
  readonly keepsWithNext?: boolean;
}

/**
 * After which rows a page ends, as places from 0: where rows say so, and before rows that belong together where they
 * fit a page but not the rest of this one. Everywhere else programs end pages themselves, and never within a row.
 */
export function planPages(rows: readonly PagedRow[], pageHeightPt: number): readonly number[] {
  const ends: number[] = [];
  let usedPt = 0;
  let at = 0;
  while (at < rows.length) {
    const block = blockFrom(rows, at);
    const neededPt = block.reduce((sum, row) => sum + shownPt(row), 0);
    if (usedPt > 0 && neededPt <= pageHeightPt && usedPt + neededPt > pageHeightPt) {
      if (block.length > 1) ends.push(at - 1);
      usedPt = 0;
    }
    for (const [place, row] of block.entries()) {
      usedPt = usedPt + shownPt(row) > pageHeightPt ? shownPt(row) : usedPt + shownPt(row);
      if (row.endsPage !== true) continue;
      ends.push(at + place);
      usedPt = 0;
    }
    at += block.length;
  }
  return ends;
}

/** A row with those that stand on its page. */
function blockFrom(rows: readonly PagedRow[], from: number): readonly PagedRow[] {
  let to = from;
  while (rows[to]?.keepsWithNext === true && rows[to]?.endsPage !== true && to < rows.length - 1) to += 1;
  return rows.slice(from, to + 1);
}

function shownPt({ heightPt, isHidden }: PagedRow): number {
  return isHidden === true ? 0 : heightPt;
}
