import { appendTo } from "../../appendTo";
import type { Subject } from "../subject";
import { nearness } from "./nearness";
import { keepDisjoint, type Proposer } from "./proposal";

/** What has the same text under the same id. */
export const pairUnchanged: Proposer = ({ olds, news }) => {
  const byId = new Map(news.map((now) => [now.id, now]));
  return olds.flatMap((old) => {
    const now = byId.get(old.id);
    return now?.folded === old.folded ? [{ from: [old], to: [now] }] : [];
  });
};

/** What has the same text under another id; where a text stands several times, the nearest of them, then the first. */
export const pairSameTexts: Proposer = ({ olds, news }) => {
  const byText = new Map<string, Subject[]>();
  for (const now of news) appendTo(byText, now.folded, now);
  const pairs = olds.flatMap((old) => (byText.get(old.folded) ?? []).map((now) => ({ old, now })));
  return keepDisjoint(
    pairs
      .sort(
        (one, other) =>
          nearness(other.old, other.now) - nearness(one.old, one.now) ||
          one.old.order - other.old.order ||
          one.now.order - other.now.order,
      )
      .map(({ old, now }) => ({ from: [old], to: [now] })),
  );
};
