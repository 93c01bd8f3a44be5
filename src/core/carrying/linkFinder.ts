import { wholeEdition } from "../criteria/editionSeenBy";
import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import type { Crosswalk, CrosswalkLink, LinkSubject } from "../crosswalk/crosswalk";
import { reasonToAsk, type AskReason } from "../crosswalk/reasonToAsk";
import { relationOf } from "../crosswalk/relationOf";

/** A link, and why a person must decide about what it leads from; null where values are carried along it. */
export interface KnownLink {
  readonly link: CrosswalkLink;
  readonly reason: AskReason | null;
}

/** Finds the link that leads from something of the older edition; null where none does. */
export type LinkFinder = (of: LinkSubject, id: string) => KnownLink | null;

/** The finder of a crosswalk's links between two editions, which may be given as a kind of agency sees them. */
export function createLinkFinder(
  { links }: Pick<Crosswalk, "links">,
  older: Criteria,
  newer: Criteria,
): LinkFinder {
  const before = indexCriteria(wholeEdition(older));
  const after = indexCriteria(wholeEdition(newer));
  const known = new Map<string, KnownLink>();
  for (const link of links) {
    const found = { link, reason: reasonToAsk(link, relationOf(link, before, after)) };
    for (const id of link.from) known.set(`${link.of} ${id}`, found);
  }
  return (of, id) => known.get(`${of} ${id}`) ?? null;
}
