import type { Criteria } from "../../core/criteria/schema";
import { indexCriteria } from "../../core/criteria/indexCriteria";
import { editionHash } from "../../core/form/stamp";
import { carriedSheetName } from "../../core/consolidation/carried/carriedSheetName";
import { countAnswers } from "../../core/consolidation/countAnswers";
import { type FormOfFile, problemsKept, type ReadFile } from "../../core/consolidation/readFile";
import { recordForm } from "../../core/consolidation/recordForm";
import { severestFirst } from "../../core/consolidation/severestFirst";
import { slipSheetName } from "../../core/correction/slipSheetName";
import { problem, type ProblemCode } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import type { Snapshot } from "../../core/workbook/snapshot";
import { sharedText } from "../edition/sharedText";
import { openSnapshot, type OpenedForm } from "../openForm";
import { sha256Hex } from "../sha256Hex";
import { sha256OfBytes } from "../sha256OfBytes";
import { mostRecordBytes, packRecord } from "./packRecord";

/** A file's bytes; the name is its path inside what was chosen. The digest is worked out where it isn't known yet. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256?: string;
}

/** A workbook's bytes opened, not yet read. */
export interface BatchWorkbook {
  sheetNames(): Result<readonly string[]>;
  read(): Promise<Result<Snapshot>>;
}

/** How the files of a batch are read; the same for all of them. */
export interface ReadHow {
  readonly editions: readonly Criteria[];
  /** The edition to read all forms by; null picks each one's by its stamp. */
  readonly edition: Criteria | null;
  /** What ambiguous marks mean, as people type it; null leaves them uncounted. */
  readonly ambiguous: string | null;
  openWorkbook(bytes: Uint8Array): BatchWorkbook;
}

/** One file of a batch, read: its form, or why there is none. Whatever the bytes are, nothing is thrown for them. */
export async function readFormFile(file: FileBytes, how: ReadHow): Promise<ReadFile> {
  const opened = await openFile(file.bytes, how);
  const form = opened.ok ? formOf(opened.value) : opened;
  const all = severestFirst(form.problems);
  return {
    name: file.name,
    sizeBytes: file.bytes.length,
    sha256: file.sha256 ?? sha256OfBytes(file.bytes),
    problems: all.slice(0, problemsKept),
    problemCount: all.length,
    form: form.ok ? form.value : null,
  };
}

async function openFile(bytes: Uint8Array, how: ReadHow): Promise<Result<OpenedForm>> {
  const workbook = how.openWorkbook(bytes);
  const names = workbook.sheetNames();
  if (!names.ok) return names;
  // Workbooks of ours that aren't forms may be large: they are known without being read.
  if (names.value.includes(carriedSheetName(1))) return fail([problem("batch/is-consolidation")]);
  if (names.value.includes(slipSheetName)) return fail([problem("batch/is-slip")]);
  const snapshot = await workbook.read();
  if (!snapshot.ok) return snapshot;
  const { editions, edition, ambiguous } = how;
  const opened = openSnapshot(
    snapshot.value,
    { editions, edition, ambiguous, hash: sha256Hex },
    snapshot.problems,
  );
  return opened.ok
    ? succeed(opened.value, opened.problems)
    : fail([...snapshot.problems, ...opened.problems]);
}

/** A form as a batch keeps it; one that says more than any form is too large. */
function formOf({ criteria, isCarried, submission }: OpenedForm): Result<FormOfFile> {
  const edition = { edition: criteria.id, editionHash: editionHash(criteria, sha256Hex) };
  const record = recordForm(indexCriteria(criteria), submission, edition);
  const packed = packRecord(record);
  if (packed === null) {
    const measure = { measure: "totalBytes", limit: mostRecordBytes, part: "" };
    return fail([problem("file/too-large", {}, measure), ...submission.problems]);
  }
  const { carried } = submission.stamp;
  // Counted where the form was read, and not in its record, which the receipt holds against these counts.
  const answers = [...submission.statements.values()];
  return succeed(
    {
      ...edition,
      issueId: record.issueId,
      identity: record.identity,
      self: countAnswers(answers.map(({ self }) => self)),
      committee: countAnswers(answers.map(({ committee }) => committee)),
      indicators: submission.indicatorNotes.size,
      packed,
      ...(isCarried && carried !== null ? { carried: sharedText(carried) } : {}),
    },
    submission.problems.filter(({ code }) => !isOfBatch(code)),
  );
}

/** What is the same for all forms of an edition is told of the batch, once. */
function isOfBatch(code: ProblemCode): boolean {
  return code === "form/carried-edition-used" || code === "form/edition-known-otherwise";
}
