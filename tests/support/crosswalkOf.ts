import type { Criteria } from "../../src/core/criteria/schema";
import { indexCriteria } from "../../src/core/criteria/indexCriteria";
import { linkSubjects, type Crosswalk, type CrosswalkLink } from "../../src/core/crosswalk/crosswalk";
import { editionName } from "../../src/core/crosswalk/editionName";
import { listSubjects } from "../../src/core/crosswalk/subject";
import { hash } from "./formOf";

/** A crosswalk in which these links stand and everything else goes to what has its id, confirmed, if that is there. */
export function crosswalkOf(
  from: Criteria,
  to: Criteria,
  links: readonly (Pick<CrosswalkLink, "of" | "from" | "to"> & Partial<CrosswalkLink>)[] = [],
): Crosswalk {
  const given = links.map((link): CrosswalkLink => ({ isConfirmed: true, answers: "carry", ...link }));
  const rest = linkSubjects.flatMap((of) => {
    const taken = (side: "from" | "to") =>
      new Set(given.filter((link) => link.of === of).flatMap((link) => link[side]));
    const open = (side: "from" | "to", criteria: Criteria) => {
      const linked = taken(side);
      return listSubjects(of, indexCriteria(criteria))
        .map(({ id }) => id)
        .filter((id) => !linked.has(id));
    };
    const news = new Set(open("to", to));
    const pairs = open("from", from).map((id): CrosswalkLink => {
      const isThere = news.delete(id);
      return {
        of,
        from: [id],
        to: isThere ? [id] : [],
        isConfirmed: true,
        answers: isThere ? "carry" : "ask",
      };
    });
    return [
      ...pairs,
      ...[...news].map((id): CrosswalkLink => ({
        of,
        from: [],
        to: [id],
        isConfirmed: true,
        answers: "ask",
      })),
    ];
  });
  return {
    format: "pmqa-crosswalk/1",
    from: editionName(from, hash),
    to: editionName(to, hash),
    links: [...given, ...rest],
  };
}
