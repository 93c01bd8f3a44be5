import type { AgencyChange } from "../../core/consolidation/findBatchChanges";
import type { Consolidation } from "../../core/consolidation/consolidation";
import { problemsJson } from "../problemsJson";
import type { Session } from "../session";

/** A batch for machines: every file's fate, the receipt, scores of every agency, who is missing, what changed. */
export function batchJson(
  session: Session,
  { period, fates, receipt, agencies, roster }: Consolidation,
  changes: readonly AgencyChange[] | null,
  written: readonly string[],
) {
  return {
    period,
    files: fates.map(({ file, fate, reasons, reasonCount }) => ({
      name: file.name,
      sizeBytes: file.sizeBytes,
      sha256: file.sha256,
      agency: file.form?.identity.agencyName ?? null,
      fate,
      reasons: problemsJson(reasons, session),
      reasonCount,
    })),
    receipt: { ...receipt, faults: problemsJson(receipt.faults, session) },
    agencies: agencies.map(({ agency, file, self, committee }) => ({
      code: agency.code,
      name: agency.name,
      file: file.name,
      self: self.total,
      committee: committee.total,
      categories: self.categories,
    })),
    roster,
    changes,
    written,
  };
}
