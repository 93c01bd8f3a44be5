import { builtInEditions } from "../../../src/app/builtInEditions";
import { CategoryId } from "../../../src/core/criteria/ids";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { checkBlueprint } from "../../../src/core/workbook/checkBlueprint";
import { styleNamed } from "../../../src/core/workbook/styles";
import { lineCount, maxRowHeightPt } from "../../../src/core/workbook/text/rowHeight";
import { cellKeyText } from "../../../src/core/form/keys";
import type { Form } from "../../../src/core/form/layoutForm";
import { formCells } from "../../support/formCells";
import { formOf, hash } from "../../support/formOf";
import { editionHash, shortHash } from "../../../src/core/form/stamp";

const editions = builtInEditions();
const [split] = editions;
if (split === undefined) throw new Error("an edition is missing");

const sheetNames = (form: Form) => form.blueprint.sheets.map(({ name }) => name);
const stampOf = (form: Form) =>
  new Map(
    [...formCells(form.blueprint)]
      .filter(([key]) => key.startsWith("stamp!") && key.endsWith("|#value"))
      .map(([key, { value }]) => [key.slice("stamp!".length, -"|#value".length), value]),
  );

describe.each(editions.map((edition) => [edition.id, edition] as const))("the form of %s", (_, edition) => {
  const form = formOf(edition);
  const index = indexCriteria(edition);

  it("has nothing that a spreadsheet program would refuse", () => {
    expect(checkBlueprint(form.blueprint)).toEqual([]);
  });

  it("repeats the notice with the heads of every sheet that prints on several pages", () => {
    const printed = form.blueprint.sheets.filter(({ print }) => print !== undefined && !print.fitsOnePage);
    expect(printed.length).toBeGreaterThan(8);
    for (const { key, rows, print } of printed) {
      const { top = 1, bottom = 0 } = print?.titleRows ?? {};
      const notices = rows
        .filter(({ row }) => row >= top && row <= bottom)
        .flatMap(({ cells }) => cells.filter(({ style }) => style === "notice"));
      expect([key, notices.map(({ formula }) => typeof formula)]).toEqual([key, ["string"]]);
    }
  });

  it.each(["th", "en"] as const)(
    "shows a sheet's title whole, left of whose sheet it is, in %s",
    (language) => {
      for (const { name, columns, rows, print } of formOf(edition, {}, { language }).blueprint.sheets) {
        const cells = rows.find(({ row }) => row === print?.titleRows?.top)?.cells ?? [];
        const title = cells.find(({ style }) => style === "title");
        const agency = cells.find(({ style }) => style === "agency");
        if (title === undefined || agency === undefined) continue;
        const widthChars = columns
          .slice(title.column - 1, agency.column - 1)
          .reduce((sum, each) => sum + (each.isHidden === true ? 0 : each.widthChars), 0);
        const style = { ...styleNamed("title"), wraps: true };
        expect([name, lineCount({ text: String(title.value), style, widthChars })]).toEqual([name, 1]);
      }
    },
  );

  it("asks every statement of both sets, and every part of every indicator", () => {
    const answers = form.slots.slots.filter(({ field }) => field.kind === "answer");
    expect(answers).toHaveLength(index.allStatementIds.length * 2);
    const indicators = new Set(
      form.slots.slots.flatMap(({ field }) => (field.kind === "indicator" ? [field.indicator] : [])),
    );
    expect(indicators.size).toBe(index.allMeasureIds.length * edition.results.indicatorsMax);
    const topics = form.slots.slots.filter(({ field }) => field.kind === "profile");
    expect(topics).toHaveLength(index.allTopicIds.length);
  });

  it("gives every cell that people fill its own keys", () => {
    const keys = form.slots.slots.map(cellKeyText);
    expect(new Set(keys).size).toBe(keys.length);
    const cells = formCells(form.blueprint);
    expect(keys.filter((key) => !cells.has(key))).toEqual([]);
  });

  it("lets people write into every cell they are to fill, and into no other of a protected sheet", () => {
    const slots = new Set(form.slots.slots.map(cellKeyText));
    const unlocked = form.blueprint.sheets
      .filter(({ isProtected }) => isProtected)
      .flatMap((sheet) => {
        const keys = new Map(
          [...formCells({ ...form.blueprint, sheets: [sheet] })].map(([key, cell]) => [
            `${cell.row}:${cell.column}`,
            key,
          ]),
        );
        const isUnderMerge = (row: number, column: number) =>
          sheet.merges.some(({ top, left, right }) => row === top && column > left && column <= right);
        return sheet.rows.flatMap(({ row, cells }) =>
          cells
            .filter(
              ({ style, column }) =>
                style.startsWith("input") && style !== "inputSample" && !isUnderMerge(row, column),
            )
            .map(({ column }) => keys.get(`${row}:${column}`)),
        );
      });
    expect(unlocked.filter((key) => key !== undefined && !slots.has(key))).toEqual([]);
    expect(new Set(unlocked.filter((key) => key !== undefined)).size).toBe(slots.size);
  });

  it("has no row that is higher than a row can be, so that no text is cut", () => {
    const highest = form.blueprint.sheets.flatMap(({ rows }) => rows.map(({ heightPt }) => heightPt ?? 0));
    expect(Math.max(...highest)).toBeLessThan(maxRowHeightPt);
  });

  it("stamps what it is, and the digest of every text it asks by", () => {
    const stamp = stampOf(form);
    expect(stamp.get("stamp.edition")).toBe(edition.id);
    expect(stamp.get("stamp.edition-hash")).toBe(editionHash(edition, hash));
    expect(stamp.get("stamp.agency-code")).toBe("A001");
    expect(stamp.get("stamp.year")).toBe(2569);
    for (const text of form.slots.issuedTexts) {
      expect(stamp.get(`text:${cellKeyText(text)}`)).toBe(shortHash(hash, text.text));
    }
  });

  it("is the same for the same request", () => {
    expect(formOf(edition)).toEqual(form);
  });

  it("stands in English without a Thai word but those of names", () => {
    const english = formOf(
      edition,
      { agencyName: "Sample Department", ministry: "Sample Ministry" },
      { language: "en" },
    );
    const shown = english.blueprint.sheets
      .filter(({ visibility }) => visibility === "visible")
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
    expect(shown.filter((value) => typeof value === "string" && /[\u0E00-\u0E7F]/.test(value))).toEqual([]);
  });
});

