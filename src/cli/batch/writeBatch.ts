import { dirname, extname, join } from "node:path";
import type { ComposedBatch } from "../../app/batch/composeWorkbook";
import { readableBytes } from "../../app/batch/readableBytes";
import { csvLines } from "../../core/consolidation/tidy/csvLines";
import { jsonLines } from "../../core/consolidation/tidy/jsonLines";
import type { RecordOf } from "../../core/consolidation/tidy/tidySource";
import { type Problem, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { fill } from "../../core/text/fill";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import type { Session } from "../session";
import type { ConsolidateOptions } from "./consolidateRequest";

/** Where the workbook and the tidy data go; null for what wasn't asked for. */
export interface BatchPlaces {
  readonly workbook: string;
  readonly csv: string | null;
  readonly jsonLines: string | null;
  readonly mayReplace: boolean;
}

/** The name of the tidy data's file in the folder that --csv names. */
const csvName = "pmqa-data.csv";

/** The places that the options name, if they are free or may be written over; told before anything is read. */
export async function findBatchPlaces(
  { io, words }: Session,
  { output, csv, jsonl, addTo, alias = false, force = false }: ConsolidateOptions,
): Promise<Result<BatchPlaces> | { readonly refused: string }> {
  const ending = extname(output).toLowerCase();
  if (ending !== "" && ending !== ".xlsx")
    return { refused: fill(words.otherEnding, { file: output, ending: ".xlsx" }) };
  const workbook = ending === "" ? `${output}.xlsx` : output;
  if ((await io.files.kindOf(workbook)) === "folder")
    return { refused: fill(words.outputIsFolder, { file: workbook }) };
  if ((await io.files.kindOf(dirname(workbook))) !== "folder")
    return fail([problem("file/unwritable", { file: workbook }, { reason: "ENOENT" })]);
  if (csv !== undefined && (await io.files.kindOf(csv)) === "file")
    return { refused: fill(words.csvNeedsFolder, { file: csv }) };
  const places: BatchPlaces = {
    workbook,
    csv: csv === undefined ? null : join(csv, csvName),
    jsonLines: jsonl ?? null,
    // Going on with a consolidated workbook in its place is what -o with its name asks for; one with aliases would
    // leave nothing to go on from.
    mayReplace: force || (!alias && addTo !== undefined && (await io.files.isSame(workbook, addTo))),
  };
  const taken = force ? [] : await findTaken(io, places);
  return taken.length > 0 ? fail(taken) : succeed(places);
}

async function findTaken(
  { files }: Session["io"],
  { workbook, csv, jsonLines: lines, mayReplace }: BatchPlaces,
): Promise<readonly Problem[]> {
  const paths = [
    ...(mayReplace ? [] : [workbook]),
    ...(csv === null ? [] : [csv]),
    ...(lines === null ? [] : [lines]),
  ];
  const kinds = await Promise.all(paths.map((path) => files.kindOf(path)));
  return paths.flatMap((file, at) => (kinds[at] === "nothing" ? [] : [problem("file/exists", { file })]));
}

/** What of a batch was written, each file whole; problems say why the rest wasn't. */
export interface WrittenBatch {
  readonly isWhole: boolean;
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** Writes the workbook, then the tidy data as CSV and JSON Lines; the first that can't be written is the last tried. */
export async function writeBatch(
  { io }: Session,
  places: BatchPlaces,
  { blueprint, consolidation }: ComposedBatch,
  recordOf: RecordOf,
): Promise<WrittenBatch> {
  const host = createXlsxHost(null);
  const made = await host.create(blueprint);
  const bytes = host.bytes();
  if (!made.ok || bytes === null) return { isWhole: false, paths: [], problems: made.problems };
  const { workbook, csv, jsonLines: lines, mayReplace } = places;
  const written = await io.files.write(workbook, bytes, { mayReplace });
  if (!written.ok) return { isWhole: false, paths: [], problems: written.problems };
  const texts = [
    ...(csv === null ? [] : [{ path: csv, pieces: csvLines(consolidation, recordOf) }]),
    ...(lines === null ? [] : [{ path: lines, pieces: jsonLines(consolidation, recordOf) }]),
  ];
  const paths = [workbook];
  for (const { path, pieces } of texts) {
    const folder = await io.files.makeFolder(dirname(path));
    const done = folder.ok ? await io.files.writeText(path, pieces, { mayReplace }) : folder;
    if (!done.ok) return { isWhole: false, paths, problems: done.problems };
    paths.push(path);
  }
  return { isWhole: true, paths, problems: warnOfSize(workbook, bytes) };
}

const bytesInMegabyte = 1_048_576;

/** A workbook that couldn't be read again is of use all the same, but not for going on. */
function warnOfSize(file: string, { length }: Uint8Array): readonly Problem[] {
  if (length <= readableBytes) return [];
  const [measured, most] = [length, readableBytes].map((bytes) => Math.round(bytes / bytesInMegabyte));
  return [problem("batch/too-large-to-go-on", { file }, { measured: measured ?? 0, most: most ?? 0 })];
}
