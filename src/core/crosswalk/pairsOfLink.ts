import type { CrosswalkLink } from "./crosswalk";

/** An old and a new id side by side; null where a side has none. */
export interface LinkedPair {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The rows by which a link is shown side by side. One that was split or joined stands beside each of its parts; of
 * several and several the first old one stands beside every new one, and the others beside the first new one, so that
 * rows which share an id are of one link. Together the rows have exactly the link's ids in its order.
 */
export function pairsOfLink({ from, to }: CrosswalkLink): readonly LinkedPair[] {
  const [firstOld = null, ...otherOlds] = from;
  const [firstNew = null] = to;
  if (firstOld === null || firstNew === null)
    return [...from.map((id) => ({ from: id, to: null })), ...to.map((id) => ({ from: null, to: id }))];
  return [
    ...to.map((id) => ({ from: firstOld, to: id })),
    ...otherOlds.map((id) => ({ from: id, to: firstNew })),
  ];
}
