import { listRosterAgencies } from "../../app/batch/listRosterAgencies";
import { builtInEditions } from "../../app/builtInEditions";
import { parseRosterBytes } from "../../app/parseRosterBytes";
import { readRoster } from "../../app/readRoster";
import type { RosterAgency } from "../../core/consolidation/batchSetting";
import { type Result, fail, succeed } from "../../core/result";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { readBytes } from "../readBytes";

/** The agencies of a roster, each once: units of one agency have lines of their own. */
export async function readRosterFile(file: File): Promise<Result<readonly RosterAgency[]>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const table = await parseRosterBytes(bytes.value, file.name, (workbook) => createXlsxHost(workbook));
  if (!table.ok) return table;
  const [criteria] = builtInEditions();
  if (criteria === undefined) throw new Error("no edition is at hand");
  const defaults = { ministry: "", agencyKind: "", categories: [], dueDate: "" };
  const entries = readRoster(criteria, table.value, defaults, { mustNameKind: false, mayNameOthers: true });
  const problems = [...table.problems, ...entries.problems];
  if (!entries.ok) return fail(problems);
  return succeed(listRosterAgencies(entries.value), problems);
}
