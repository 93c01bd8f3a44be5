import { readTables } from "../../authoring/tables/readTables";
import { wholeEdition } from "../../criteria/editionSeenBy";
import { type CriteriaIndex, indexCriteria } from "../../criteria/indexCriteria";
import type { Criteria } from "../../criteria/schema";
import type { Hash } from "../../form/seal";
import { hasError, type Problem, problem } from "../../problem";
import { fail, type Result, succeed } from "../../result";
import type { Snapshot } from "../../workbook/snapshot";
import { answersProblem } from "../answersProblem";
import { checkEditions } from "../checkEditions";
import { type Crosswalk, type CrosswalkLink, linkSubjects } from "../crosswalk";
import { editionName } from "../editionName";
import { relationOf } from "../relationOf";
import { listSubjects } from "../subject";
import { crosswalkLayoutVersion, takeCrosswalkStamp } from "./crosswalkStamp";
import { crosswalkTableKeys, crosswalkTables } from "./crosswalkTables";
import { createIdReader } from "./createIdReader";
import { linkRows } from "./linkRows";
import { readLink } from "./readLink";

/**
 * A crosswalk from its workbook, wherever its sheets, columns and rows stand. What stands in no row becomes retired or
 * new and is told, as is every pair that was changed after it was confirmed; no pair is taken for confirmed that a
 * person hasn't seen. Fails with each sheet and cell where an id can't be, where the workbook is of other editions, or
 * where it is no crosswalk.
 */
export function readCrosswalk(
  snapshot: Snapshot,
  from: Criteria,
  to: Criteria,
  hash: Hash,
): Result<Crosswalk> {
  const { others, stamp } = takeCrosswalkStamp(snapshot);
  if (stamp !== null && stamp.layout > crosswalkLayoutVersion)
    return fail([
      problem("crosswalk/newer-layout", {}, { found: stamp.layout, known: crosswalkLayoutVersion }),
    ]);
  const names = { from: editionName(from, hash), to: editionName(to, hash) };
  const foreign = checkEditions(stamp ?? names, from, to, hash);
  if (hasError(foreign)) return fail(foreign.map((each) => ({ ...each, place: {} })));
  const tables = readTables(others, crosswalkTables(from.id, to.id));
  if (!tables.ok) return tables;

  const problems: Problem[] = [
    ...(stamp === null ? [problem("crosswalk/stamp-missing", {}, { from: from.id, to: to.id })] : []),
    ...tables.problems,
  ];
  const indexes = { from: indexCriteria(wholeEdition(from)), to: indexCriteria(wholeEdition(to)) };
  const readIds = createIdReader(indexes, { from: from.id, to: to.id });
  const rows = tables.value.rowsOf(crosswalkTableKeys.links).flatMap((row) => {
    const read = readIds(row);
    problems.push(...read.problems);
    return read.row === null ? [] : [read.row];
  });
  const links = linkRows(rows).flatMap((group): readonly CrosswalkLink[] => {
    const read = readLink(group, indexes, stamp);
    problems.push(...read.problems);
    if (read.link === null) return [];
    const code = answersProblem(read.link, relationOf(read.link, indexes.from, indexes.to));
    const [first] = group.rows;
    if (code !== null && first !== undefined)
      problems.push(
        problem(code, first.row.place("answers"), { id: [...group.from, ...group.to].join(", ") }),
      );
    return [read.link];
  });
  if (hasError(problems)) return fail(problems);
  const left = findLeft(links, indexes);
  const sheet = tables.value.sheetOf(crosswalkTableKeys.links);
  for (const link of left)
    for (const [code, id, edition] of [
      ...link.from.map((each) => ["crosswalk/left-old", each, from.id] as const),
      ...link.to.map((each) => ["crosswalk/left-new", each, to.id] as const),
    ])
      problems.push(problem(code, sheet === null ? {} : { sheet }, { id, edition }));
  return succeed({ format: "pmqa-crosswalk/1", ...names, links: [...links, ...left] }, problems);
}

/** Links of their own for what no link has. */
function findLeft(
  links: readonly CrosswalkLink[],
  indexes: Readonly<Record<"from" | "to", CriteriaIndex>>,
): readonly CrosswalkLink[] {
  return linkSubjects.flatMap((of) =>
    (["from", "to"] as const).flatMap((side) => {
      const linked = new Set(links.filter((link) => link.of === of).flatMap((link) => link[side]));
      return listSubjects(of, indexes[side])
        .filter(({ id }) => !linked.has(id))
        .map(({ id }): CrosswalkLink => ({
          of,
          from: side === "from" ? [id] : [],
          to: side === "to" ? [id] : [],
          isConfirmed: false,
          answers: "ask",
        }));
    }),
  );
}
