import { z } from "zod";
import { BatchSetting } from "../../core/consolidation/batchSetting";
import { carriedKeys, carriedVersion } from "../../core/consolidation/carried/carriedKeys";
import { isCarriedSheetName } from "../../core/consolidation/carried/carriedSheetName";
import { fitsEdition } from "../../core/consolidation/carried/fitsEdition";
import { ReadFile } from "../../core/consolidation/readFile";
import type { Criteria } from "../../core/criteria/schema";
import { productName } from "../../core/form/stamp";
import { problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { isDescribable } from "../../core/text/describeProblem";
import type { Snapshot, SnapshotSheet } from "../../core/workbook/snapshot";
import { fromBase64, unpackText } from "../packedText";
import { unpackRecord } from "./packRecord";
import { type KnownEdition, readCarriedEditions } from "./readCarriedEditions";

/** What an earlier consolidated workbook was made of. */
export interface CarriedBatch {
  readonly files: readonly ReadFile[];
  readonly setting: BatchSetting;
}

/** A workbook of which some sheets can be read alone: a consolidated one may be too large to read whole. */
export interface PartlyReadWorkbook {
  sheetNames(): Result<readonly string[]>;
  read(only: (sheetName: string) => boolean): Promise<Result<Snapshot>>;
}

/**
 * What a consolidated workbook carries; null for any other workbook. Fails with batch/carried-damaged where something
 * of it is missing or isn't what it should be: an incomplete batch must not pass for a whole one.
 */
export async function readCarried(
  workbook: PartlyReadWorkbook,
  editions: readonly Criteria[],
): Promise<Result<CarriedBatch | null>> {
  const names = workbook.sheetNames();
  if (!names.ok) return names;
  if (!names.value.some(isCarriedSheetName)) return succeed(null);
  const snapshot = await workbook.read(isCarriedSheetName);
  if (!snapshot.ok) return snapshot;
  const carried = parseCarried(snapshot.value.sheets.flatMap(linesOf), editions);
  return carried === null ? fail([problem("batch/carried-damaged")]) : succeed(carried);
}

interface Line {
  readonly key: string;
  /** The texts of the row's other cells, joined. */
  readonly text: string;
}

function linesOf({ cells }: SnapshotSheet): readonly Line[] {
  const rows = new Map<number, string[]>();
  for (const { row, value } of cells) {
    const texts = rows.get(row);
    if (texts === undefined) rows.set(row, [String(value)]);
    else texts.push(String(value));
  }
  return [...rows.values()].map(([key = "", ...texts]) => ({ key, text: texts.join("") }));
}

function parseCarried(lines: readonly Line[], editions: readonly Criteria[]): CarriedBatch | null {
  const textOf = (key: string) => lines.find((line) => line.key === key)?.text ?? "";
  if (textOf(carriedKeys.product) !== productName) return null;
  if (Number(textOf(carriedKeys.version)) !== carriedVersion) return null;
  const setting = BatchSetting.safeParse(unpackJson(textOf(carriedKeys.setting)));
  const textsOf = (key: string) => lines.filter((line) => line.key === key).map(({ text }) => text);
  const editionTexts = textsOf(carriedKeys.edition);
  const known = readCarriedEditions(editionTexts, editions);
  // A workbook from before editions were carried counts none.
  if (known === null || Number(textOf(carriedKeys.editionCount)) !== editionTexts.length) return null;
  const files = textsOf(carriedKeys.file).map((text) => parseFile(text, known));
  const whole = files.filter((file) => file !== null);
  const isWhole = whole.length === files.length && textOf(carriedKeys.count) === String(files.length);
  return setting.success && isWhole ? { setting: setting.data, files: whole } : null;
}

const CarriedFile = ReadFile.extend({
  form: ReadFile.shape.form.unwrap().omit({ carried: true }).extend({ packed: z.base64() }).nullable(),
});

function parseFile(text: string, editions: ReadonlyMap<string, KnownEdition>): ReadFile | null {
  const found = CarriedFile.safeParse(unpackJson(text));
  if (!found.success || !found.data.problems.every(isDescribable)) return null;
  const { form, ...file } = found.data;
  if (form === null) return { ...file, form };
  const packed = fromBase64(form.packed);
  const record = unpackRecord(packed);
  const edition = editions.get(form.editionHash);
  // An edition that nobody has is told when the batch is consolidated.
  const isSound = record !== null && (edition === undefined || fitsEdition(edition.criteria, record));
  const carried = edition?.carried ?? null;
  return isSound ? { ...file, form: { ...form, packed, ...(carried === null ? {} : { carried }) } } : null;
}

/** The most that a file's line or the setting inflates to: rosters and earlier years of thousands of agencies. */
const mostBytes = 64 * 1024 * 1024;

/** What a text packs; undefined where it packs nothing that can be read. */
function unpackJson(packed: string): unknown {
  const text = unpackText(packed, mostBytes);
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined; // the same damage as a text that isn't packed
  }
}
