import { listRosterAgencies } from "../../app/batch/listRosterAgencies";
import { builtInEditions } from "../../app/builtInEditions";
import { readRoster } from "../../app/readRoster";
import type { RosterAgency } from "../../core/consolidation/batchSetting";
import type { Criteria } from "../../core/criteria/schema";
import { type Result, fail, succeed } from "../../core/result";
import { readRosterFile } from "../readRosterFile";
import type { Session } from "../session";

/** The agencies that a roster's file expects forms of. */
export async function readBatchRoster(
  { io }: Session,
  file: string,
  edition: Criteria | null,
): Promise<Result<readonly RosterAgency[]>> {
  const table = await readRosterFile(io.files, file);
  if (!table.ok) return table;
  const criteria = edition ?? builtInEditions()[0];
  if (criteria === undefined) throw new Error("there is no built-in edition");
  const defaults = { ministry: "", agencyKind: "", categories: [], dueDate: "" };
  const entries = readRoster(criteria, table.value, defaults, {
    mustNameKind: false,
    mayNameOthers: edition === null,
  });
  const problems = [...table.problems, ...entries.problems];
  return entries.ok ? succeed(listRosterAgencies(entries.value), problems) : fail(problems);
}
