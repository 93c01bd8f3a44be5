import type { TableRow } from "../../authoring/tables/tableRow";

/** A row of the links with the ids that it names; null where a side is blank. */
export interface IdRow {
  readonly row: TableRow;
  readonly from: string | null;
  readonly to: string | null;
}

/** Rows that say one link together. */
export interface RowGroup {
  readonly rows: readonly IdRow[];
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Rows put together by the ids that they share, in the order of their first rows: two rows with one old id say what
 * it was split into, two with one new id what was joined to it, and a row of one side alone belongs to where its id
 * was put. Ids stand in the order of their rows.
 */
export function linkRows(rows: readonly IdRow[]): readonly RowGroup[] {
  const groups = rows.reduce<readonly (readonly IdRow[])[]>((found, row) => {
    const isOfIt = (group: readonly IdRow[]) => group.some((each) => sharesId(each, row));
    const [first = [], ...others] = found.filter(isOfIt);
    if (first.length === 0) return [...found, [row]];
    const merged = [...first, ...others.flat(), row];
    return found.flatMap((group) => (group === first ? [merged] : others.includes(group) ? [] : [group]));
  }, []);
  return groups.map(groupOf);
}

function sharesId(one: IdRow, other: IdRow): boolean {
  return (one.from !== null && one.from === other.from) || (one.to !== null && one.to === other.to);
}

function groupOf(group: readonly IdRow[]): RowGroup {
  const rows = [...group].sort(inOrderOfSheet);
  const idsOf = (side: "from" | "to") => [
    ...new Set(rows.flatMap((row) => (row[side] === null ? [] : [row[side]]))),
  ];
  return { rows, from: idsOf("from"), to: idsOf("to") };
}

/** Merging groups may bring a later row before an earlier one. */
function inOrderOfSheet(one: IdRow, other: IdRow): number {
  return one.row.sheet === other.row.sheet ? one.row.row - other.row.row : 0;
}
