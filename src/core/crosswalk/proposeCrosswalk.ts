import { wholeEdition } from "../criteria/editionSeenBy";
import { type CriteriaIndex, indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import type { Hash } from "../form/seal";
import { type Crosswalk, type CrosswalkLink, type LinkSubject, linkSubjects } from "./crosswalk";
import { editionName } from "./editionName";
import { orderLinks } from "./orderLinks";
import { groupByCovers } from "./proposing/groupByCovers";
import { groupByText } from "./proposing/groupByText";
import { pairSameTexts, pairUnchanged } from "./proposing/pairSameTexts";
import { pairSimilar } from "./proposing/pairSimilar";
import type { Proposal, Proposer } from "./proposing/proposal";
import { relationOf } from "./relationOf";
import { listSubjects, type Subject } from "./subject";

/**
 * From the surest to the least sure; each sees what those before it left. An id alone links nothing: ids get used
 * anew, so that what has an old id and quite another text is something new.
 */
const proposers: readonly Proposer[] = [
  pairUnchanged,
  pairSameTexts,
  groupByCovers,
  groupByText,
  pairSimilar,
];

/**
 * What seems to have become of everything that the older edition asks, for a person to confirm. From ids, from the
 * likeness of Thai texts, and from the parts of a level's text that statements cover. What is the same is confirmed
 * by itself; answers of split, joined and retired ones, and of those on another level, are asked anew. Everything of
 * both editions is in exactly one link, in the order of the older edition. The same editions give the same crosswalk.
 */
export function proposeCrosswalk(from: Criteria, to: Criteria, hash: Hash): Crosswalk {
  const [older, newer] = [indexCriteria(wholeEdition(from)), indexCriteria(wholeEdition(to))];
  return {
    format: "pmqa-crosswalk/1",
    from: editionName(from, hash),
    to: editionName(to, hash),
    links: linkSubjects.flatMap((of) => proposeLinks(of, older, newer)),
  };
}

function proposeLinks(of: LinkSubject, from: CriteriaIndex, to: CriteriaIndex): readonly CrosswalkLink[] {
  const [olds, news] = [listSubjects(of, from), listSubjects(of, to)];
  const proposals = proposers.reduce<readonly Proposal[]>((found, proposer) => {
    const linked = new Set<Subject>(found.flatMap((each) => [...each.from, ...each.to]));
    const isOpen = (subject: Subject) => !linked.has(subject);
    return [...found, ...proposer({ olds: olds.filter(isOpen), news: news.filter(isOpen), from, to })];
  }, []);
  const linked = new Set<Subject>(proposals.flatMap((each) => [...each.from, ...each.to]));
  const alone: readonly Proposal[] = [
    ...olds.filter((old) => !linked.has(old)).map((old) => ({ from: [old], to: [] })),
    ...news.filter((now) => !linked.has(now)).map((now) => ({ from: [], to: [now] })),
  ];
  const links = [...proposals, ...alone].map((proposal) => linkOf(of, proposal, from, to));
  return orderLinks(links, of, from, to);
}

function linkOf(of: LinkSubject, proposal: Proposal, from: CriteriaIndex, to: CriteriaIndex): CrosswalkLink {
  const link = {
    of,
    from: proposal.from.map(({ id }) => id),
    to: proposal.to.map(({ id }) => id),
    isConfirmed: false,
  };
  const { kind, changes } = relationOf({ ...link, answers: "ask" }, from, to);
  const goesAlong =
    kind === "same" ||
    kind === "renamed" ||
    kind === "reworded" ||
    (kind === "moved" && !changes.includes("moved-level"));
  return { ...link, isConfirmed: kind === "same", answers: goesAlong ? "carry" : "ask" };
}
