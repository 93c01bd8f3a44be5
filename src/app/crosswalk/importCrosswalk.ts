import type { Criteria } from "../../core/criteria/schema";
import type { Crosswalk } from "../../core/crosswalk/crosswalk";
import { readCrosswalk } from "../../core/crosswalk/workbook/readCrosswalk";
import type { Result } from "../../core/result";
import type { WorkbookHost } from "../../core/workbook/host";
import { sha256Hex } from "../sha256Hex";

/** The crosswalk that a workbook says, with everything that is to be told of it; as readCrosswalk. */
export async function importCrosswalk(
  host: WorkbookHost,
  from: Criteria,
  to: Criteria,
): Promise<Result<Crosswalk>> {
  const snapshot = await host.read();
  return snapshot.ok ? readCrosswalk(snapshot.value, from, to, sha256Hex) : snapshot;
}
