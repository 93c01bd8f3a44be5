import { basename } from "node:path";
import { addFiles } from "../../app/batch/addFiles";
import { composeWorkbook, type ComposedBatch } from "../../app/batch/composeWorkbook";
import { consolidateFiles } from "../../app/batch/consolidateFiles";
import { recordOf } from "../../app/batch/packRecord";
import { fileKey, uniteFiles } from "../../app/batch/uniteFiles";
import { sha256Hex } from "../../app/sha256Hex";
import type { Batch } from "../../core/consolidation/consolidate";
import { findBatchChanges, type AgencyChange } from "../../core/consolidation/findBatchChanges";
import { isComplete } from "../../core/consolidation/layout/receiptSums";
import type { ReadFile } from "../../core/consolidation/readFile";
import { type Problem, hasError, problem } from "../../core/problem";
import { fill } from "../../core/text/fill";
import { fail, succeed } from "../../core/result";
import { batchJson } from "../batch/batchJson";
import { chooseFiles } from "../batch/chooseFiles";
import {
  type ConsolidateOptions,
  type ConsolidateRequest,
  parseConsolidateRequest,
} from "../batch/consolidateRequest";
import { describeBatch, type ToldBeside } from "../batch/describeBatch";
import { editionsWith } from "../batch/editionsWith";
import { readBatchFiles } from "../batch/readBatchFiles";
import { type BatchPlaces, findBatchPlaces, writeBatch, type WrittenBatch } from "../batch/writeBatch";
import { describeProblems } from "../describeProblems";
import { type ExitCode, exitCodeOf, exitCodes } from "../exitCodes";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import type { PathToRead } from "../readers/pathToRead";
import type { Session } from "../session";

/** Reads the forms of many agencies, says what became of each file, and writes one workbook of them all. */
export async function consolidateCommand(
  session: Session,
  paths: readonly string[],
  options: ConsolidateOptions,
): Promise<Outcome> {
  if (paths.length === 0 && options.addTo === undefined) return refusedOutcome(session.words.batchNeedsFiles);
  const places = await findBatchPlaces(session, options);
  if ("refused" in places) return refusedOutcome(places.refused);
  if (!places.ok) return failedOutcome(session, places.problems);
  const listing = await session.io.listBatch(paths);
  if (!listing.ok) return failedOutcome(session, listing.problems);
  const parsed = await parseConsolidateRequest(session, options);
  if ("refused" in parsed) return refusedOutcome(parsed.refused);
  if (!parsed.ok) return failedOutcome(session, parsed.problems);
  const request = parsed.value;
  const files = await withoutOwn(session, listing.value.files, ownPaths(places.value, options));
  const read = await readBatchFiles(
    session,
    files,
    { edition: request.edition, ambiguous: options.ambiguous ?? null },
    request.jobs,
  );
  const folders = unreadFolders(listing.problems);
  const batch = batchOf(request, [...read, ...folders], files.length + folders.length);
  const chosen = chooseFiles(session, batch.files, options.choose ?? []);
  if ("refused" in chosen) return refusedOutcome(chosen.refused);
  const settled = {
    ...batch,
    setting: { ...batch.setting, chosen: [...batch.setting.chosen, ...chosen.digests] },
  };
  const composed = composeWorkbook(settled);
  if (!composed.ok) return failedOutcome(session, composed.problems);
  const written = await writeBatch(session, places.value, composed.value, recordOf);
  const changes = request.base === null ? null : changesSince(request, composed.value);
  const modified = await readModified(session, files, composed.value);
  const outcome = describe(session, composed.value, { changes, modified }, written, [
    ...listing.problems,
    ...parsed.problems,
    ...composed.problems,
    ...findLateEarlier(composed.value),
  ]);
  const { leftOut } = listing.value;
  return leftOut.length === 0
    ? outcome
    : { ...outcome, asides: [fill(session.words.leftOut, { count: leftOut.length }), ...outcome.asides] };
}

/** What the command itself reads and writes isn't part of the batch, wherever it stands. */
function ownPaths(
  { workbook, csv, jsonLines }: BatchPlaces,
  { addTo, roster }: ConsolidateOptions,
): readonly string[] {
  return [workbook, csv, jsonLines, addTo, roster].filter((path) => path !== null && path !== undefined);
}

