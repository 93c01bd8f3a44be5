import { parseAgencyKind } from "../../src/app/parseAgencyKind";
import { parseAmbiguous } from "../../src/app/parseAmbiguous";
import { parseCategories } from "../../src/app/parseCategories";
import { parseFiscalYear } from "../../src/app/parseFiscalYear";
import { parseSubject } from "../../src/app/parseSubject";
import { parseTarget } from "../../src/app/parseTarget";
import { valueOf } from "../support/cellsOf";
import { readEdition } from "../support/readEdition";

const criteria = readEdition("pmqa-4.0");

describe("a fiscal year", () => {
  it.each([
    ["2569", 2569, null],
    ["๒๕๖๙", 2569, null],
    [" พ.ศ. 2569 ", 2569, null],
    ["ปีงบประมาณ พ.ศ. ๒๕๖๙", 2569, null],
    ["2569 ", 2569, null],
    ["2026", 2569, 2026],
    ["ค.ศ. 2026", 2569, 2026],
    ["AD 2026", 2569, 2026],
  ])("%s is %i", (text, year, commonEra) => {
    expect(valueOf(parseFiscalYear(text))).toEqual({ year, commonEra });
  });

  it.each(["", "69", "25690", "2569.5", "สองพัน", "-2569", "2400", "3000", "1e3"])("%s is none", (text) => {
    expect(parseFiscalYear(text).problems).toMatchObject([
      { code: "request/bad-year", params: { year: text } },
    ]);
  });
});

describe("categories", () => {
  it.each([
    ["", "1 2 3 4 5 6 7"],
    ["ทุกหมวด", "1 2 3 4 5 6 7"],
    ["all", "1 2 3 4 5 6 7"],
    ["1,3", "1 3"],
    ["3, 1", "1 3"],
    ["1;3", "1 3"],
    ["1 3", "1 3"],
    ["1-3", "1 2 3"],
    ["1 – 3, 7", "1 2 3 7"],
    ["หมวด 1 ถึง 3", "1 2 3"],
    ["หมวด 1 และหมวด 3", "1 3"],
    ["หมวดที่ ๑ และ ๗", "1 7"],
    ["category 2 and category 4", "2 4"],
    ["categories 2 to 4", "2 3 4"],
  ])("%s are %s", (text, ids) => {
    expect(parseCategories(criteria, text)).toEqual({ categories: ids.split(" "), unknown: [] });
  });

  it.each([
    ["8", ["8"]],
    ["1,9,x", ["9", "x"]],
    ["3-1", ["3-1"]],
    ["1-2-3", ["1-2-3"]],
    ["1.3", ["1.3"]],
  ])("%s has what isn't one", (text, unknown) => {
    expect(parseCategories(criteria, text).unknown).toEqual(unknown);
  });
});

describe("an agency kind", () => {
  it.each([
    ["department", "department"],
    ["กรม", "department"],
    [" จังหวัด ", "province"],
    ["Public organisation", "public-organisation"],
    ["อื่นๆ", "other"],
    ["ราชวิทยาลัย", null],
    ["", null],
  ])("%s is %s", (text, kind) => {
    expect(parseAgencyKind(criteria, text)).toBe(kind);
  });
});

describe("a target", () => {
  it.each([
    ["A", { kind: "level", level: "A" }],
    ["advance", { kind: "level", level: "A" }],
    ["Advanced", { kind: "level", level: "A" }],
    ["ก้าวหน้า", { kind: "level", level: "A" }],
    ["ระดับก้าวหน้า", { kind: "level", level: "A" }],
    ["Advance level", { kind: "level", level: "A" }],
    ["พื้นฐาน", { kind: "level", level: "B" }],
    ["Significant", { kind: "level", level: "S" }],
    ["ระดับพัฒนาจนเกิดผล", { kind: "level", level: "S" }],
    ["400", { kind: "points", points: 400 }],
    ["๓๕๐.๕", { kind: "points", points: 350.5 }],
    ["0", { kind: "points", points: 0 }],
    ["500", { kind: "points", points: 500 }],
  ])("%s is understood", (text, target) => {
    expect(valueOf(parseTarget(criteria, text))).toEqual(target);
  });

  it.each(["501", "-1", "ดีมาก", "", "1e2", "NaN"])("%s is none", (text) => {
    expect(parseTarget(criteria, text).problems).toMatchObject([
      { code: "request/bad-target", params: { target: text, top: 500 } },
    ]);
  });
});

describe("the subject of an explanation", () => {
  it.each([
    ["1.2", { kind: "item", item: "1.2" }],
    ["ประเด็น ๑.๒", { kind: "item", item: "1.2" }],
    ["1.2.b.1", { kind: "item", item: "1.2", part: "1.2.B.1" }],
    ["7.3.2", { kind: "item", item: "7.3", part: "7.3.2" }],
    ["3", { kind: "category", category: "3" }],
    ["หมวด ๓", { kind: "category", category: "3" }],
    ["total", { kind: "total" }],
    ["คะแนนรวม", { kind: "total" }],
  ])("%s is understood", (text, subject) => {
    expect(valueOf(parseSubject(criteria, text))).toEqual(subject);
  });

  it.each(["9.9", "", "1.2.B.99", "__proto__"])("%s is none", (text) => {
    expect(parseSubject(criteria, text).problems).toMatchObject([{ code: "request/unknown-item" }]);
  });
});

describe("the meaning of ambiguous marks", () => {
  it.each([
    [null, null],
    ["met", "met"],
    ["not", "not"],
    ["ไม่มี", "not"],
    ["blank", "blank"],
    ["ว่าง", "blank"],
  ])("%s is %s", (text, meaning) => {
    expect(valueOf(parseAmbiguous(criteria, text))).toBe(meaning);
  });

  it.each(["x", "maybe", ""])("isn't %s", (text) => {
    expect(parseAmbiguous(criteria, text).problems).toMatchObject([
      { code: "request/unknown-choice", params: { known: "met, not, blank" } },
    ]);
  });
});
