import type { Criteria } from "../../core/criteria/schema";
import { checkCrosswalk } from "../../core/crosswalk/checkCrosswalk";
import type { Crosswalk } from "../../core/crosswalk/crosswalk";
import { layoutCrosswalk } from "../../core/crosswalk/workbook/layoutCrosswalk";
import { hasError } from "../../core/problem";
import { fail, type Result, succeed } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { WorkbookHost } from "../../core/workbook/host";
import { sha256Hex } from "../sha256Hex";

/** Writes a crosswalk as a workbook in which people confirm it. Fails where it doesn't fit the two editions. */
export async function exportCrosswalk(
  host: WorkbookHost,
  crosswalk: Crosswalk,
  from: Criteria,
  to: Criteria,
  language: Language,
): Promise<Result<null>> {
  const problems = checkCrosswalk(crosswalk, from, to, sha256Hex);
  if (hasError(problems)) return fail(problems);
  const written = await host.create(layoutCrosswalk(crosswalk, from, to, language));
  return written.ok ? succeed(null, [...problems, ...written.problems]) : written;
}
