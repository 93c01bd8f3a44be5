import { layoutEditionTables } from "../../../../src/core/authoring/edition/layoutEditionTables";
import { layoutEditionTemplate } from "../../../../src/core/authoring/edition/layoutEditionTemplate";
import type { Criteria } from "../../../../src/core/criteria/schema";
import type { Snapshot } from "../../../../src/core/workbook/snapshot";
import { parseWorkbook, placesOf, snapshotOfBlueprint, typeInto, typeRows } from "../../../support/authoring";
import { readEdition } from "../../../support/readEdition";

const frame = readEdition("pmqa-4.0");
const blank = snapshotOfBlueprint(layoutEditionTemplate(frame, "th"));

/** The least that makes an edition: a name, a category, an item, and a statement of each level. */
const least = typeRows(
  typeRows(
    typeRows(typeInto(blank, "ข้อมูลเกณฑ์", { B4: "เกณฑ์เล็ก" }), "หมวด", 4, [["1", "", "หมวดแรก"]]),
    "ประเด็น",
    4,
    [["1", "1.1", "ประเด็นแรก"]],
  ),
  "ข้อย่อย",
  4,
  [
    ["1.1", "B", "", "ข้อหนึ่ง"],
    ["", "A", "", "ข้อสอง"],
    ["", "S", "", "ข้อสาม"],
  ],
);

function without(snapshot: Snapshot, ...sheets: readonly string[]): Snapshot {
  return { sheets: snapshot.sheets.filter(({ name }) => !sheets.includes(name)) };
}

function valueOf(read: ReturnType<typeof parseWorkbook>): Criteria {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe("what is left out of a workbook", () => {
  it("is taken from the frame where an edition can't do without, and told with the sheet", () => {
    const only = without(least, "ระดับ", "คำตอบ", "ประเภทหน่วยงาน", "เกณฑ์การให้คะแนน", "ช่วงคะแนน", "แหล่งที่มา");
    const read = parseWorkbook(only);
    const criteria = valueOf(read);
    expect(criteria.levels).toEqual(frame.levels);
    expect(criteria.agencyKinds).toEqual(frame.agencyKinds);
    expect(criteria.responses.choices).toEqual(frame.responses.choices);
    expect(criteria.scoring).toMatchObject({ name: "gated-proportional", displayDecimals: 2 });
    expect(criteria.scales).toEqual([]);
    expect(criteria.sources.map(({ id }) => id)).toEqual(["handbook", "S1", "practice"]);
    expect(placesOf(read.problems, "authoring/frame-used")).toEqual(["ระดับ", "ประเภทหน่วยงาน", "คำตอบ"]);
  });

  it("is an item without statements, a category without items", () => {
    const more = typeRows(typeRows(least, "ประเด็น", 5, [["1", "1.2", "ไม่มีข้อ"]]), "หมวด", 5, [
      ["2", "", "ว่าง"],
    ]);
    expect([...placesOf(parseWorkbook(more).problems, "authoring/nothing-in")].sort()).toEqual([
      "ประเด็น!B5",
      "หมวด!A5",
    ]);
  });

  it("is a level of one item, which is told with the item", () => {
    const lacking = typeInto(least, "ข้อย่อย", { A6: null, B6: null, D6: null });
    const read = parseWorkbook(lacking);
    expect(placesOf(read.problems, "criteria/missing-level")).toEqual(["ประเด็น!B4"]);
  });
});

describe("what stands in the wrong place", () => {
  it("is a statement under results, a measure under processes", () => {
    const results = typeRows(
      typeRows(typeRows(least, "หมวด", 5, [["7", "ผลลัพธ์", "ผลลัพธ์"]]), "ประเด็น", 5, [["7", "7.1", "ผล"]]),
      "ตัววัด",
      4,
      [
        ["7.1", "", "ตัววัด"],
        ["1.1", "", "ตัววัดผิดที่"],
      ],
    );
    const read = parseWorkbook(typeRows(results, "ข้อย่อย", 7, [["7.1", "B", "", "ข้อผิดที่"]]));
    expect(placesOf(read.problems, "authoring/wrong-branch")).toEqual(["ข้อย่อย!A7"]);
    expect(placesOf(read.problems, "authoring/measure-of-process")).toEqual(["ตัววัด!A5"]);
  });

  it("is a second row of a fact, of a level's text, of “not applicable”, of a text's further wordings", () => {
    const twice = typeRows(
      typeRows(
        typeRows(typeRows(least, "ข้อมูลเกณฑ์", 30, [["ชื่อเกณฑ์", "อีกชื่อ"]]), "ข้อความระดับ", 4, [
          ["1.1", "B", "ข้อหนึ่ง"],
          ["1.1", "B", "ข้ออื่น"],
        ]),
        "คำตอบ",
        6,
        [
          ["ไม่เกี่ยวข้อง", "", "ไม่เกี่ยวข้อง"],
          ["ไม่เกี่ยวข้อง", "", "ไม่มีภารกิจ"],
        ],
      ),
      "ถ้อยคำเพิ่มเติม",
      20,
      [
        ["ระดับ", "B", "ชื่อ", "เดิม"],
        ["ระดับ", "b", "ชื่อ", "อื่น"],
      ],
    );
    const { problems } = parseWorkbook(twice);
    expect(placesOf(problems, "authoring/field-twice")).toEqual(["ข้อมูลเกณฑ์!A30"]);
    expect(placesOf(problems, "authoring/text-twice")).toEqual(["ข้อความระดับ!C5"]);
    expect(placesOf(problems, "authoring/two-not-applicable")).toEqual(["คำตอบ!A7"]);
    expect(placesOf(problems, "authoring/wording-twice")).toContain("ถ้อยคำเพิ่มเติม!B21");
  });

  it("is a part of a level's text that nobody typed: told, and the edition is read without it", () => {
    const read = parseWorkbook(typeInto(least, "ข้อย่อย", { G4: "ข้อ" }));
    expect(placesOf(read.problems, "authoring/part-without-text")).toEqual(["ข้อย่อย!G4"]);
    expect(read.ok).toBe(true);
  });
});

describe("a level's text", () => {
  it("is covered by words of it, by places, or as a whole", () => {
    const text = typeRows(least, "ข้อความระดับ", 4, [["1.1", "B", "วิสัยทัศน์และพันธกิจ"]]);
    const parts = typeRows(text, "ข้อย่อย", 4, [["1.1", "B", "", "ข้อหนึ่ง", "", "", "วิสัยทัศน์, 13-20"]]);
    const [category] = valueOf(parseWorkbook(parts)).categories;
    const level = category?.kind === "process" ? category.items[0]?.levels[0] : undefined;
    expect(level?.statements[0]?.covers).toEqual([
      [0, 10],
      [13, 20],
    ]);
    const [whole] = valueOf(parseWorkbook(text)).categories;
    const first = whole?.kind === "process" ? whole.items[0]?.levels[0] : undefined;
    expect(first?.statements[0]?.covers).toEqual([[0, 20]]);
  });
});

describe("further wordings", () => {
  it("belong to their text by its sheet, id and field, whatever the language of the words", () => {
    const criteria = valueOf(parseWorkbook(snapshotOfBlueprint(layoutEditionTables(frame, "en"))));
    expect(criteria.levels).toEqual(frame.levels);
    expect(criteria.lenses).toEqual(frame.lenses);
  });
});
