import type { SourcePlanRow } from "./planRows";

/** Equal rows; each instance is one row of the merged plan, with the row of every source that is this one. */
type Kind = readonly (readonly SourcePlanRow[])[];

/**
 * The rows that stay of those for which nothing says which belong together: equal rows, as often as in the source that
 * has most of them, and with them rows of which they say all and more, unless a source has both. Rows without gaps that
 * say more are rows of their own.
 */
export function keepPlanRows(rows: readonly SourcePlanRow[]): readonly (readonly SourcePlanRow[])[] {
  const kinds = listKinds(rows);
  const isWhole = (kind: Kind) => !kinds.some((other) => saysLess(kind, other));
  const wholes = kinds.map((kind) => kinds.find((other) => saysLess(kind, other) && isWhole(other)));
  return kinds.flatMap((kind, at) => {
    const [first, ...others] = kind;
    if (wholes[at] !== undefined || first === undefined) return [];
    const parts = kinds.filter((_, place) => wholes[place] === kind).flat(2);
    return [[...first, ...parts], ...others];
  });
}

function listKinds(rows: readonly SourcePlanRow[]): readonly Kind[] {
  const kinds = new Map<string, SourcePlanRow[][]>();
  for (const row of rows) {
    const says = JSON.stringify([row.gaps === "" ? row.section : "", [...meaningsOf(row)]]);
    const instances = kinds.get(says) ?? [];
    kinds.set(says, instances);
    const free = instances.find((instance) => instance.every(({ source }) => source !== row.source));
    if (free === undefined) instances.push([row]);
    else free.push(row);
  }
  return [...kinds.values()];
}

function meaningsOf({ parts }: SourcePlanRow): ReadonlyMap<string, string> {
  return new Map([...parts].map(([part, { meaning }]) => [part, meaning]));
}

/** True where rows of gaps say a part of what others say that never stand beside them. */
function saysLess(kind: Kind, other: Kind): boolean {
  const [row, more] = [kind[0]?.[0], other[0]?.[0]];
  if (row === undefined || more === undefined || row.gaps === "") return false;
  const [part, whole] = [meaningsOf(row), meaningsOf(more)];
  if (part.size >= whole.size || [...part].some(([name, meaning]) => whole.get(name) !== meaning))
    return false;
  const sources = new Set(kind.flat().map(({ source }) => source));
  return other.flat().every(({ source }) => !sources.has(source));
}
