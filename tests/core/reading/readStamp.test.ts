import { stampKeys } from "../../../src/core/form/stamp";
import { readStamp } from "../../../src/core/reading/readStamp";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { valueOf } from "../../support/cellsOf";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { readBack } from "../../support/filledForm";
import { formCells } from "../../support/formCells";
import { packedEdition, pieceEdition } from "../../../src/core/form/packedEdition";
import { formOf, seal } from "../../support/formOf";
import {
  change,
  insertBefore,
  move,
  rename,
  reorder,
  repeatRow,
  takeAway,
  without,
} from "../../support/mangle";
import { randomNumbers } from "../../support/randomNumbers";
import { smallEdition } from "../../support/smallEdition";
import { withoutCarried } from "../../support/stampRows";
import { type Entry, enter, snapshotOfForm } from "../../support/snapshotOf";
import { drawSheet, snapshotSheet } from "../../../src/hosts/memory/memorySheet";

const criteria = smallEdition();
const form = formOf(
  criteria,
  { categories: criteria.categories.slice(0, 2).map(({ id }) => id) },
  { dueDate: "31 ตุลาคม 2569" },
);
const snapshot = snapshotOfForm(form);

/** A workbook of sheets given as tables. */
function workbookOf(...tables: readonly string[]): Snapshot {
  const { sheets } = blueprintOf(...tables.map((table, index) => sheetOf(`แผ่น ${index + 1}`, table)));
  return { sheets: sheets.map((sheet) => snapshotSheet(drawSheet(sheet))) };
}

/** Letters that hardly pack, the same at every call. */
function noise(length: number): string {
  const next = randomNumbers(1);
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join("");
}

function codesOf(found: Snapshot): readonly string[] {
  return readStamp(found).problems.map(({ code }) => code);
}

