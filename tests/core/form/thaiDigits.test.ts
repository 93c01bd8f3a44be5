import { checkBlueprint } from "../../../src/core/workbook/checkBlueprint";
import { cellsEdition } from "../../support/assessedForm";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";

const arabic = formOf(cellsEdition());
const thai = formOf(cellsEdition(), {}, { digits: "thai", dueDate: "31 มีนาคม 2570" });

const textsOf = ({ blueprint }: typeof arabic) =>
  blueprint.sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)));

describe("a form with Thai digits", () => {
  it("has nothing that a spreadsheet program would refuse", () => {
    expect(checkBlueprint(thai.blueprint)).toEqual([]);
  });

  it("says years, rounds and days in Thai digits, on every sheet and in headers", () => {
    const texts = textsOf(thai).filter((value) => typeof value === "string");
    expect(texts).toContain("ปีงบประมาณ พ.ศ. ๒๕๖๙  รอบที่ ๑");
    expect(texts).toContain("๓๑ มีนาคม ๒๕๗๐");
    expect(texts).toContain("กรมตัวอย่างที่หนึ่ง  ปีงบประมาณ พ.ศ. ๒๕๖๙ รอบที่ ๑");
    expect(texts).toContain("ผลปี ๒๕๖๙");
    expect(texts.filter((text) => text.includes("2569"))).toEqual([]);
    const headers = thai.blueprint.sheets.flatMap(({ print }) => print?.header?.left ?? []);
    expect(headers.every((header) => header.includes("๒๕๖๙"))).toBe(true);
  });

  it("keeps the program's digits where the program draws: page numbers", () => {
    const footers = thai.blueprint.sheets.flatMap(({ print }) => print?.footer?.right ?? []);
    expect(footers.length).toBeGreaterThan(0);
    expect(footers.every((footer) => footer.includes("&P"))).toBe(true);
  });

  it("keeps keys, ids and issued texts, so that it is read as any other", () => {
    expect(thai.slots.slots).toEqual(arabic.slots.slots);
    expect(thai.slots.issuedTexts).toEqual(arabic.slots.issuedTexts);
    const ids = (form: typeof arabic) =>
      textsOf(form).filter((value) => /^\d+(?:\.\w+)+$/.test(String(value)));
    expect(ids(thai)).toEqual(ids(arabic));
  });

  it("says so in its stamp, where a form with Arabic digits says nothing", () => {
    expect(formCells(thai.blueprint).get("stamp!stamp.digits|#value")?.value).toBe("thai");
    expect(formCells(arabic.blueprint).has("stamp!stamp.digits|#value")).toBe(false);
    expect([thai.blueprint.digits, arabic.blueprint.digits]).toEqual(["thai", undefined]);
  });

  it("is made in Arabic digits where the form is English, whatever is asked for", () => {
    const english = formOf(cellsEdition(), {}, { language: "en", digits: "thai" });
    expect(english.blueprint).toEqual(formOf(cellsEdition(), {}, { language: "en" }).blueprint);
  });
});
