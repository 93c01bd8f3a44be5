import type { Subject } from "../subject";
import { bestAssignment } from "./bestAssignment";
import { nearest, nearness } from "./nearness";
import type { Proposer } from "./proposal";
import { shareWithin, similarityOf } from "./textGrams";
import { thresholds } from "./thresholds";

/**
 * One and one whose texts are alike enough, so that all pairs together are as alike as can be. Of equals those that
 * stand nearer, then those in the same order in both editions.
 */
export const pairSimilar: Proposer = ({ olds, news }) => {
  const weights = olds.map((old) => news.map((now) => weightOf(old, now, olds.length + news.length)));
  return bestAssignment(weights).flatMap((column, row) => {
    const [old, now] = [olds[row], column === null ? undefined : news[column]];
    return old === undefined || now === undefined ? [] : [{ from: [old], to: [now] }];
  });
};

/** Likeness in thousandths; how near they stand can't outweigh a thousandth of all pairs together. */
function weightOf(old: Subject, now: Subject, count: number): number {
  const similarity = similarityOf(old, now);
  if (!isLikeEnough(old, now, similarity)) return 0;
  const closeInOrder = 1 - Math.abs(old.order - now.order) / (old.order + now.order + 1);
  const hints = (nearness(old, now) + closeInOrder) / (nearest + 1);
  return Math.round(similarity * 1000) + hints / (count + 1);
}

function isLikeEnough(old: Subject, now: Subject, similarity: number): boolean {
  if (old.id !== now.id) return similarity >= thresholds.otherId;
  const within = Math.max(shareWithin(old, now), shareWithin(now, old));
  return similarity >= thresholds.sameId || within >= thresholds.allWithin;
}
