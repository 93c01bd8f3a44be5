import { CategoryId } from "../../../src/core/criteria/ids";
import { arrangeForm } from "../../../src/core/printing/arrangeForm";
import type { FormPrintSet } from "../../../src/core/printing/printSets";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { valueOf } from "../../support/cellsOf";
import { formToPrint, readToPrint } from "../../support/printedForm";

const one = CategoryId.parse("1");
const two = CategoryId.parse("2");

async function arranged(
  sets: readonly FormPrintSet[],
  categories: readonly CategoryId[] | null = null,
  change?: (snapshot: Snapshot) => Snapshot,
) {
  return arrangeForm(await readToPrint(await formToPrint(), change), { sets, categories });
}

async function sheetsOf(...args: Parameters<typeof arranged>): Promise<readonly string[]> {
  return valueOf(await arranged(...args)).sheets.map(({ sheet }) => sheet);
}

describe("a print set of a form", () => {
  it.each<[FormPrintSet, readonly string[]]>([
    ["filled", ["ปก", "หมวด 1", "หมวด 2", "หมวด 7"]],
    ["blank", ["ปก", "หมวด 1", "หมวด 2", "หมวด 7"]],
    ["results", ["บทสรุป", "สรุปผล"]],
    ["gaps-plan", ["ช่องว่าง", "แผนพัฒนา"]],
    ["summary", ["บทสรุป"]],
  ])("%s is these sheets", async (set, sheets) => {
    expect(await sheetsOf([set])).toEqual(sheets);
  });

  it("goes together with others, each sheet once", async () => {
    const sheets = await sheetsOf(["results", "summary", "gaps-plan"]);
    expect(sheets).toEqual(["บทสรุป", "สรุปผล", "ช่องว่าง", "แผนพัฒนา"]);
  });

  it("hides no row", async () => {
    for (const sheet of valueOf(await arranged(["filled"])).sheets) expect(sheet.hiddenRows).toEqual([]);
  });

  it("finds sheets that were renamed and moved", async () => {
    const sheets = await sheetsOf(["gaps-plan"], null, (snapshot) => ({
      sheets: [...snapshot.sheets]
        .reverse()
        .map((sheet) => (sheet.name === "แผนพัฒนา" ? { ...sheet, name: "แผนของเรา" } : sheet)),
    }));
    expect([...sheets].sort()).toEqual(["ช่องว่าง", "แผนของเรา"]);
  });

  it("goes without a sheet that is gone", async () => {
    const without = (name: string) => (snapshot: Snapshot) => ({
      sheets: snapshot.sheets.filter((sheet) => sheet.name !== name),
    });
    expect(await sheetsOf(["gaps-plan"], null, without("แผนพัฒนา"))).toEqual(["ช่องว่าง"]);
    expect(await arranged(["summary"], null, without("บทสรุป"))).toMatchObject({
      ok: false,
      problems: [{ code: "print/nothing-to-print", params: { set: "summary" } }],
    });
  });

  it("that finds no sheet leaves the others to be printed", async () => {
    const found = await arranged(["summary", "gaps-plan"], null, (snapshot) => ({
      sheets: snapshot.sheets.filter(({ name }) => name !== "บทสรุป"),
    }));
    expect(found).toMatchObject({ ok: true, problems: [{ code: "print/nothing-to-print" }] });
  });
});

describe("the annex", () => {
  const long = "ข้อความยาวมาก ".repeat(400);

  async function annexOf(sets: readonly FormPrintSet[], categories: readonly CategoryId[] | null = null) {
    const form = await formToPrint({
      "c1!1.1.B.1|#explanation": long,
      "c2!2.1.B.1|#explanation": long,
      "plan!own.1|#activity": long,
    });
    await form.assess();
    const read = await readToPrint(form);
    const annex = valueOf(arrangeForm(read, { sets, categories })).sheets.find(
      ({ sheet }) => sheet === "ภาคผนวก",
    );
    const rows = (await form.rows("annex")).filter(({ cells }) => typeof cells["#number"] === "number");
    const shown = rows.filter(({ row }) => annex?.hiddenRows.includes(row) !== true);
    return annex === undefined ? [] : [...new Set(shown.map(({ cells }) => cells["#number"]))];
  }

  it("is printed with the sets whose texts it holds, and these texts alone", async () => {
    expect(await annexOf(["filled"])).toEqual([1, 2]);
    expect(await annexOf(["gaps-plan"])).toEqual([3]);
    expect(await annexOf(["results"])).toEqual([1, 2, 3]);
    expect(await annexOf(["summary"])).toEqual([]);
  });

  it("has the texts of chosen categories alone", async () => {
    expect(await annexOf(["filled"], [two])).toEqual([2]);
    expect(await annexOf(["results"], [one])).toEqual([1, 3]);
  });
});

