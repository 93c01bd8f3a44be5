import { arrangeConsolidation } from "../../../src/core/printing/arrangeConsolidation";
import { valueOf } from "../../support/cellsOf";
import { sampleConsolidation, workbookOf } from "../../support/sampleBatch";

const thai = workbookOf(sampleConsolidation()).sheets.map(({ name }) => name);
const english = workbookOf(sampleConsolidation({ language: "en" })).sheets.map(({ name }) => name);

const sheetsOf = (...args: Parameters<typeof arrangeConsolidation>) =>
  valueOf(arrangeConsolidation(...args)).sheets.map(({ sheet }) => sheet);

describe("a print set of a consolidated workbook", () => {
  it("is found by the names of its sheets in either language", () => {
    expect(sheetsOf(thai, ["overview"])).toEqual(["บทสรุป", "ภาพรวม", "แผนที่ความร้อน", "ระดับรายประเด็น"]);
    expect(sheetsOf(thai, ["receipt"])).toEqual(["ใบรับ"]);
    expect(sheetsOf(thai, ["summary"])).toEqual(["บทสรุป"]);
    expect(sheetsOf(english, ["overview", "receipt"])).toHaveLength(5);
  });

  it("stands in the workbook's order, each sheet once", () => {
    const moved = [...thai].reverse();
    expect(sheetsOf(moved, ["summary", "overview"])).toEqual(
      ["บทสรุป", "ภาพรวม", "แผนที่ความร้อน", "ระดับรายประเด็น"].reverse(),
    );
  });

  it("tells of a sheet that has another name now, in the workbook's language", () => {
    const renamed = thai.map((name) => (name === "แผนที่ความร้อน" ? "แผนที่" : name));
    expect(arrangeConsolidation(renamed, ["overview"])).toMatchObject({
      ok: true,
      problems: [{ code: "print/sheet-missing", params: { sheet: "แผนที่ความร้อน" } }],
    });
    const [, second = ""] = english;
    expect(
      arrangeConsolidation(
        english.filter((name) => name !== second),
        ["overview"],
      ),
    ).toMatchObject({
      problems: [{ params: { sheet: second } }],
    });
  });

  it("can't be printed where none of its sheets is there", () => {
    expect(arrangeConsolidation(["Sheet1"], ["receipt"])).toMatchObject({
      ok: false,
      problems: [{ code: "print/nothing-to-print", params: { set: "receipt" } }],
    });
  });
});
