import { formOf } from "../../support/formOf";
import { smallEdition } from "../../support/smallEdition";
import { problem, type ProblemCode, type ProblemParams } from "../../../src/core/problem";
import { describePlace, describeProblem, problemLine } from "../../../src/core/text/describeProblem";
import { sheetWordsIn } from "../../../src/core/text/words";

describe("describeProblem", () => {
  it("says where, what and what to do", () => {
    const found = problem(
      "reading/unreadable-answer",
      { file: "form.xlsx", sheet: "หมวด 1", cell: "F9" },
      { id: "1.1.B.1", typed: "บางส่วน" },
    );
    expect(describeProblem(found, "th")).toEqual({
      where: "form.xlsx หมวด 1!F9",
      what: "ข้อ 1.1.B.1 ตอบว่า “บางส่วน” ซึ่งไม่ใช่คำตอบที่รู้จัก จึงยังไม่นับ",
      remedy: "เลือกคำตอบจากรายการในช่อง",
    });
    expect(describeProblem(found, "en").what).toBe(
      "1.1.B.1 is answered “บางส่วน”, which is no known answer, and isn't counted",
    );
  });

  it.each<[ProblemCode, ProblemParams, string, string]>([
    ["reading/missing-column", { column: "evidence" }, "หลักฐานอ้างอิง", "Evidence"],
    ["reading/missing-column", { column: "year-1" }, "ผลการดำเนินการรายปี", "result of a year"],
    ["reading/missing-sheet", { sheet: "c3" }, "หมวด 3", "Category 3"],
    ["reading/missing-sheet", { sheet: "cover" }, "ปก", "Cover"],
    ["results/missing-sheet", { sheet: "plan" }, "แผนพัฒนา", "Plan"],
    ["form/identity-missing", { id: "agencyCode" }, "รหัสหน่วยงาน", "Agency code"],
    [
      "reading/changed-formula",
      { id: "title", text: "" },
      "สูตรของ แถวชื่อแผ่นงาน ถูก",
      "of the sheet's title was",
    ],
    ["reading/changed-formula", { id: "notice", text: "" }, "สูตรของ แถวแจ้งเตือน ถูก", "of the notice row was"],
    ["reading/changed-formula", { id: "total", text: "" }, "สูตรของ คะแนนรวม ถูก", "of Total was"],
    ["reading/changed-formula", { id: "1", text: "" }, "สูตรของ หมวด 1 ถูก", "of Category 1 was"],
    ["reading/changed-formula", { id: "1.1", text: "" }, "สูตรของ 1.1 ถูก", "of 1.1 was"],
    ["reading/changed-formula", { id: "category.12", text: "" }, "สูตรของ หมวด 12 ถูก", "of Category 12 was"],
    ["results/missing-place", { key: "computed" }, "“วันที่คำนวณผล”", "“the date of the results”"],
    ["results/missing-place", { key: "level.B" }, "“จำนวนประเด็นในระดับ B”", "“items at level B”"],
    ["results/missing-place", { key: "level.below" }, "“ไม่ผ่านการประเมิน”", "“Below"],
    ["results/missing-place", { key: "lens.dimensions.O" }, "“คะแนนตามมิติและปัจจัย ", "“score by dimension"],
    ["results/missing-place", { key: "fixed.3" }, "“แถวหัวตาราง", "“a row of heads"],
    ["results/missing-place", { key: "gap.3" }, "“แถวช่องว่าง 3”", "“gap row 3”"],
    ["results/missing-place", { key: "#self-result" }, "“คอลัมน์ที่คำนวณให้”", "“a computed column”"],
    ["reading/error-value", { id: "own.2", typed: "#N/A" }, "แถวแผน 2:", "plan row 2:"],
    ["reading/error-value", { id: "#key", typed: "#N/A" }, "แถวแผนที่ไม่มีรหัส:", "a plan row without a code:"],
    ["roster/missing-column", { column: "agencyName" }, "ชื่อหน่วยงาน", "Agency"],
    [
      "reading/incomplete-indicator",
      { id: "7.1.1.a", name: "ก", lacks: "target,result,direction" },
      "ค่าเป้าหมาย, ผลการดำเนินการ, ทิศทาง",
      "Target, result, Direction",
    ],
    ["criteria/missing-language", { language: "en" }, "อังกฤษ", "English"],
    [
      "file/too-large",
      { measure: "entryBytes", limit: 67_108_864, part: "xl/worksheets/sheet1.xml" },
      "(xl/worksheets/sheet1.xml): ขนาดของส่วนในไฟล์ เกิน 64 เมกะไบต์",
      "(xl/worksheets/sheet1.xml): size of a part over 64 MB",
    ],
    [
      "file/too-large",
      { measure: "cells", limit: 500_000, part: "" },
      "จำนวนช่อง เกิน 500000",
      "cells over 500000",
    ],
  ])("names what %s %j is about", (code, params, thai, english) => {
    expect(describeProblem(problem(code, {}, params), "th").what).toContain(thai);
    expect(describeProblem(problem(code, {}, params), "en").what).toContain(english);
  });

  it("leaves out the part of a file where the whole file is meant", () => {
    expect(describeProblem(problem("file/damaged", {}, { part: "" }), "en").what).toBe("The file is damaged");
  });

  it("cuts what people typed for reading, without line breaks", () => {
    const typed = `${"ก".repeat(200)}\nข`;
    const { what } = describeProblem(problem("reading/text-without-key", {}, { text: typed }), "th");
    expect(what).toContain(`“${"ก".repeat(120)}…”`);
    const short = describeProblem(problem("reading/text-without-key", {}, { text: "หนึ่ง\nสอง" }), "th");
    expect(short.what).toContain("“หนึ่ง สอง”");
  });
});

describe("describePlace", () => {
  it.each([
    [{}, ""],
    [{ file: "a.xlsx" }, "a.xlsx"],
    [{ sheet: "ปก" }, "ปก"],
    [{ sheet: "ปก", cell: "C5" }, "ปก!C5"],
    [{ file: "criteria.json", path: "$.levels[0]" }, "criteria.json $.levels[0]"],
  ])("says %j as %j", (place, text) => {
    expect(describePlace(place)).toBe(text);
  });
});

describe("problemLine", () => {
  it("is one line", () => {
    const found = problem("file/not-found", { file: "a.xlsx" });
    expect(problemLine(found, "en")).toBe("a.xlsx: The file isn't there. Check its name and folder.");
    expect(problemLine(problem("form/not-ours"), "en")).toMatch(/^The file isn't a form/);
  });
});

it("uses words that the form has", () => {
  expect(sheetWordsIn("th").form.agencyCode).toBe("รหัสหน่วยงาน");
});

describe("every key of a form", () => {
  it.each(["th", "en"] as const)("has a name in %s where problems name it", (language) => {
    const { slots, issuedFormulas, fixedTexts } = formOf(smallEdition()).slots;
    const rows = new Set([...slots, ...issuedFormulas, ...fixedTexts].map(({ row }) => row));
    const columns = new Set([...slots, ...issuedFormulas, ...fixedTexts].map(({ column }) => column));
    const said = [...rows, ...columns].map(
      (key) => describeProblem(problem("results/missing-place", {}, { key }), language).what,
    );
    // Ids of the edition begin with a digit or a topic's letter and are what people know.
    const leaks = said.filter((what) => /“(?:#|[a-z]+\.|title|notice|total|computed)/.test(what));
    expect(leaks).toEqual([]);
  });
});
