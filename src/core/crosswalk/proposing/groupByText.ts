import { appendTo } from "../../appendTo";
import type { Subject } from "../subject";
import { keepDisjoint, type Proposal, type Proposer } from "./proposal";
import { shareSaidBy, shareWithin, similarityOf } from "./textGrams";
import { thresholds } from "./thresholds";

/** A text and several that say it together. */
interface Group {
  readonly whole: Subject;
  readonly parts: readonly Subject[];
  /** The part of the whole that they say times how much of them stands in it. */
  readonly fit: number;
}

/**
 * One whose text several of one item and level say together (split), and several of one item and level whose text
 * one says (joined). The best fit is taken first; of equals the first in the edition.
 */
export const groupByText: Proposer = ({ olds, news }) => {
  const splits = findGroups(olds, news).map((group) => ({
    fit: group.fit,
    proposal: { from: [group.whole], to: group.parts },
  }));
  const joins = findGroups(news, olds).map((group) => ({
    fit: group.fit,
    proposal: { from: group.parts, to: [group.whole] },
  }));
  const byFit = [...splits, ...joins].sort(
    (one, other) => other.fit - one.fit || firstOrder(one.proposal) - firstOrder(other.proposal),
  );
  return keepDisjoint(byFit.map(({ proposal }) => proposal));
};

function firstOrder({ from }: Proposal): number {
  return from[0]?.order ?? 0;
}

function findGroups(wholes: readonly Subject[], candidates: readonly Subject[]): readonly Group[] {
  const places = new Map<string, Subject[]>();
  for (const each of candidates) appendTo(places, `${each.item.id} ${each.level?.id ?? ""}`, each);
  const several = [...places.values()].filter((place) => place.length > 1);
  return wholes.flatMap((whole) => several.flatMap((place) => findGroup(whole, place, wholes)));
}

function findGroup(whole: Subject, place: readonly Subject[], wholes: readonly Subject[]): readonly Group[] {
  const within = place.filter((part) => shareWithin(part, whole) >= thresholds.partWithin);
  if (within.length < 2) return [];
  const candidates = within.filter((part) => !hasBetterWhole(part, whole, wholes));
  const telling = withOwnShare(whole, candidates);
  const said = shareSaidBy(telling, whole);
  if (telling.length < 2 || said < thresholds.wholeSaid) return [];
  const parts = candidates.filter(
    (part) => telling.includes(part) || shareWithin(part, whole) >= thresholds.allWithin,
  );
  const meanWithin = parts.reduce((sum, part) => sum + shareWithin(part, whole), 0) / parts.length;
  return [{ whole, parts, fit: said * meanWithin }];
}

/** The parts without those that say nothing of the whole that the others don't, the least telling left out first. */
function withOwnShare(whole: Subject, parts: readonly Subject[]): readonly Subject[] {
  const said = shareSaidBy(parts, whole);
  const ownShares = parts.map(
    (part) =>
      said -
      shareSaidBy(
        parts.filter((other) => other !== part),
        whole,
      ),
  );
  const least = Math.min(...ownShares);
  if (parts.length < 2 || least >= thresholds.ownShare) return parts;
  const out = ownShares.indexOf(least);
  return withOwnShare(
    whole,
    parts.filter((_, at) => at !== out),
  );
}

/** True for one that is rather another wording of something else. */
function hasBetterWhole(part: Subject, whole: Subject, wholes: readonly Subject[]): boolean {
  const here = similarityOf(part, whole);
  return wholes.some((other) => {
    const there = similarityOf(part, other);
    return there >= thresholds.otherId && there > here;
  });
}
