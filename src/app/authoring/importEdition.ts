import { parseEditionTables } from "../../core/authoring/edition/parseEditionTables";
import { canonicalCriteria } from "../../core/criteria/canonicalCriteria";
import type { Criteria } from "../../core/criteria/schema";
import { type Problem, problem } from "../../core/problem";
import { readStamp } from "../../core/reading/readStamp";
import { fail, type Result, succeed } from "../../core/result";
import type { WorkbookHost } from "../../core/workbook/host";
import { builtInEditions } from "../builtInEditions";
import { frameEdition } from "./frameEdition";

/** The edition that is typed in a workbook; every fault is told with its sheet and cell, all at once. */
export async function importEdition(host: Pick<WorkbookHost, "read">): Promise<Result<Criteria>> {
  const snapshot = await host.read();
  if (!snapshot.ok) return snapshot;
  const parsed = parseEditionTables(snapshot.value, frameEdition());
  const isOther = parsed.problems.some(({ code }) => code === "authoring/no-tables");
  if (isOther && readStamp(snapshot.value).ok) return fail([problem("authoring/is-a-form")]);
  const problems = [...snapshot.problems, ...parsed.problems];
  return parsed.ok ? succeed(parsed.value, [...problems, ...tellTakenId(parsed.value)]) : fail(problems);
}

/** A warning where the product ships another edition under the same id: what was changed in it should have one of its own. */
function tellTakenId(criteria: Criteria): readonly Problem[] {
  const shipped = builtInEditions().find(({ id }) => id === criteria.id);
  const isOther = shipped !== undefined && canonicalCriteria(shipped) !== canonicalCriteria(criteria);
  return isOther ? [problem("authoring/id-taken", {}, { edition: criteria.id })] : [];
}
