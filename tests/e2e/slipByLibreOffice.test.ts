import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applySlip } from "../../src/app/correction/applySlip";
import { createSlip } from "../../src/app/correction/createSlip";
import { a1 } from "../../src/core/workbook/address";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { cellsEdition } from "../support/assessedForm";
import { valueOf } from "../support/cellsOf";
import { filledFormFile } from "../support/filledFormFile";
import { hash } from "../support/formOf";
import { goldenFilling } from "../support/goldenFilling";
import { type Office, startOffice } from "../support/libreoffice/office";
import { differences, keysIn, openedFrom, openOptions, rightPlace, tableOf } from "../support/slips";

// A slip that an agency has opened, filled, sorted and saved with a real spreadsheet program goes into its form.

const criteria = cellsEdition();
let office: Office;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-slip-"));
  office = startOffice({ timeoutMs: 120_000 });
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

async function snapshotIn(bytes: Uint8Array): Promise<Snapshot> {
  return valueOf(await createXlsxHost(bytes).read());
}

it("puts what was typed in LibreOffice into the form's cells, from a table that was sorted and moved", async () => {
  const filling = Object.fromEntries(
    [...goldenFilling("agency-4-typed")].map(([key, filled]) => [
      key,
      "typed" in filled ? filled.typed : filled.value,
    ]),
  );
  const form = await filledFormFile(criteria, {
    ...filling,
    "c7!7.1.1.a|#target": "แปดสิบห้า",
    "c7!7.2.2.a|#direction": "?",
    "c7!7.4.1.a|#year-2": null,
  });
  const before = await snapshotIn(form);
  const made = createSlip(openedFrom(criteria, before), before, { fileName: "form.xlsx", dueDate: "", hash });
  const issued = join(folder, "slip.xlsx");
  const saved = join(folder, "filled.xlsx");
  writeFileSync(
    issued,
    valueOf(writeWorkbook(made?.blueprint ?? { title: "", sheets: [], names: [], properties: {} })),
  );
  const slip = await snapshotIn(readFileSync(issued));
  const { grid, rows } = tableOf(slip);
  const keys = keysIn(slip);
  expect(keys.slice(0, 6)).toEqual([
    "c3!3.1.B.1|#self",
    "c3!3.1.A.1|#self",
    "c3!3.2.B.1|#self",
    "c7!7.1.1.a|#target",
    "c7!7.2.2.a|#direction",
    "c7!7.4.1.a|#year-2",
  ]);
  const at = (key: string) => {
    const { row, column } = rightPlace(slip, key);
    return { sheet: grid.name, cell: a1(row, column) };
  };
  const listed = rows.filter(({ key }) => keys.includes(key)).map(({ row }) => row);
  await office.run({
    open: issued,
    steps: [
      {
        op: "set",
        cells: [
          { ...at("c3!3.1.B.1|#self"), text: "มี" },
          { ...at("c3!3.1.A.1|#self"), text: "ไม่มี" },
          { ...at("c7!7.1.1.a|#target"), typed: "85%" },
          { ...at("c7!7.2.2.a|#direction"), text: "ยิ่งมากยิ่งดี" },
          { ...at("c7!7.4.1.a|#year-2"), value: 0 },
          { ...at("c3!3.4.S.1|#self"), text: "ไม่มี" },
        ],
      },
      { op: "unprotect", sheet: grid.name },
      {
        op: "sort",
        sheet: grid.name,
        range: `A${Math.min(...listed)}:I${Math.max(...listed)}`,
        by: "A",
        descending: true,
      },
      { op: "insertRows", sheet: grid.name, row: 1, count: 2 },
      { op: "insertColumns", sheet: grid.name, column: "A", count: 1 },
      { op: "renameSheet", sheet: grid.name, to: "ตอบกลับ" },
      { op: "save", path: saved },
    ],
  });

  const host = createXlsxHost(form);
  const result = await applySlip(host, await snapshotIn(readFileSync(saved)), openOptions(criteria));
  expect(result.problems).toEqual([]);
  const { applied, form: after } = valueOf(result);
  expect(Object.fromEntries(applied.map((each) => [each.key, each.after]))).toEqual({
    "c3!3.1.B.1|#self": "มี",
    "c3!3.1.A.1|#self": "ไม่มี",
    "c3!3.4.S.1|#self": "ไม่มี",
    "c7!7.1.1.a|#target": "85",
    "c7!7.2.2.a|#direction": "ยิ่งมากยิ่งดี",
    "c7!7.4.1.a|#year-2": "0",
  });
  expect(differences(before, valueOf(await host.read()))).toHaveLength(6);
  const [indicator] = [...after.submission.self.indicators.values()][0] ?? [];
  expect(indicator?.target).toEqual({ kind: "number", value: 85 });
});
