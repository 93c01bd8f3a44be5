import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Office, runOffice, startOffice } from "../support/libreoffice/office";

// The tests of forms in LibreOffice rest on this: each step does what it says, and a step that can't be done fails.

const sheet = "Sheet1";
let office: Office;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-libreoffice-"));
  office = startOffice();
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

describe("LibreOffice's steps", () => {
  it.each(["xlsx", "ods"])("save as %s and open again with the same cells", async (kind) => {
    const path = join(folder, `หมวด 1.${kind}`);
    await office.run({
      steps: [
        {
          op: "set",
          cells: [
            { sheet, cell: "A1", text: "มี" },
            { sheet, cell: "A2", value: 2.5 },
            { sheet, cell: "A3", formula: "=A2*2" },
            { sheet, cell: "A4", formula: "=1/0" },
            { sheet, cell: "A5", text: "=1+1" },
            { sheet, cell: "AB6", typed: "85%" },
          ],
        },
        { op: "save", path },
      ],
    });
    const [all, [computed, failed, blank, percent]] = await office.run({
      open: path,
      steps: [
        { op: "readSheets" },
        { op: "read", cells: ["A3", "A4", "B1", "AB6"].map((cell) => ({ sheet, cell })) },
      ],
    });
    expect(all).toEqual({
      Sheet1: [
        { cell: "A1", value: "มี" },
        { cell: "A2", value: 2.5 },
        { cell: "A3", value: 5, formula: "=A2*2" },
        { cell: "A4", error: "#DIV/0!", formula: "=1/0" },
        { cell: "A5", value: "=1+1" },
        { cell: "AB6", value: 0.85 },
      ],
    });
    expect(computed).toEqual({ cell: "A3", value: 5, formula: "=A2*2", shown: "5" });
    expect(failed).toEqual({ cell: "A4", error: "#DIV/0!", formula: "=1/0", shown: "#DIV/0!" });
    expect(blank).toEqual({ cell: "B1", shown: "" });
    expect(percent?.shown).toMatch(/^85(\.00)?%$/);
  });

  it("move rows, columns and sheets as a person does", async () => {
    const [, , , , , , , , , sheets, read] = await office.run({
      steps: [
        { op: "set", cells: ["c", "a", "b"].map((text, at) => ({ sheet, cell: `A${at + 1}`, text })) },
        { op: "sort", sheet, range: "A1:A3", by: "A" },
        { op: "insertRows", sheet, row: 1, count: 2 },
        { op: "insertColumns", sheet, column: "A" },
        { op: "moveRange", sheet, from: "B5:B5", to: "D9" },
        { op: "copySheet", sheet, to: "สำเนา", at: 2 },
        { op: "addSheet", sheet: "ใหม่", at: 3 },
        { op: "moveSheet", sheet, at: 3 },
        { op: "showSheet", sheet: "ใหม่", visible: false },
        { op: "listSheets" },
        { op: "readSheets", sheets: [sheet, "สำเนา"] },
      ],
    });
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["สำเนา", true],
      ["ใหม่", false],
      [sheet, true],
    ]);
    const cells = [
      { cell: "B3", value: "a" },
      { cell: "B4", value: "b" },
      { cell: "D9", value: "c" },
    ];
    expect(read).toEqual({ [sheet]: cells, สำเนา: cells });
  });

  it("refuse what protection forbids a person, until it is taken off", async () => {
    const edits = [
      { op: "set", cells: [{ sheet, cell: "A1", value: 1 }] },
      { op: "insertRows", sheet, row: 1 },
      { op: "sort", sheet, range: "A1:A2", by: "A" },
      { op: "comment", sheet, cell: "A1", text: "x" },
    ] as const;
    for (const edit of edits) {
      await expect(office.run({ steps: [{ op: "protect", sheet }, edit] })).rejects.toThrow(
        `step 2 (${edit.op})`,
      );
      await office.run({ steps: [{ op: "protect", sheet }, { op: "unprotect", sheet }, edit] });
    }
    await expect(
      office.run({ steps: [{ op: "protect" }, { op: "renameSheet", sheet, to: "x" }] }),
    ).rejects.toThrow("structure is protected");
  });

  it("tell which step failed and go on with the next job", async () => {
    const missing = office.run({ open: join(folder, "none.xlsx"), steps: [] });
    await expect(missing).rejects.toThrow(/opening: .*none\.xlsx/);
    const noSheet = office.run({ steps: [{ op: "recalculate" }, { op: "deleteSheet", sheet: "x" }] });
    await expect(noSheet).rejects.toThrow("step 2 (deleteSheet)");
    expect(await office.run({ steps: [{ op: "recalculate" }] })).toEqual([null]);
  });

  it("fit rows to their text, in points", async () => {
    const [, before, after] = await office.run({
      steps: [
        { op: "set", cells: [{ sheet, cell: "A2", text: "one\ntwo\nthree" }] },
        { op: "rowHeights", sheet, first: 1, last: 1 },
        { op: "rowHeights", sheet, first: 1, last: 2, optimal: true },
      ],
    });
    expect(before[0]).toBeCloseTo(12.8, 0);
    expect(after[1]).toBeGreaterThan(2.5 * (after[0] ?? 0));
  });
});

it("a job that hangs ends its LibreOffice and is told", async () => {
  const impatient = startOffice({ timeoutMs: 1 });
  await expect(impatient.run({ steps: [{ op: "recalculate" }] })).rejects.toThrow("longer than 1 ms");
  await impatient.stop();
  await expect(impatient.run({ steps: [] })).rejects.toThrow("has ended");
});

it("runs jobs in a LibreOffice of their own", async () => {
  const path = join(folder, "one.pdf");
  const [[, , read], [, pdf]] = await runOffice([
    {
      steps: [
        { op: "set", cells: [{ sheet, cell: "A1", value: 1 }] },
        { op: "comment", sheet, cell: "A1", text: "ดู" },
        { op: "read", cells: [{ sheet, cell: "A1" }] },
      ],
    },
    {
      steps: [
        { op: "set", cells: [{ sheet, cell: "A1", text: "หน้า" }] },
        { op: "save", path },
      ],
    },
  ]);
  expect(read).toEqual([{ cell: "A1", value: 1, shown: "1" }]);
  expect(pdf).toBeNull();
  expect(execFileSync("pdftotext", [path, "-"], { encoding: "utf8" })).toContain("หน้า");
});
