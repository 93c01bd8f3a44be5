import { appendTo } from "../appendTo";
import type { CriteriaIndex } from "../criteria/indexCriteria";
import type { CrosswalkLink, LinkSubject } from "./crosswalk";
import { findSubject, listSubjects } from "./subject";

/**
 * The links of one kind in the order of the older edition, their ids in the order of the editions; what is new stands
 * behind what is retired under its id, else behind the link that has what is before it in the newer edition.
 */
export function orderLinks(
  links: readonly CrosswalkLink[],
  of: LinkSubject,
  from: CriteriaIndex,
  to: CriteriaIndex,
): readonly CrosswalkLink[] {
  const orderIn = (index: CriteriaIndex) => (id: string) =>
    findSubject(of, id, index)?.order ?? Number.MAX_SAFE_INTEGER;
  const [oldOrder, newOrder] = [orderIn(from), orderIn(to)];
  const inOrder = links.map((link) => ({
    ...link,
    from: [...link.from].sort((one, other) => oldOrder(one) - oldOrder(other)),
    to: [...link.to].sort((one, other) => newOrder(one) - newOrder(other)),
  }));
  const linkOfNew = new Map(inOrder.flatMap((link) => link.to.map((id) => [id, link] as const)));
  const retired = new Map(
    inOrder
      .filter(({ to: ids }) => ids.length === 0)
      .flatMap((link) => link.from.map((id) => [id, link] as const)),
  );

  const behind = new Map<CrosswalkLink | null, CrosswalkLink[]>();
  let last: CrosswalkLink | null = null;
  for (const { id } of listSubjects(of, to)) {
    const link = linkOfNew.get(id);
    if (link === undefined) continue;
    if (link.from.length > 0) last = link;
    else appendTo(behind, retired.get(id) ?? last, link);
  }
  const firstOld = ({ from: [id = ""] }: CrosswalkLink) => oldOrder(id);
  const olds = inOrder
    .filter((link) => link.from.length > 0)
    .sort((one, other) => firstOld(one) - firstOld(other));
  return [...(behind.get(null) ?? []), ...olds.flatMap((link) => [link, ...(behind.get(link) ?? [])])];
}
