import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Criteria } from "../../src/core/criteria/schema";
import type { Form } from "../../src/core/form/layoutForm";
import type { Submission } from "../../src/core/reading/submission";
import { a1, columnLetters } from "../../src/core/workbook/address";
import { openPackage } from "../../src/hosts/xlsx/package/openPackage";
import { readSnapshot } from "../../src/hosts/xlsx/reading/readSnapshot";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { valueOf } from "../support/cellsOf";
import { readBack } from "../support/filledForm";
import { formCells } from "../support/formCells";
import { formOf } from "../support/formOf";
import { type Office, startOffice } from "../support/libreoffice/office";
import type { CellToSet, Step } from "../support/libreoffice/steps";
import { readEdition } from "../support/readEdition";
import { smallEdition } from "../support/smallEdition";

// Forms that a real spreadsheet program has opened, filled, mangled and saved say what people typed, and nothing of
// theirs is taken for changed.

let office: Office;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-reading-"));
  office = startOffice({ timeoutMs: 120_000 });
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

/** What a form says once LibreOffice has done these steps to its file and saved it. */
async function readAfter(criteria: Criteria, form: Form, steps: readonly Step[]): Promise<Submission> {
  const issued = join(folder, "issued.xlsx");
  const saved = join(folder, "saved.xlsx");
  writeFileSync(issued, valueOf(writeWorkbook(form.blueprint)));
  await office.run({ open: issued, steps: [...steps, { op: "recalculate" }, { op: "save", path: saved }] });
  const snapshot = valueOf(readSnapshot(valueOf(openPackage(readFileSync(saved)))));
  return readBack(criteria, form, snapshot);
}

function problemsOf({ problems }: Submission): readonly unknown[] {
  return problems.map(({ code, place, params }) => ({ code, ...place, ...params }));
}

describe.each(["pmqa-4.0", "pmqa-4.0-cells"] as const)("the form of %s", (id) => {
  const criteria = readEdition(id);
  const form = formOf(criteria);

  it("has neither a changed formula nor a changed text once LibreOffice has saved it", async () => {
    const submission = await readAfter(criteria, form, []);
    expect(problemsOf(submission)).toEqual([]);
    expect(submission.stamp.formulas.size).toBe(form.slots.issuedFormulas.length);
  });
});

