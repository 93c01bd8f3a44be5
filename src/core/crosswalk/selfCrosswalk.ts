import { wholeEdition } from "../criteria/editionSeenBy";
import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import type { Hash } from "../form/seal";
import { type Crosswalk, linkSubjects } from "./crosswalk";
import { editionName } from "./editionName";
import { listSubjects } from "./subject";

/** The crosswalk of an edition with itself: everything is the same, and every answer goes along. */
export function selfCrosswalk(criteria: Criteria, hash: Hash): Crosswalk {
  const index = indexCriteria(wholeEdition(criteria));
  const name = editionName(criteria, hash);
  return {
    format: "pmqa-crosswalk/1",
    from: name,
    to: name,
    links: linkSubjects.flatMap((of) =>
      listSubjects(of, index).map(({ id }) => ({
        of,
        from: [id],
        to: [id],
        isConfirmed: true,
        answers: "carry" as const,
      })),
    ),
  };
}