describe("areas and repeated rows", () => {
  it("are the form's own columns and head rows, also where a column was put in and rows were", async () => {
    const inserted = (snapshot: Snapshot): Snapshot => ({
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 2, column: cell.column + 1 })),
      })),
    });
    const areaOf = async (change?: (snapshot: Snapshot) => Snapshot) => {
      const [first] = valueOf(await arranged(["filled"], [one], change)).sheets;
      return { area: first?.area, titleRows: first?.titleRows };
    };
    const { area, titleRows } = await areaOf();
    expect(titleRows).toEqual({ top: 2, bottom: 4 });
    const moved = await areaOf(inserted);
    expect(moved.titleRows).toEqual({ top: 4, bottom: 6 });
    const { top = 0, left = 0, bottom = 0, right = 0 } = area ?? {};
    expect(moved.area).toEqual({ top: top + 2, left: left + 1, bottom: bottom + 2, right: right + 1 });
  });
});

describe("chosen categories", () => {
  it("are printed by their own sheets alone", async () => {
    expect(await sheetsOf(["filled"], [two])).toEqual(["หมวด 2"]);
  });

  it("leave the one-page summary out of results, as it is of all of them", async () => {
    const sheets = await sheetsOf(["results"], [two]);
    expect(sheets).toEqual(["สรุปผล"]);
    expect(await sheetsOf(["summary"], [two])).toEqual(["บทสรุป"]);
  });

  it("keep rows of others, and what is counted over all, off the summary", async () => {
    const form = await readToPrint(await formToPrint());
    const summary = form.submission.sheets.get("summary");
    const { sheets } = valueOf(arrangeForm(form, { sets: ["results"], categories: [two] }));
    const hidden = new Set(sheets.find(({ sheet }) => sheet === "สรุปผล")?.hiddenRows);
    const keys = [...(summary?.rows ?? [])];
    const hiddenKeys = keys.filter(([, row]) => hidden.has(row)).map(([key]) => key);
    expect(hiddenKeys).toEqual(
      expect.arrayContaining(["category.1", "1.1", "category.7", "7.1", "total", "level.B", "lens.view.O"]),
    );
    const shown = keys.filter(([, row]) => !hidden.has(row)).map(([key]) => key);
    expect(shown).toEqual(expect.arrayContaining(["title", "notice", "category.2", "2.1"]));
    // The headings above the counts and the lenses go with them.
    const above = (key: string) => (summary?.rows.get(key) ?? 0) - 1;
    for (const key of ["level.S", "lens.view.O"]) expect(hidden).toContain(above(key));
  });

  it("keep gaps and open statements of others off the list, by the category that is written there", async () => {
    const form = await formToPrint({ "c1!1.1.B.1|#self": "not", "c2!2.1.B.1|#self": "not" });
    await form.assess();
    const read = await readToPrint(form);
    const { sheets } = valueOf(arrangeForm(read, { sets: ["gaps-plan"], categories: [two] }));
    const hidden = new Set(sheets.find(({ sheet }) => sheet === "ช่องว่าง")?.hiddenRows);
    const rows = (await form.rows("gaps")).filter(({ key }) => /^(gap|unanswered)\./.test(key));
    for (const { row, cells } of rows)
      expect([row, hidden.has(row)]).toEqual([row, ["1", "7"].includes(String(cells["#category"] ?? ""))]);
    expect(rows.filter(({ row }) => hidden.has(row)).length).toBeGreaterThan(3);
    const heading = (await form.rows("gaps")).find(({ key }) => key === "unanswered");
    expect(hidden.has(heading?.row ?? 0)).toBe(false);
  });

  it("take the heading of open statements off the paper once none is left below it", async () => {
    const form = await formToPrint({
      "c2!2.1.B.1|#self": "met",
      "c2!2.1.A.1|#self": "met",
      "c2!2.1.S.1|#self": "met",
    });
    await form.assess();
    const read = await readToPrint(form);
    const { sheets } = valueOf(arrangeForm(read, { sets: ["gaps-plan"], categories: [two] }));
    const heading = (await form.rows("gaps")).find(({ key }) => key === "unanswered");
    expect(sheets.find(({ sheet }) => sheet === "ช่องว่าง")?.hiddenRows).toContain(heading?.row);
  });

  it("keep plan rows for others' gaps off the paper, and the agency's own rows on it", async () => {
    const form = await formToPrint({ "c1!1.1.B.1|#self": "not", "c2!2.1.B.1|#self": "not" });
    await form.assess();
    await form.fill({ "plan!own.1|#activity": "จัดอบรม" });
    const read = await readToPrint(form);
    const hiddenFor = (category: CategoryId) => {
      const found = valueOf(arrangeForm(read, { sets: ["gaps-plan"], categories: [category] }));
      return found.sheets.find(({ sheet }) => sheet === "แผนพัฒนา")?.hiddenRows ?? [];
    };
    const rows = await form.rows("plan");
    const rowOf = (gap: string) => rows.find(({ cells }) => cells["#gaps"] === gap)?.row ?? 0;
    const own = rows.find(({ key }) => key === "own.1")?.row ?? 0;
    expect(hiddenFor(two)).toContain(rowOf("1.1.B.1"));
    expect(hiddenFor(two)).not.toContain(rowOf("2.1.B.1"));
    expect(hiddenFor(one)).toContain(rowOf("2.1.B.1"));
    for (const category of [one, two]) expect(hiddenFor(category)).not.toContain(own);
  });
});