describe("a form for a part of the categories", () => {
  const form = formOf(split, { categories: [CategoryId.parse("1"), CategoryId.parse("7")] });

  it("has sheets for these alone, and the sheets every form has", () => {
    expect(sheetNames(form)).toEqual([
      "ปก",
      "ลักษณะสำคัญขององค์การ",
      "หมวด 1",
      "หมวด 7",
      "บทสรุป",
      "สรุปผล",
      "ช่องว่าง",
      "แผนพัฒนา",
      "ภาคผนวก",
      "แนวทาง",
      "_pmqa",
    ]);
    expect(checkBlueprint(form.blueprint)).toEqual([]);
  });
});

describe("what a form holds of its request", () => {
  it("keeps a name that looks like a formula as text", () => {
    const form = formOf(split, { agencyName: "=1+1" });
    const cell = formCells(form.blueprint).get("cover!agencyName|#value");
    expect(cell?.value).toBe("=1+1");
    expect(cell?.formula).toBeUndefined();
  });

  it("shortens a very long name in the page header alone", () => {
    const agencyName = "สำนักงาน".repeat(60);
    const form = formOf(split, { agencyName });
    expect(checkBlueprint(form.blueprint)).toEqual([]);
    expect(formCells(form.blueprint).get("cover!agencyName|#value")?.value).toBe(agencyName);
  });

  it("shortens a name in the page header between words, never between a letter and its mark", () => {
    for (const agencyName of ["สำนักงาน".repeat(60), `ก${"ที่นี่".repeat(60)}`, "กิ่".repeat(60)]) {
      const header = formOf(split, { agencyName }).blueprint.sheets[0]?.print?.header?.left ?? "";
      const kept = /(\S+)…/u.exec(header)?.[1] ?? "";
      expect(agencyName.startsWith(kept)).toBe(true);
      expect(kept.length).toBeGreaterThan(60);
      expect(agencyName.slice(kept.length)).not.toMatch(/^\p{Mark}/u);
    }
  });
});
