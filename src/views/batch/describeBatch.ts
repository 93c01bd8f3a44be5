import type { Consolidation, FileFate } from "../../core/consolidation/consolidation";
import type { ReadFile } from "../../core/consolidation/readFile";
import type { Problem } from "../../core/problem";
import { describeBatchPictures } from "../pictures/describeBatchPictures";
import type { BatchFileDetails, BatchFileView, BatchView } from "./batchView";
import { describeBatchSentences } from "./describeBatchSentences";

/**
 * What a consolidation tells a screen: every file's fate, the sums, who is missing, and what the figures come to;
 * `notes` are what was told of all files together.
 */
export function describeBatch(consolidation: Consolidation, notes: readonly Problem[] = []): BatchView {
  const { agencies, fates, period, receipt, roster, setting } = consolidation;
  return {
    files: fates.map(describeFate),
    sums: receipt.files,
    faults: receipt.faults,
    notes,
    period: period === null ? null : { year: period.year, round: period.round },
    agencies: agencies.length,
    expected: setting.roster === null ? null : roster.length,
    missing: roster
      .filter(({ state }) => state === "missing")
      .map(({ agency: { agencyCode, agencyName, dueDate } }) => ({
        code: agencyCode,
        name: agencyName,
        dueDate,
      })),
    sentences: describeBatchSentences(consolidation),
    pictures: describeBatchPictures(consolidation),
  };
}

/** A file as far as it tells by itself; the others of its batch may set it aside yet. */
export function describeReadFile(file: ReadFile): BatchFileView {
  return describeFate(fateAlone(file));
}

/** Everything of one file; before the batch is settled, as far as the file tells by itself. */
export function describeFile(file: ReadFile, settled: FileFate | null): BatchFileDetails {
  const fate = settled ?? fateAlone(file);
  const { form, sha256 } = file;
  return {
    ...describeFate(fate),
    code: form?.identity.agencyCode ?? "",
    unit: form?.identity.reportingUnit ?? "",
    period: form === null ? null : { year: form.identity.year, round: form.identity.round },
    answers: form === null ? null : { answered: form.self.answered, expected: form.self.expected },
    reasons: fate.reasons,
    sha256,
  };
}

function fateAlone(file: ReadFile): FileFate {
  const { form, problemCount, problems } = file;
  return {
    file,
    fate: form === null ? "set-aside" : problemCount === 0 ? "accepted" : "noted",
    reasons: problems,
    reasonCount: problemCount,
  };
}

function describeFate({ fate, file, reasonCount, reasons }: FileFate): BatchFileView {
  return {
    name: file.name,
    fate,
    agency: file.form?.identity.agencyName ?? "",
    reason: reasons[0] ?? null,
    reasonCount,
    isTwin: reasons.some(isOfTwins),
    isConsolidation: file.problems.some(({ code }) => code === "batch/is-consolidation"),
  };
}

function isOfTwins({ code }: Problem): boolean {
  return code === "batch/agency-twice" || code === "batch/not-chosen" || code === "batch/contained";
}
