import { wholeEdition } from "../criteria/editionSeenBy";
import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import type { Crosswalk } from "./crosswalk";
import { needsPerson } from "./reasonToAsk";
import { type RelationKind, relationOf } from "./relationOf";

/** How many links a crosswalk has of each kind, and how many of them are still for a person. */
export interface LinkCounts {
  readonly byKind: Readonly<Record<RelationKind, number>>;
  readonly all: number;
  /** Links that nobody has confirmed. */
  readonly unconfirmed: number;
  /** Links whose answers a person must decide about. */
  readonly asking: number;
}

/** A crosswalk in figures. Throws for ids that the editions don't have. */
export function countLinks({ links }: Pick<Crosswalk, "links">, from: Criteria, to: Criteria): LinkCounts {
  const [older, newer] = [indexCriteria(wholeEdition(from)), indexCriteria(wholeEdition(to))];
  const related = links.map((link) => ({ link, relation: relationOf(link, older, newer) }));
  const countOf = (kind: RelationKind) => related.filter(({ relation }) => relation.kind === kind).length;
  return {
    byKind: {
      same: countOf("same"),
      renamed: countOf("renamed"),
      reworded: countOf("reworded"),
      moved: countOf("moved"),
      split: countOf("split"),
      joined: countOf("joined"),
      regrouped: countOf("regrouped"),
      retired: countOf("retired"),
      new: countOf("new"),
    },
    all: links.length,
    unconfirmed: links.filter(({ isConfirmed }) => !isConfirmed).length,
    asking: related.filter(({ link, relation }) => needsPerson(link, relation)).length,
  };
}