describe("readStamp", () => {
  it("says what the form was issued as", () => {
    const stamp = valueOf(readStamp(snapshot));
    expect(stamp).toMatchObject({
      product: "PMQA Workbook",
      layout: 1,
      edition: "pmqa-4.0-cells",
      language: "th",
      issueId: "issue-1",
      dueDate: "31 ตุลาคม 2569",
      identity: {
        agencyCode: "A001",
        agencyName: "กรมตัวอย่างที่หนึ่ง",
        ministry: "กระทรวงตัวอย่าง",
        agencyKind: "department",
        year: 2569,
        round: 1,
        categories: ["1", "2"],
      },
    });
    expect(stamp.editionHash).toMatch(/^[0-9a-f]{64}$/);
    expect(stamp.textHashes.size).toBe(form.slots.issuedTexts.length);
    expect(stamp.formulas.size).toBe(form.slots.issuedFormulas.length);
  });

  it("gives the edition that the form carries, packed, wherever its pieces stand", () => {
    const rows = (found: Snapshot) =>
      new Set(found.sheets.find(({ name }) => name === "_pmqa")?.cells.map(({ row }) => row));
    const packed = seal.pack("ก".repeat(300_000) + noise(90_000));
    const pieces = pieceEdition(packed);
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(30_000);
    const [first = 0, ...others] = [...rows(snapshot)].sort((a, b) => b - a);
    const cells = pieces.flatMap((piece, at): readonly (readonly [number, number, Entry])[] => [
      [first + at, 1, `edition:${at + 1}`],
      [first + at, 2, piece],
    ]);
    const long = enter(snapshot, "_pmqa", cells);
    expect(valueOf(readStamp(long)).carried).toBe(packed);
    const sorted = move(long, "_pmqa", {
      rows: reorder([first + 2, first, first + 1, ...others.slice(0, 9)]),
    });
    expect(valueOf(readStamp(sorted)).carried).toBe(packed);
    expect(valueOf(readStamp(repeatRow(long, "_pmqa", first + 1))).carried).toBe(packed);
    const torn = valueOf(readStamp(move(long, "_pmqa", { rows: takeAway(first + 1) }))).carried;
    expect(torn).toBe(pieces.filter((_, at) => at !== 1).join(""));
  });

  it("gives no edition for a form from before forms carried it", () => {
    expect(valueOf(readStamp(snapshot)).carried).toBe(packedEdition(criteria, seal.pack));
    expect(valueOf(readStamp(withoutCarried(snapshot))).carried).toBeNull();
  });

  it("leaves out what was left blank", () => {
    const blank = formOf(criteria, { agencyCode: "", agencyName: "" });
    const { identity } = valueOf(readStamp(snapshotOfForm(blank)));
    expect("agencyCode" in identity || "agencyName" in identity).toBe(false);
  });

  it("finds its sheet by its mark, renamed, shown and moved", () => {
    const shown = rename(
      move(snapshot, "_pmqa", { rows: insertBefore(1, 2), columns: insertBefore(1) }),
      "_pmqa",
      "ข้อมูล",
    );
    const sheets = [...shown.sheets].reverse().map((sheet) => ({ ...sheet, visibility: "visible" as const }));
    expect(valueOf(readStamp({ sheets }))).toEqual(valueOf(readStamp(snapshot)));
  });

  it("finds its sheet without its mark, by its keys", () => {
    const unmarked = change(snapshot, "_pmqa", (cell) => (cell.row === 1 && cell.column === 1 ? null : cell));
    expect(valueOf(readStamp(unmarked))).toEqual(valueOf(readStamp(snapshot)));
  });

  it("compares values by what they say, whatever kind a program made of them", () => {
    const retyped = change(snapshot, "_pmqa", (cell) => {
      if (cell.value === 1 || cell.value === 2569)
        return { ...cell, kind: "text", value: String(cell.value) };
      return cell.value === "A001" ? { ...cell, kind: "number", value: 1001 } : cell;
    });
    const { layout, identity } = valueOf(readStamp(retyped));
    expect([layout, identity.year, identity.agencyCode]).toEqual([1, 2569, "1001"]);
  });

  it("gives an empty stamp with a warning where its sheet is gone", () => {
    const found = readStamp(without(snapshot, "_pmqa"));
    expect(found.problems.map(({ code }) => code)).toEqual(["form/stamp-missing"]);
    expect(valueOf(found)).toMatchObject({ product: null, edition: null, identity: {} });
  });

  it("still reads a form without a stamp, and finds values typed over formulas", () => {
    const band = formCells(form.blueprint).get("c1!1.1|#self");
    const typedOver = enter(snapshot, "หมวด 1", [[band?.row ?? 0, band?.column ?? 0, 500]]);
    const { identity, problems } = readBack(criteria, form, without(typedOver, "_pmqa"));
    expect(identity.agencyName).toBe("กรมตัวอย่างที่หนึ่ง");
    expect(problems).toMatchObject([{ code: "reading/changed-formula", params: { id: "1.1", text: "500" } }]);
  });

  it("takes one sheet of a form, pasted into another workbook, for a form without a stamp", () => {
    expect(codesOf({ sheets: snapshot.sheets.filter(({ name }) => name === "หมวด 1") })).toEqual([
      "form/stamp-missing",
    ]);
  });

  it("refuses a newer layout", () => {
    const newer = change(snapshot, "_pmqa", (cell) =>
      cell.row === 3 && cell.column === 2 ? { ...cell, value: 2 } : cell,
    );
    expect(
      snapshot.sheets
        .find(({ name }) => name === "_pmqa")
        ?.cells.find(({ row, column }) => row === 3 && column === 1)?.value,
    ).toBe(stampKeys.layout);
    expect(readStamp(newer)).toMatchObject({
      ok: false,
      problems: [{ code: "form/newer-layout", params: { found: 2, known: 1 } }],
    });
  });

  it.each([
    ["its title", "| เกณฑ์คุณภาพการบริหารจัดการภาครัฐ พ.ศ. 2558 | |"],
    ["its short name", "| แบบประเมิน PMQA ๒๕๖๒ | |"],
    ["ADLI", "| หมวด | ADLI |\n| 1 | 50 |"],
    ["LeTCI", "| หมวด | คะแนน LeTCI |\n| 7 | 35 |"],
    [
      "its weights",
      "| หมวด 1 | 120 |\n| หมวด 2 | 80 |\n| หมวด 3 | 110 |\n| หมวด 4 | 100 |\n| หมวด 5 | 90 |\n| หมวด 6 | 100 |\n| หมวด 7 | 400 |\n| รวม | 1000 |",
    ],
  ])("recognises PMQA 2558 by %s", (_, table) => {
    expect(readStamp(workbookOf("| ปก |", table))).toMatchObject({
      ok: false,
      problems: [{ code: "form/pmqa-2558" }],
    });
  });

  it.each([
    ["an empty workbook", "|  |"],
    ["a word that holds a term of PMQA 2558", "| Headline |"],
    ["a list of numbers", "| 120 |\n| 80 |\n| 110 |\n| 100 |\n| 90 |\n| 400 |"],
    ["a text about both assessments", "| เปรียบเทียบ PMQA 2558 |\n| กับ PMQA 4.0 |"],
    ["a word with # in it", "| #1 | #2 |\n| #self | x |"],
    ["another product's hidden sheet", "| product | Other |\n| layout | 1 |"],
  ])("takes %s for none of ours", (_, table) => {
    expect(readStamp(workbookOf(table))).toMatchObject({ ok: false, problems: [{ code: "form/not-ours" }] });
  });

  it("doesn't take a form for PMQA 2558 because someone mentions it there", () => {
    const place = formCells(form.blueprint).get("c1!1.1.B.1|#explanation");
    const mentioned = enter(snapshot, "หมวด 1", [
      [place?.row ?? 0, place?.column ?? 0, "ผลตาม PMQA 2558 และ ADLI"],
    ]);
    expect(codesOf(mentioned)).toEqual([]);
    expect(codesOf(without(mentioned, "_pmqa"))).toEqual(["form/stamp-missing"]);
  });
});