async function withoutOwn(
  { io }: Session,
  files: readonly PathToRead[],
  own: readonly string[],
): Promise<readonly PathToRead[]> {
  const isOwn = await Promise.all(
    files.map(async ({ path }) => {
      const named = own.filter((each) => basename(each) === basename(path));
      const isSame = await Promise.all(named.map((each) => io.files.isSame(path, each)));
      return isSame.includes(true);
    }),
  );
  return files.filter((_, at) => isOwn[at] !== true);
}

/** Folders that couldn't be looked into stand on the receipt like files that couldn't be read. */
function unreadFolders(problems: readonly Problem[]): readonly ReadFile[] {
  return problems.flatMap((each) => {
    const { file: name, ...place } = each.place;
    return name === undefined
      ? []
      : [{ name, sizeBytes: 0, sha256: null, problems: [{ ...each, place }], problemCount: 1, form: null }];
  });
}

/** What is consolidated: the files that were read, laid over an earlier batch where there is one. */
function batchOf(
  { base, setting, edition }: ConsolidateRequest,
  read: readonly ReadFile[],
  listed: number,
): Batch {
  const whole =
    base === null ? { files: uniteFiles(read), setting } : addFiles({ files: base.files, setting }, read);
  const known = new Set(base?.files.map(fileKey));
  const again = read.filter((file) => known.has(fileKey(file))).length;
  return {
    ...whole,
    chosen: (base?.files.length ?? 0) + listed - again,
    editions: editionsWith(edition),
    hash: sha256Hex,
    recordOf,
  };
}

function changesSince(
  { base, setting, edition }: ConsolidateRequest,
  { consolidation }: ComposedBatch,
): readonly AgencyChange[] {
  if (base === null) return [];
  const before = consolidateFiles({
    files: base.files,
    chosen: base.files.length,
    setting: { ...base.setting, shownBy: setting.shownBy },
    editions: editionsWith(edition),
    hash: sha256Hex,
    recordOf,
  });
  return before.ok ? findBatchChanges(before.value, consolidation, recordOf) : [];
}

/** When files were changed of which a person must choose one: shown as a hint, and never deciding. */
async function readModified(
  { io }: Session,
  files: readonly PathToRead[],
  { consolidation }: ComposedBatch,
): Promise<ReadonlyMap<string, Date>> {
  const twins = new Set(
    consolidation.fates.flatMap(({ file, reasons }) =>
      reasons.some(({ code }) => code === "batch/agency-twice") ? [file.name] : [],
    ),
  );
  const asked = files.filter(({ name }) => twins.has(name));
  const times = await Promise.all(asked.map(({ path }) => io.files.modifiedAt(path)));
  return new Map(
    asked.flatMap(({ name }, at) => {
      const time = times[at];
      return time === null || time === undefined ? [] : [[name, time] as const];
    }),
  );
}

/** Scores that were given as an earlier year's and aren't. */
function findLateEarlier({ consolidation: { period, setting } }: ComposedBatch): readonly Problem[] {
  if (period === null) return [];
  const late = setting.earlier.find(({ year }) => year >= period.year);
  return late === undefined
    ? []
    : [problem("batch/earlier-not-earlier", {}, { earlier: late.year, year: period.year })];
}

function describe(
  session: Session,
  { consolidation }: ComposedBatch,
  told: ToldBeside,
  written: WrittenBatch,
  problems: readonly Problem[],
): Outcome {
  const { paths } = written;
  const all = [...problems, ...written.problems, ...consolidation.receipt.faults];
  return {
    exitCode: exitCodeOfBatch(consolidation, written),
    lines: describeBatch(session, consolidation, told, paths),
    asides: describeProblems(all, session),
    json: { ...batchJson(session, consolidation, told.changes, paths), problems: problemsJson(all, session) },
  };
}

/** Copies and earlier versions that were set aside are as it should be; what stands aside for a fault isn't. */
function exitCodeOfBatch(
  { fates, receipt, agencies }: ComposedBatch["consolidation"],
  written: WrittenBatch,
): ExitCode {
  if (!written.isWhole) return exitCodeOf(fail(written.problems));
  const isFaulty = fates.some(({ fate, reasons }) => fate === "set-aside" && hasError(reasons.slice(0, 1)));
  return !isComplete(receipt) || isFaulty || agencies.length === 0
    ? exitCodes.problems
    : exitCodeOf(succeed(null));
}
