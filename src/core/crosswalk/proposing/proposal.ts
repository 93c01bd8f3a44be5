import type { CriteriaIndex } from "../../criteria/indexCriteria";
import type { Subject } from "../subject";

/** Which of the older are taken to have become which of the newer. */
export interface Proposal {
  readonly from: readonly Subject[];
  readonly to: readonly Subject[];
}

/** What isn't linked yet, of one kind, each side in its edition's order. */
export interface Unlinked {
  readonly olds: readonly Subject[];
  readonly news: readonly Subject[];
  readonly from: CriteriaIndex;
  readonly to: CriteriaIndex;
}

/** One way of finding out what became of what; each subject is in at most one of its proposals. */
export type Proposer = (unlinked: Unlinked) => readonly Proposal[];

/** Proposals in the given order, leaving out those of which a part was taken before. */
export function keepDisjoint(proposals: readonly Proposal[]): readonly Proposal[] {
  const taken = new Set<Subject>();
  return proposals.filter(({ from, to }) => {
    const all = [...from, ...to];
    const isFree = all.every((subject) => !taken.has(subject));
    if (isFree) all.forEach((subject) => taken.add(subject));
    return isFree;
  });
}
