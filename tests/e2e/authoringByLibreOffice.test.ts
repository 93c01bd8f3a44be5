import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportEdition, exportTemplate } from "../../src/app/authoring/exportEdition";
import { importEdition } from "../../src/app/authoring/importEdition";
import { formatCriteria } from "../../src/core/criteria/formatCriteria";
import { indexCriteria } from "../../src/core/criteria/indexCriteria";
import type { Criteria } from "../../src/core/criteria/schema";
import type { Result } from "../../src/core/result";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { placesOf } from "../support/authoring";
import { authoringMistakes, placeOfMistake } from "../support/authoringMistakes";
import { valueOf } from "../support/cellsOf";
import { formOf } from "../support/formOf";
import { type Office, startOffice } from "../support/libreoffice/office";
import type { CellToSet } from "../support/libreoffice/steps";
import { readEdition } from "../support/readEdition";

// Workbooks in which editions are typed, opened, changed and saved by a real spreadsheet program.

const edition = readEdition("pmqa-4.0");
let office: Office;
let folder: string;
let exported: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-authoring-"));
  office = startOffice({ timeoutMs: 300_000 });
  exported = join(folder, "exported.xlsx");
  const host = createXlsxHost(null);
  await exportEdition(host, edition, "th");
  writeFileSync(exported, host.bytes() ?? "");
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

function importFile(path: string): Promise<Result<Criteria>> {
  return importEdition(createXlsxHost(readFileSync(path)));
}

it("is the same edition after LibreOffice has saved it, its sheets, columns and rows moved about", async () => {
  const saved = join(folder, "moved.xlsx");
  await office.run({
    open: exported,
    steps: [
      { op: "moveSheet", sheet: "ระดับ", at: 2 },
      { op: "renameSheet", sheet: "ตัววัด", to: "ตัววัดหมวด 7" },
      { op: "insertColumns", sheet: "ข้อย่อย", column: "D" },
      { op: "insertRows", sheet: "ประเด็น", row: 1, count: 3 },
      { op: "insertRows", sheet: "ข้อย่อย", row: 40, count: 2 },
      { op: "showSheet", sheet: "แหล่งที่มา", visible: false },
      { op: "save", path: saved },
    ],
  });
  const read = await importFile(saved);
  expect(read.problems.map(({ code }) => code)).toEqual(["authoring/renamed-sheet"]);
  expect(formatCriteria(valueOf(read))).toBe(formatCriteria(edition));
});

it("tells every mistake that was typed in LibreOffice, with its sheet and cell", async () => {
  const saved = join(folder, "mistakes.xlsx");
  await office.run({
    open: exported,
    steps: [
      { op: "set", cells: authoringMistakes.map(cellToSet) },
      { op: "renameSheet", sheet: "มุมมอง", to: "มุมมองของเรา" },
      { op: "deleteSheet", sheet: "กรณีตัวอย่าง" },
      { op: "save", path: saved },
    ],
  });
  const read = await importFile(saved);
  const missed = authoringMistakes.filter(
    (mistake) => !placesOf(read.problems, mistake.code).includes(placeOfMistake(mistake)),
  );
  expect(missed).toEqual([]);
  expect(read.ok).toBe(false);
  expect(placesOf(read.problems, "authoring/renamed-sheet")).toEqual(["มุมมองของเรา"]);
  const missing = read.problems.filter(({ code }) => code === "authoring/sheet-missing");
  expect(missing.map(({ params }) => params["table"])).toEqual(["กรณีตัวอย่าง"]);
});

it("makes a form of statements that were typed into the blank workbook in LibreOffice", async () => {
  const [blank, filled] = [join(folder, "blank.xlsx"), join(folder, "filled.xlsx")];
  const host = createXlsxHost(null);
  await exportTemplate(host, "th");
  writeFileSync(blank, host.bytes() ?? "");
  const items = ["๑.๑", "๑.๒", "๒.๑", "๒.๑๐"];
  const levels = ["B", "Advance", "ระดับพัฒนาจนเกิดผล"];
  const statements = items.flatMap((item) =>
    levels.flatMap((level) => [1, 2].map((number) => ({ item, level, number }))),
  );
  await office.run({
    open: blank,
    steps: [
      {
        op: "set",
        cells: [
          typed("ข้อมูลเกณฑ์", "B4", "คู่มือ พ.ศ. 2570"),
          typed("หมวด", "A4", "1"),
          typed("หมวด", "C4", "การนำองค์การ"),
          typed("หมวด", "A5", "2"),
          typed("หมวด", "C5", "การวางแผนเชิงยุทธศาสตร์"),
          ...items.flatMap((item, at) => [
            typed("ประเด็น", `B${4 + at}`, item),
            typed("ประเด็น", `C${4 + at}`, `ประเด็น ${item}`),
          ]),
          typed("ประเด็น", "A4", "1"),
          typed("ประเด็น", "A6", "2"),
          ...statements.flatMap(({ item, level, number }, at) => [
            ...(number === 1 && level === "B" ? [typed("ข้อย่อย", `A${4 + at}`, item)] : []),
            ...(number === 1 ? [typed("ข้อย่อย", `B${4 + at}`, level)] : []),
            typed("ข้อย่อย", `D${4 + at}`, `ข้อ ${item} ${level} ${number}`),
          ]),
        ],
      },
      { op: "save", path: filled },
    ],
  });
  const read = await importFile(filled);
  const criteria = valueOf(read);
  const index = indexCriteria(criteria);
  expect(index.allItemIds).toEqual(["1.1", "1.2", "2.1", "2.10"]);
  expect(index.allStatementIds.slice(-6)).toEqual(
    ["B", "A", "S"].flatMap((level) => [`2.10.${level}.1`, `2.10.${level}.2`]),
  );
  expect(index.allStatementIds).toHaveLength(24);
  const asked = formOf(criteria).slots.slots.filter(
    ({ field }) => field.kind === "answer" && field.set === "self",
  );
  expect(asked).toHaveLength(24);
});

function typed(sheet: string, cell: string, text: string): CellToSet {
  return { sheet, cell, typed: text };
}

function cellToSet({ cell, sheet, typed: value }: (typeof authoringMistakes)[number]): CellToSet {
  if (value === null) return { sheet, cell, text: "" };
  if (typeof value === "object") return { sheet, cell, formula: `=${value.formula}` };
  return typeof value === "number" ? { sheet, cell, value } : { sheet, cell, typed: value };
}
