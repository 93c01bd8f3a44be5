import { appendTo } from "../appendTo";
import { wholeEdition } from "../criteria/editionSeenBy";
import { type CriteriaIndex, indexCriteria } from "../criteria/indexCriteria";
import { jsonPath } from "../criteria/jsonPath";
import type { Criteria } from "../criteria/schema";
import type { Hash } from "../form/seal";
import { type Problem, problem } from "../problem";
import { answersProblem } from "./answersProblem";
import { checkEditions } from "./checkEditions";
import { type Crosswalk, type CrosswalkLink, linkSubjects } from "./crosswalk";
import { relationOf } from "./relationOf";
import { listSubjects } from "./subject";

type Side = "from" | "to";

/**
 * What keeps a crosswalk from leading from one edition to the other, each with its JSON path. An error means that it
 * can't be used: made for other editions or the other way round, ids that an edition doesn't have, something in two
 * links or in none, a link of nothing. A warning is of answers that a link says go along where none can.
 * Where it is of other editions altogether, nothing else is told.
 */
export function checkCrosswalk(
  crosswalk: Crosswalk,
  from: Criteria,
  to: Criteria,
  hash: Hash,
): readonly Problem[] {
  const foreign = checkEditions(crosswalk, from, to, hash);
  if (foreign.some(({ code }) => code === "crosswalk/swapped" || code === "crosswalk/other-edition"))
    return foreign;

  const indexes = {
    from: indexCriteria(wholeEdition(from)),
    to: indexCriteria(wholeEdition(to)),
  };
  const unfit = [
    ...crosswalk.links.flatMap(checkShape),
    ...checkSide("from", crosswalk, indexes.from, from.id),
    ...checkSide("to", crosswalk, indexes.to, to.id),
  ];
  return [
    ...foreign,
    ...unfit,
    ...(unfit.length === 0 ? crosswalk.links.flatMap((link, at) => checkAnswers(link, at, indexes)) : []),
  ];
}

function checkShape({ from, to }: CrosswalkLink, at: number): readonly Problem[] {
  return from.length + to.length === 0
    ? [problem("crosswalk/empty-link", { path: jsonPath(["links", at]) })]
    : [];
}

/** Ids of a side: those that its edition doesn't have, those in two places, and those in none. */
function checkSide(
  side: Side,
  { links }: Crosswalk,
  index: CriteriaIndex,
  edition: string,
): readonly Problem[] {
  return linkSubjects.flatMap((of) => {
    const known = new Set(listSubjects(of, index).map(({ id }) => id));
    const paths = new Map<string, string[]>();
    links.forEach((link, at) => {
      if (link.of === of)
        link[side].forEach((id, nth) => appendTo(paths, id, jsonPath(["links", at, side, nth])));
    });
    const found = [...paths].flatMap(([id, [path = "", ...others]]): readonly Problem[] => [
      ...(known.has(id) ? [] : [problem("crosswalk/unknown-id", { path }, { id, edition })]),
      ...others.map((other) => problem("crosswalk/linked-twice", { path: other }, { id, first: path })),
    ]);
    const missing = [...known].filter((id) => !paths.has(id));
    return [
      ...found,
      ...missing.map((id) => problem("crosswalk/not-linked", { path: jsonPath(["links"]) }, { id, edition })),
    ];
  });
}

/** Answers that are said to go along where they never do; the link is used as if it didn't say so. */
function checkAnswers(
  link: CrosswalkLink,
  at: number,
  { from, to }: Readonly<Record<Side, CriteriaIndex>>,
): readonly Problem[] {
  const code = answersProblem(link, relationOf(link, from, to));
  const place = { path: jsonPath(["links", at, "answers"]) };
  return code === null ? [] : [problem(code, place, { id: [...link.from, ...link.to].join(", ") })];
}
