import fc from "fast-check";
import { sha256Hex } from "../../src/app/sha256Hex";
import { indexCriteria } from "../../src/core/criteria/indexCriteria";
import type { Criteria } from "../../src/core/criteria/schema";
import { type Crosswalk, type CrosswalkLink, linkSubjects } from "../../src/core/crosswalk/crosswalk";
import { editionName } from "../../src/core/crosswalk/editionName";
import { listSubjects } from "../../src/core/crosswalk/subject";

/** Any crosswalk between two editions: links of every shape that have each id once, in any order. */
export function arbitraryCrosswalk(from: Criteria, to: Criteria): fc.Arbitrary<Crosswalk> {
  const links = linkSubjects.map((of) => {
    const idsOf = (criteria: Criteria) => listSubjects(of, indexCriteria(criteria)).map(({ id }) => id);
    return arbitraryLinks(of, idsOf(from), idsOf(to));
  });
  return fc.tuple(...links).map((all) => ({
    format: "pmqa-crosswalk/1",
    from: editionName(from, sha256Hex),
    to: editionName(to, sha256Hex),
    links: all.flat(),
  }));
}

const shape = fc.record({
  /** How many ids a link takes of each side, as far as there are any left. */
  takes: fc.constantFrom([1, 1], [1, 0], [0, 1], [1, 2], [3, 1], [2, 3]),
  isConfirmed: fc.boolean(),
  answers: fc.constantFrom("carry" as const, "ask" as const),
  note: fc.option(fc.constantFrom("หมายเหตุ", " เว้นวรรค ", "สอง\nบรรทัด", "=1+1", "007")),
});

function arbitraryLinks(
  of: CrosswalkLink["of"],
  olds: readonly string[],
  news: readonly string[],
): fc.Arbitrary<readonly CrosswalkLink[]> {
  // As many shapes as there could be links; what is left at the end stands alone.
  const count = olds.length + news.length;
  return fc
    .tuple(shuffled(olds), shuffled(news), fc.array(shape, { minLength: 1, maxLength: Math.max(1, count) }))
    .map(([oldIds, newIds, shapes]) => {
      const [restOlds, restNews] = [[...oldIds], [...newIds]];
      const links = shapes.flatMap(
        ({ takes: [few = 0, many = 0], note, ...rest }): readonly CrosswalkLink[] => {
          const ids = { from: restOlds.splice(0, few), to: restNews.splice(0, many) };
          const link = { of, ...rest, ...(note === null ? {} : { note }) };
          if (ids.from.length > 0 && ids.to.length > 0) return [{ ...link, ...ids }];
          // What has no counterpart stands alone.
          return [
            ...ids.from.map((id) => ({ ...link, from: [id], to: [] })),
            ...ids.to.map((id) => ({ ...link, from: [], to: [id] })),
          ];
        },
      );
      const alone = { of, isConfirmed: false, answers: "ask" as const };
      return [
        ...links,
        ...restOlds.map((id) => ({ ...alone, from: [id], to: [] })),
        ...restNews.map((id) => ({ ...alone, from: [], to: [id] })),
      ];
    });
}

function shuffled(ids: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray([...ids], { minLength: ids.length });
}
