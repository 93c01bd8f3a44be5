import { deflateSync, strToU8 } from "fflate";
import type { BatchSetting } from "../../core/consolidation/batchSetting";
import { carriedSheetName } from "../../core/consolidation/carried/carriedSheetName";
import { carriedKeys, carriedVersion } from "../../core/consolidation/carried/carriedKeys";
import { orderFiles } from "../../core/consolidation/fates/orderFiles";
import type { ReadFile } from "../../core/consolidation/readFile";
import { productName } from "../../core/form/stamp";
import type { BlueprintCell, BlueprintRow, BlueprintSheet } from "../../core/workbook/blueprint";

/** Characters of a cell; a spreadsheet's own bound is 32,767. */
const cellLength = 30_000;
/** About as many characters stand on one sheet: readers bound how long a part may be. */
const sheetLength = 12_000_000;

/**
 * The very hidden sheets from which a consolidated workbook goes on: its setting and every file that was read, those
 * that were set aside too, so that another run settles all of them anew. One file is packed when its row is written.
 */
export function carrySheets(files: readonly ReadFile[], setting: BatchSetting): readonly BlueprintSheet[] {
  const head: readonly BlueprintRow[] = [
    lineOf(1, carriedKeys.product, [productName]),
    lineOf(2, carriedKeys.version, [String(carriedVersion)]),
    lineOf(3, carriedKeys.setting, inCells(packText(JSON.stringify(setting)))),
    lineOf(4, carriedKeys.count, [String(files.length)]),
  ];
  const groups = inGroups(orderFiles(files));
  return groups.map((group, at) => layoutCarried(at + 1, at === 0 ? head : [], group));
}

function layoutCarried(
  number: number,
  rows: readonly BlueprintRow[],
  files: readonly ReadFile[],
): BlueprintSheet {
  return {
    key: carriedSheetName(number),
    name: carriedSheetName(number),
    visibility: "very-hidden",
    columns: [{ widthChars: 12 }],
    rows,
    moreRows: {
      *[Symbol.iterator]() {
        for (const [at, file] of files.entries())
          yield lineOf(rows.length + at + 1, carriedKeys.file, inCells(packText(fileJson(file))));
      },
    },
    defaultRowHeightPt: 15,
    merges: [],
    isProtected: true,
    validations: [],
    conditionalFormats: [],
    tables: [],
  };
}

function lineOf(row: number, key: string, texts: readonly string[]): BlueprintRow {
  return {
    row,
    cells: [key, ...texts].map((value, at): BlueprintCell => ({ column: at + 1, value, style: "key" })),
  };
}

/** Files in as many groups as there are sheets; at least one, which may be empty. */
function inGroups(files: readonly ReadFile[]): readonly (readonly ReadFile[])[] {
  const groups: ReadFile[][] = [[]];
  let length = 0;
  for (const file of files) {
    length += (file.form?.packed.length ?? 0) * 1.4 + file.problems.length * 60 + 500;
    if (length > sheetLength) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(file);
  }
  return groups;
}

function fileJson({ form, ...file }: ReadFile): string {
  const packed = form === null ? null : { ...form, packed: toBase64(form.packed) };
  return JSON.stringify({ ...file, form: packed });
}

function packText(text: string): string {
  return toBase64(deflateSync(strToU8(text), { level: 6 }));
}

function inCells(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / cellLength) }, (_, at) =>
    text.slice(at * cellLength, (at + 1) * cellLength),
  );
}

/** Calls take some ten thousand arguments and no more. */
const bytesAtOnce = 8192;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    binary += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  return btoa(binary);
}
