import type { ItemId } from "../criteria/ids";
import type { ScoreSetName } from "../form/slots";
import type { Gap, ItemScore } from "../scoring/scores";
import type { Assessment } from "./assess";

/** A gap that at least one set sees, with the set whose figures it is told by. */
export interface ListedGap {
  readonly gap: Gap;
  readonly set: ScoreSetName;
  readonly seenBy: "self" | "committee" | "both";
  /** The item in the set whose figures are told. */
  readonly item: ItemScore;
}

/**
 * Gaps of both sets as one list: the agency's own in their order of work, then those that only the committee sees,
 * in theirs. A gap that both see is told by the agency's figures.
 */
export function listGaps({ self, committee }: Assessment): readonly ListedGap[] {
  const begun = new Set(committee.items.filter(isBegun).map(({ item }) => item));
  const committeeGaps = committee.gaps.filter(({ item }) => begun.has(item));
  const own = new Set(self.gaps.map(({ id }) => String(id)));
  const theirs = new Set(committeeGaps.map(({ id }) => String(id)));
  const list = (
    set: ScoreSetName,
    gaps: readonly Gap[],
    items: readonly ItemScore[],
  ): readonly ListedGap[] => {
    const byItem = new Map<ItemId, ItemScore>(items.map((item) => [item.item, item]));
    return gaps.flatMap((gap) => {
      const item = byItem.get(gap.item);
      const isShared = own.has(gap.id) && theirs.has(gap.id);
      return item === undefined ? [] : [{ gap, set, seenBy: isShared ? "both" : set, item }];
    });
  };
  return [
    ...list("self", self.gaps, self.items),
    ...list(
      "committee",
      committeeGaps.filter(({ id }) => !own.has(id)),
      committee.items,
    ),
  ];
}

/** Whether a set has begun with an item: a committee that hasn't looked yet has no gaps. */
function isBegun({ state, trace }: ItemScore): boolean {
  return (
    state === "assessed" || (trace.kind === "results" && trace.measures.some(({ score }) => score !== null))
  );
}
