import type { BatchSetting } from "../../core/consolidation/batchSetting";
import { carriedSheetName } from "../../core/consolidation/carried/carriedSheetName";
import { carriedKeys, carriedVersion } from "../../core/consolidation/carried/carriedKeys";
import { compareText } from "../../core/compareText";
import { orderFiles } from "../../core/consolidation/fates/orderFiles";
import type { ReadFile } from "../../core/consolidation/readFile";
import type { Criteria } from "../../core/criteria/schema";
import { packedEdition } from "../../core/form/packedEdition";
import { editionHash, productName } from "../../core/form/stamp";
import type { BlueprintCell, BlueprintRow, BlueprintSheet } from "../../core/workbook/blueprint";
import { packText, toBase64 } from "../packedText";
import { sha256Hex } from "../sha256Hex";

/** Characters of a cell; a spreadsheet's own bound is 32,767. */
const cellLength = 30_000;
/** About as many characters stand on one sheet: readers bound how long a part may be. */
const sheetLength = 12_000_000;

/** A row of the carried sheets that is made when it is written, and about how many characters it will have. */
interface CarriedLine {
  readonly key: string;
  readonly length: number;
  packed(): string;
}

/**
 * The very hidden sheets from which a consolidated workbook goes on: its setting, the editions of its forms, and every
 * file that was read, those that were set aside too, so that another run settles all of them anew, on a machine that
 * knows none of these editions too. `editions` are those at hand. One file is packed when its row is written.
 */
export function carrySheets(
  files: readonly ReadFile[],
  setting: BatchSetting,
  editions: readonly Criteria[],
): readonly BlueprintSheet[] {
  const carried = linesOfEditions(files, editions);
  const head: readonly BlueprintRow[] = [
    lineOf(1, carriedKeys.product, [productName]),
    lineOf(2, carriedKeys.version, [String(carriedVersion)]),
    lineOf(3, carriedKeys.setting, inCells(packText(JSON.stringify(setting)))),
    lineOf(4, carriedKeys.count, [String(files.length)]),
    lineOf(5, carriedKeys.editionCount, [String(carried.length)]),
  ];
  const groups = inGroups([...carried, ...orderFiles(files).map(lineOfFile)]);
  return groups.map((group, at) => layoutCarried(at + 1, at === 0 ? head : [], group));
}

function layoutCarried(
  number: number,
  rows: readonly BlueprintRow[],
  lines: readonly CarriedLine[],
): BlueprintSheet {
  return {
    key: carriedSheetName(number),
    name: carriedSheetName(number),
    visibility: "very-hidden",
    columns: [{ widthChars: 12 }],
    rows,
    moreRows: {
      *[Symbol.iterator]() {
        for (const [at, { key, packed }] of lines.entries())
          yield lineOf(rows.length + at + 1, key, inCells(packed()));
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

/** Each edition that a form is of, once, in the order of their digests. */
function linesOfEditions(files: readonly ReadFile[], editions: readonly Criteria[]): readonly CarriedLine[] {
  const texts = new Map<string, string | null>();
  for (const { form } of files) {
    if (form !== null) texts.set(form.editionHash, texts.get(form.editionHash) ?? form.carried ?? null);
  }
  return [...texts]
    .sort(([one], [other]) => compareText(one, other))
    .flatMap(([digest, carried]) => {
      const edition = editions.find((each) => editionHash(each, sha256Hex) === digest);
      const text = edition === undefined ? carried : packedEdition(edition, packText);
      return text === null ? [] : [{ key: carriedKeys.edition, length: text.length, packed: () => text }];
    });
}

function lineOfFile(file: ReadFile): CarriedLine {
  return {
    key: carriedKeys.file,
    length: (file.form?.packed.length ?? 0) * 1.4 + file.problems.length * 60 + 500,
    packed: () => packText(fileJson(file)),
  };
}

/** Lines in as many groups as there are sheets; at least one, which may be empty. */
function inGroups(lines: readonly CarriedLine[]): readonly (readonly CarriedLine[])[] {
  const groups: CarriedLine[][] = [[]];
  let length = 0;
  for (const line of lines) {
    length += line.length;
    if (length > sheetLength) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(line);
  }
  return groups;
}

/** A file as JSON without its edition, which has a line of its own. */
function fileJson({ form, ...file }: ReadFile): string {
  if (form === null) return JSON.stringify({ ...file, form });
  const { carried: _, ...rest } = form;
  return JSON.stringify({ ...file, form: { ...rest, packed: toBase64(form.packed) } });
}

function inCells(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / cellLength) }, (_, at) =>
    text.slice(at * cellLength, (at + 1) * cellLength),
  );
}
