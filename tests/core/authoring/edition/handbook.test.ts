import { layoutEditionTables } from "../../../../src/core/authoring/edition/layoutEditionTables";
import { layoutEditionTemplate } from "../../../../src/core/authoring/edition/layoutEditionTemplate";
import { indexCriteria } from "../../../../src/core/criteria/indexCriteria";
import type { Criteria } from "../../../../src/core/criteria/schema";
import type { Problem } from "../../../../src/core/problem";
import { describeProblem } from "../../../../src/core/text/describeProblem";
import type { Snapshot } from "../../../../src/core/workbook/snapshot";
import { parseWorkbook, placesOf, snapshotOfBlueprint, typeInto, typeRows } from "../../../support/authoring";
import { formOf } from "../../../support/formOf";
import { readEdition } from "../../../support/readEdition";

const blank = snapshotOfBlueprint(layoutEditionTemplate(readEdition("pmqa-4.0"), "th"));

/** A handbook as it is typed: no ids of statements, an item and a level only where a run begins, Thai digits. */
function typed(): Snapshot {
  const named = typeInto(blank, "ข้อมูลเกณฑ์", { B4: "เกณฑ์ตามคู่มือ พ.ศ. ๒๕๗๐" });
  const categories = typeRows(named, "หมวด", 4, [
    ["๑", "", "การนำองค์การ"],
    ["๗", "", "ผลลัพธ์การดำเนินการ"],
  ]);
  const items = typeRows(categories, "ประเด็น", 4, [
    ["๑", "๑.๑", "ทิศทางองค์การ"],
    ["", "๑.๒", "การกำกับดูแล"],
    ["๗", "", "ด้านประสิทธิผล"],
  ]);
  const statements = typeRows(items, "ข้อย่อย", 4, [
    ["๑.๑", "B", "", "ผู้บริหารกำหนดวิสัยทัศน์"],
    ["", "", "", "ผู้บริหารสื่อสารวิสัยทัศน์"],
    ["", "Advance", "", "มีการติดตามผล"],
    ["", "ระดับพัฒนาจนเกิดผล", "", "มีการปรับปรุง\nจนเกิดผล"],
    ["การกำกับดูแล", "B", "", "มีนโยบายป้องกันการทุจริต"],
    ["", "A", "", "มีการติดตามการทุจริต"],
    ["", "S", "", "ไม่พบการทุจริต"],
  ]);
  return typeRows(statements, "ตัววัด", 4, [["๗.๑", "", "ตัววัดตามพันธกิจ", "", "", "✓"]]);
}

describe("a handbook that is typed into the blank workbook", () => {
  const read = parseWorkbook(typed());
  const told = read.problems.map((each) => `${describeProblem(each, "th").where}: ${each.severity}`);
  const criteria = valueOf(read);

  it("is an edition, with nothing to mend", () => {
    expect(told.filter((each) => each.endsWith("error"))).toEqual([]);
  });

  it("has an id for everything that was typed without one, each told with its cell", () => {
    const index = indexCriteria(criteria);
    expect(index.allStatementIds).toEqual([
      "1.1.B.1",
      "1.1.B.2",
      "1.1.A.1",
      "1.1.S.1",
      "1.2.B.1",
      "1.2.A.1",
      "1.2.S.1",
    ]);
    expect(index.allItemIds).toEqual(["1.1", "1.2", "7.1"]);
    expect(index.allMeasureIds).toEqual(["7.1.1"]);
    expect(criteria.id).toBe("edition-2570");
    expect(suggested(read.problems)).toEqual({
      "ข้อมูลเกณฑ์!B5": "edition-2570",
      "ประเด็น!B6": "7.1",
      "ข้อย่อย!C4:C10": "1.1.B.1 … 1.2.S.1",
      "ตัววัด!B4": "7.1.1",
    });
  });

  it("tells once of each run of rows that take their item from above", () => {
    expect(placesOf(read.problems, "authoring/from-above")).toEqual([
      "ประเด็น!A5",
      "ข้อย่อย!A5:A7",
      "ข้อย่อย!A9:A10",
      "ข้อย่อย!B5",
    ]);
  });

  it("makes the text of a level of its statements, each covering its own part", () => {
    const [first] = criteria.categories;
    const level = first?.kind === "process" ? first.items[0]?.levels[0] : undefined;
    expect(level?.text.th).toBe("ผู้บริหารกำหนดวิสัยทัศน์\nผู้บริหารสื่อสารวิสัยทัศน์");
    expect(
      level?.statements.map(({ covers, text }) =>
        covers.map(([a, b]) => [level.text.th.slice(a, b), text.th]),
      ),
    ).toEqual(level?.statements.map(({ text }) => [[text.th, text.th]]));
  });

  it("knows a category of results by its measures, a mandatory one by its mark", () => {
    expect(criteria.categories[1]).toMatchObject({
      kind: "results",
      items: [{ measures: [{ isMandatory: true, scale: "standard" }] }],
    });
  });

  it("makes a form that asks its statements", () => {
    const { slots } = formOf(criteria);
    const asked = slots.slots.flatMap(({ field }) =>
      field.kind === "answer" && field.set === "self" ? [field.statement] : [],
    );
    expect(asked).toEqual(indexCriteria(criteria).allStatementIds);
  });

  it("takes the handbook for the source of what names none", () => {
    expect(criteria.sources[0]?.id).toBe("handbook");
    expect(placesOf(read.problems, "authoring/source-default")).toEqual(["ข้อมูลเกณฑ์!D4"]);
  });

  it("comes back the same once it is exported, without a row of level texts", () => {
    const again = snapshotOfBlueprint(layoutEditionTables(criteria, "th"));
    const texts = again.sheets.find(({ name }) => name === "ข้อความระดับ");
    expect(texts?.cells.filter(({ row }) => row > 3)).toEqual([]);
    expect(valueOf(parseWorkbook(again))).toEqual(criteria);
  });
});

function valueOf(read: ReturnType<typeof parseWorkbook>): Criteria {
  if (!read.ok)
    throw new Error(
      JSON.stringify(
        read.problems.filter(({ severity }) => severity === "error"),
        null,
        1,
      ),
    );
  return read.value;
}

function suggested(problems: readonly Problem[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems
      .filter(({ code }) => code === "authoring/id-suggested" || code === "authoring/ids-suggested")
      .map(({ place, params: { suggested: id, first, last } }) => [
        `${place.sheet}!${place.cell}`,
        String(id ?? `${first} … ${last}`),
      ]),
  );
}