describe("a form filled and mangled in LibreOffice", () => {
  const criteria = smallEdition();
  const form = formOf(criteria);
  const places = formCells(form.blueprint);
  const sheets = ["หมวด 1", "หมวด 2", "หมวด 7", "แผนพัฒนา"];
  const unlock: readonly Step[] = sheets.map((sheet) => ({ op: "unprotect", sheet }));

  const placeOf = (key: string) => {
    const place = places.get(key);
    if (place === undefined) throw new Error(`no cell ${key}`);
    return place;
  };
  const typed = (entries: Readonly<Record<string, string>>): Step => ({
    op: "set",
    cells: Object.entries(entries).map(([key, text]): CellToSet => {
      const { sheet, row, column } = placeOf(key);
      return { sheet, cell: a1(row, column), typed: text };
    }),
  });
  const filling = typed({
    "c1!1.1.B.1|#self": "มี",
    "c1!1.1.A.1|#self": "TRUE",
    "c1!1.1.S.1|#self": "0",
    "c1!1.2.B.1|#self": "✓",
    "c1!1.2.B.1|#explanation": "คำอธิบาย",
    "c2!2.1.B.1|#committee": "ไม่มี",
    "c7!7.1.1.a|#name": "ความสำเร็จ",
    "c7!7.1.1.a|#unit": "ร้อยละ",
    "c7!7.1.1.a|#direction": "ยิ่งมากยิ่งดี",
    "c7!7.1.1.a|#target": "85",
    "c7!7.1.1.a|#year-2": "89.25%",
    "c7!7.1.1.a|#year-1": "1,190",
    "plan!own.1|#activity": "โครงการ",
  });

  function expectWhatWasTyped({ self, committee, statements, indicatorNotes, plan }: Submission): void {
    const answers = Object.fromEntries(
      [...self.answers].map(([key, answer]) => [key, answer.kind === "choice" ? answer.choice : answer]),
    );
    expect(answers).toEqual({ "1.1.B.1": "met", "1.1.A.1": "met", "1.1.S.1": "not", "1.2.B.1": "met" });
    expect([...committee.answers.keys()]).toEqual(["2.1.B.1"]);
    expect([...statements.values()].filter(({ explanation }) => explanation === "คำอธิบาย")).toHaveLength(1);
    expect([...self.indicators.values()]).toMatchObject([
      [{ name: "ความสำเร็จ", direction: "more", target: { value: 85 }, result: { value: 89.25 } }],
    ]);
    expect(indicatorNotes.get("7.1.1.a")?.years[1]).toEqual({ kind: "number", value: 1190 });
    expect(plan).toMatchObject([{ id: "own.1", section: "own", parts: { activity: "โครงการ" } }]);
  }

  it.each<[string, readonly Step[]]>([
    ["as it is", []],
    [
      "with rows and columns inserted",
      sheets.flatMap((sheet): readonly Step[] => [
        { op: "insertRows", sheet, row: 1, count: 2 },
        { op: "insertRows", sheet, row: 9, count: 1 },
        { op: "insertColumns", sheet, column: "A", count: 1 },
        { op: "insertColumns", sheet, column: "G", count: 2 },
      ]),
    ],
    [
      "with sheets renamed, moved, hidden and added",
      [
        { op: "renameSheet", sheet: "หมวด 1", to: "It's หมวด (1)" },
        { op: "renameSheet", sheet: "ปก", to: "Cover" },
        { op: "moveSheet", sheet: "หมวด 7", at: 1 },
        { op: "showSheet", sheet: "หมวด 2", visible: false },
        { op: "addSheet", sheet: "บันทึก", at: 3 },
      ],
    ],
    [
      "with columns taken to another place",
      [{ op: "moveRange", sheet: "หมวด 2", from: "G1:G60", to: "AZ1" }],
    ],
  ])("says what was typed, %s", async (_, steps) => {
    const submission = await readAfter(criteria, form, [filling, ...unlock, ...steps]);
    expectWhatWasTyped(submission);
    expect(problemsOf(submission)).toEqual([]);
  });

  it("says what was typed with the rows of an item sorted", async () => {
    const first = placeOf("c1!1.1.B.1|#self").row;
    const last = placeOf("c1!1.1.S.1|#self").row;
    const submission = await readAfter(criteria, form, [
      filling,
      ...unlock,
      {
        op: "sort",
        sheet: "หมวด 1",
        range: `A${first}:${columnLetters(40)}${last}`,
        by: "A",
        descending: true,
      },
    ]);
    expectWhatWasTyped(submission);
    expect(submission.places.get("c1!1.1.B.1|#self")?.row).toBeGreaterThan(first);
    expect(problemsOf(submission)).toEqual([]);
  });

  it("notes a copied sheet once", async () => {
    const submission = await readAfter(criteria, form, [
      filling,
      ...unlock,
      { op: "copySheet", sheet: "หมวด 1", to: "หมวด 1_2", at: 1 },
    ]);
    expectWhatWasTyped(submission);
    expect(submission.sheets.get("c1")?.name).toBe("หมวด 1");
    expect(problemsOf(submission)).toMatchObject([{ code: "reading/duplicate-same", sheet: "หมวด 1_2" }]);
  });

  it("tells a formula that was typed over, and no other", async () => {
    const { row, column } = placeOf("c1!1.1|#self");
    const submission = await readAfter(criteria, form, [
      filling,
      ...unlock,
      { op: "set", cells: [{ sheet: "หมวด 1", cell: a1(row, column), value: 500 }] },
    ]);
    expect(problemsOf(submission)).toMatchObject([
      { code: "reading/changed-formula", sheet: "หมวด 1", cell: a1(row, column), text: "500" },
    ]);
  });

  it("keeps a whole sheet of answers apart from one that a person made of its ids", async () => {
    const submission = await readAfter(criteria, form, [
      filling,
      { op: "addSheet", sheet: "บันทึก", at: 1 },
      {
        op: "set",
        cells: ["1.1.B.1", "1.1.A.1", "1.1.S.1"].map((text, index) => ({
          sheet: "บันทึก",
          cell: `A${index + 1}`,
          text,
        })),
      },
    ]);
    expectWhatWasTyped(submission);
    expect(problemsOf(submission)).toEqual([]);
  });
});
