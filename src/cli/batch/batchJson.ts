import type { AgencyChange } from "../../core/consolidation/findBatchChanges";
import type { Consolidation } from "../../core/consolidation/consolidation";
import { problemsJson } from "../problemsJson";
import type { Session } from "../session";

/**
 * A batch for machines: every file's fate, the receipt, scores of every agency, who is missing, what changed. With
 * aliases nothing names an agency.
 */
export function batchJson(
  session: Session,
  { period, setting, fates, receipt, agencies, roster }: Consolidation,
  changes: readonly AgencyChange[] | null,
  written: readonly string[],
) {
  const isNamed = setting.shownBy === "name";
  return {
    period,
    files: fates.map(({ file, fate, reasons, reasonCount }) => ({
      name: isNamed ? file.name : null,
      sizeBytes: file.sizeBytes,
      sha256: isNamed ? file.sha256 : null,
      agency: isNamed ? (file.form?.identity.agencyName ?? null) : null,
      fate,
      reasons: isNamed
        ? problemsJson(reasons, session)
        : reasons.map(({ code, severity }) => ({ code, severity })),
      reasonCount,
    })),
    receipt: { ...receipt, faults: problemsJson(receipt.faults, session) },
    agencies: agencies.map(({ agency, file, self, committee }) => ({
      code: agency.code,
      name: agency.name,
      file: isNamed ? file.name : null,
      self: self.total,
      committee: committee.total,
      categories: self.categories,
    })),
    roster: isNamed ? roster : [],
    changes,
    written,
  };
}
