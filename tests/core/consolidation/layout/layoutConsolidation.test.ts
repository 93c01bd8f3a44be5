import { recordOf } from "../../../../src/app/batch/packRecord";
import type { Consolidation } from "../../../../src/core/consolidation/consolidation";
import { layoutConsolidation } from "../../../../src/core/consolidation/layout/layoutConsolidation";
import type { Blueprint, BlueprintSheet } from "../../../../src/core/workbook/blueprint";
import { checkBlueprint, formulaSettingOf } from "../../../../src/core/workbook/checkBlueprint";
import { listMoreRows } from "../../../../src/core/workbook/listMoreRows";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { consolidationOf } from "../../../support/batches";
import { emptySheet } from "../../../support/blueprintOf";
import { valueOf } from "../../../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../../../support/checkXlsx";
import {
  sampleConsolidation,
  sampleCriteria,
  sampleFiles,
  sampleNames,
  tableRowsOf,
  textsIn,
  withAllRows,
  workbookOf,
} from "../../../support/sampleBatch";

const roster = [
  { agencyCode: "R-001", agencyName: "กรมแดง", ministry: "กระทรวงสี", agencyKind: "department", dueDate: "" },
  { agencyCode: "B-003", agencyName: "กรมฟ้า", ministry: "", agencyKind: "", dueDate: "31 ตุลาคม 2569" },
] as const;

function sheetOf(blueprint: Blueprint, key: string): BlueprintSheet {
  const sheet = withAllRows(blueprint).sheets.find((each) => each.key === key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** The sample with scores of an earlier year for its first agency. */
function withEarlier(): Consolidation {
  const [first] = sampleConsolidation().agencies;
  if (first === undefined) throw new Error("the sample has agencies");
  const { agency, self, committee } = first;
  const earlier = [{ agencyCode: agency.code, agencyName: agency.name, year: 2568, self, committee }];
  return sampleConsolidation({ earlier, roster });
}

describe("the consolidated workbook", () => {
  it.each([{ language: "th" }, { language: "en" }, { shownBy: "alias" }] as const)(
    "can be drawn and opened with %o",
    (setting) => {
      const blueprint = workbookOf(sampleConsolidation({ roster, ...setting }));
      expect(checkBlueprint(blueprint)).toEqual([]);
      for (const sheet of blueprint.sheets)
        expect(() => [...listMoreRows(sheet, formulaSettingOf(blueprint))]).not.toThrow();
      const file = valueOf(writeWorkbook(blueprint));
      if (hasXlsxChecker) expect(findPackageFaults(file)).toEqual([]);
    },
  );

  it("has its sheets in order, trend and roster only where they were given", () => {
    const names = (consolidation: Consolidation) => workbookOf(consolidation).sheets.map(({ name }) => name);
    const always = [
      "บทสรุป",
      "ภาพรวม",
      "แผนที่ความร้อน",
      "ระดับรายประเด็น",
      "ช่องว่างร่วม",
      "มิติและปัจจัย",
      "วาระพิจารณา",
      "คู่เรียนรู้",
    ];
    const end = ["ใบรับ", "รายการตรวจสอบ", "ข้อมูล"];
    expect(names(sampleConsolidation())).toEqual([...always, ...end]);
    expect(names(withEarlier())).toEqual([...always, "แนวโน้ม", "การส่งแบบ", ...end]);
  });

  it("holds plain values only, and people's text as text", () => {
    const { sheets } = withAllRows(workbookOf(withEarlier()));
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(cells.map(({ value }) => value)).toContain("=1+1");
  });

  it("is the same whatever order the files came in", () => {
    const reversed = consolidationOf([...sampleFiles()].reverse(), { editions: [sampleCriteria] });
    const [one, other] = [sampleConsolidation(), reversed].map((each) =>
      valueOf(writeWorkbook(workbookOf(each))),
    );
    expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(true);
  });

  it("can be made of files that hold no form at all", () => {
    const blueprint = workbookOf(consolidationOf([], { editions: [sampleCriteria] }));
    expect(checkBlueprint(blueprint)).toEqual([]);
    expect(textsIn(sheetOf(blueprint, "overview"))).toContain("ยังไม่มีแบบประเมินที่นับได้");
  });

  it("puts carried sheets last", () => {
    const carried: BlueprintSheet = { ...emptySheet("_kept"), visibility: "very-hidden" };
    const { sheets } = layoutConsolidation(sampleConsolidation(), recordOf, [carried]);
    expect(sheets.at(-1)).toBe(carried);
  });
});

describe("with aliases", () => {
  it("nothing in any cell, name, head or property names an agency, its file, its sheets or its form", () => {
    const whole = withAllRows(workbookOf(sampleConsolidation({ shownBy: "alias", roster })));
    const files = sampleFiles();
    const named = [
      ...sampleNames,
      ...files.map(({ sha256 }) => sha256 ?? ""),
      ...roster.map(({ agencyName }) => agencyName),
    ];
    const text = JSON.stringify(whole);
    expect(named.filter((name) => text.includes(name))).toEqual([]);
    expect(whole.sheets.map(({ key }) => key)).not.toContain("roster");
  });

  it("says that people's own texts may still name agencies", () => {
    const { sheets } = withAllRows(workbookOf(sampleConsolidation({ shownBy: "alias" })));
    for (const sheet of sheets)
      expect(textsIn(sheet).join("\n")).toContain("ข้อความที่หน่วยงานเขียนเองอาจยังกล่าวถึงหน่วยงาน");
  });
});

describe("the overview", () => {
  const overview = () => sheetOf(workbookOf(sampleConsolidation()), "overview");

  it("shows agencies in their order with their scores of both sets, and doesn't rank them", () => {
    const rows = tableRowsOf(overview());
    expect(rows.map((row) => row.get("รหัส"))).toEqual(["G-002", "R-001"]);
    const { agencies } = sampleConsolidation();
    expect(rows.map((row) => row.get("คะแนนรวม"))).toEqual(agencies.map(({ self }) => self.total.score));
    expect(rows.map((row) => row.get("หมวด 1 (คกก.)"))).toEqual(
      agencies.map(({ committee }) => committee.categories[0]?.score),
    );
  });

  it("marks provisional scores and shows beside them what they are with the rest at zero", () => {
    const rows = overview().rows.filter(({ row }) => row > (overview().tables[0]?.box.top ?? 0));
    const styles = rows.map(({ cells }) => cells.map(({ style }) => style));
    expect(styles.every((row) => row.includes("denseProvisional"))).toBe(true);
    const { agencies } = sampleConsolidation();
    expect(tableRowsOf(overview()).map((row) => row.get("หากส่วนที่เหลือเป็น 0"))).toEqual(
      agencies.map(({ self }) => self.total.restAtZero),
    );
  });

  it("leaves the committee out where it has answered nothing", () => {
    const files = sampleFiles().filter(({ name }) => !name.includes("red"));
    const blueprint = workbookOf(consolidationOf(files, { editions: [sampleCriteria] }));
    expect(sheetOf(blueprint, "overview").tables[0]?.columns.join()).not.toContain("คกก.");
  });
});

describe("the heat map", () => {
  it("shades an item by its level, an item of results by its score, and leaves what isn't assessed white", () => {
    const sheet = sheetOf(workbookOf(sampleConsolidation()), "heat-map");
    const [green, red] = sheet.rows.slice(-2).map(({ cells }) => cells.slice(3));
    expect(green?.map(({ style }) => style)).toEqual(["heatBelow", "heatTop", "heatNone"]);
    expect(red?.map(({ style }) => style)).toEqual([
      "heatFirstProvisional",
      "heatBelowProvisional",
      "heatMiddle",
    ]);
    expect(green?.at(-1)?.value).toBe("–");
  });
});

describe("common gaps", () => {
  it("say how many lack a statement, of how many, and who", () => {
    const rows = tableRowsOf(sheetOf(workbookOf(sampleConsolidation()), "gaps"));
    const gap = rows.find((row) => row.get("ข้อ") === "1.1.A.1");
    expect([gap?.get("ขาด (หน่วยงาน)"), gap?.get("จากทั้งหมด"), gap?.get("หน่วยงานที่ขาด")]).toEqual([
      2,
      2,
      "กรมเขียว, กรมแดง",
    ]);
  });
});

describe("the agenda", () => {
  it("names the statements that both have answered differently, with both answers", () => {
    const [row] = tableRowsOf(sheetOf(workbookOf(sampleConsolidation()), "agenda"));
    expect(row?.get("ข้อที่ตอบต่างกัน")).toBe("• 1.1.B.1 x (หน่วยงาน: met / คกก.: not)");
    expect(row?.get("มติที่ประชุม")).toBeNull();
  });
});

describe("learning pairs", () => {
  it("stand in a row for each statement and agency that lacks it", () => {
    const consolidation = sampleConsolidation();
    const rows = tableRowsOf(sheetOf(workbookOf(consolidation), "learning"));
    expect(rows).toHaveLength(consolidation.learning.reduce((sum, { lackedBy }) => sum + lackedBy.length, 0));
    const row = rows.find((each) => each.get("ข้อ") === "2.1.B.1");
    expect(row?.get("หน่วยงานที่ยังขาด")).toBe("กรมแดง");
    expect(row?.get("เรียนรู้ได้จาก")).toBe("• กรมเขียว: ภาพถ่าย");
  });
});

describe("trend and roster", () => {
  it("compare with the earlier year and mark newcomers", () => {
    const [green, red] = tableRowsOf(sheetOf(workbookOf(withEarlier()), "trend"));
    expect(green?.get("เทียบกับปี")).toBe(2568);
    expect(green?.get("คะแนนรวม เปลี่ยน")).toBe(0);
    expect(red?.get("เทียบกับปี")).toBe("รายใหม่");
  });

  it("list who is missing first", () => {
    const sheet = sheetOf(workbookOf(withEarlier()), "roster");
    expect(tableRowsOf(sheet).map((row) => row.get("สถานะ"))).toEqual(["ยังไม่ส่ง", "นับ มีข้อสังเกต"]);
    expect(textsIn(sheet).join("\n")).toContain("ในรายชื่อ 2 หน่วยงาน: ยังไม่ส่ง 1");
  });
});

describe("the receipt", () => {
  it("writes its sums out and says that they meet", () => {
    const texts = textsIn(sheetOf(workbookOf(sampleConsolidation()), "receipt"));
    expect(texts).toContain("เลือกมา 3 = นับ 1 + นับโดยมีข้อสังเกต 1 + กันไว้ 1");
    expect(texts).toContain("ต้องมี 14 = ตอบแล้ว 11 + ยังไม่ตอบ 2 + ไม่เกี่ยวข้อง 0 + อ่านไม่ได้ 1");
    expect(texts).toContain("อ่านจากไฟล์ 1 = อยู่ในข้อมูล 1");
    expect(texts.filter((text) => text === "✓ ลงตัว")).toHaveLength(4);
  });

  it("lists every file with its digest in full and its fate", () => {
    const rows = tableRowsOf(sheetOf(workbookOf(sampleConsolidation()), "receipt"));
    expect(rows.map((row) => [row.get("ไฟล์"), row.get("ผลการรับ")])).toEqual([
      ["in/green.xlsx", "นับ"],
      ["in/letter.docx", "กันไว้"],
      ["in/red.xlsx", "นับ มีข้อสังเกต"],
    ]);
    for (const row of rows) expect(row.get("SHA-256")).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says loudly, there and on every sheet before it, that a result isn't complete when a sum doesn't meet", () => {
    const consolidation = sampleConsolidation();
    const { receipt } = consolidation;
    const files = { ...receipt.files, chosen: 4 };
    const faulty = workbookOf({ ...consolidation, receipt: { ...receipt, files } });
    const texts = textsIn(sheetOf(faulty, "receipt"));
    expect(texts).toContain("ผลนี้ยังไม่สมบูรณ์ เพราะผลรวมไม่ลงตัว ห้ามนำไปใช้");
    expect(texts).toContain("✗ ไม่ลงตัว");
    expect(texts).not.toContain("ผลรวมลงตัวทุกรายการ ไม่มีคำตอบสูญหาย");
    expect(textsIn(sheetOf(faulty, "overview")).join("\n")).toContain("ผลนี้ยังไม่สมบูรณ์");
  });
});

describe("findings", () => {
  it("hold what was issued against what came back", () => {
    const rows = tableRowsOf(sheetOf(workbookOf(sampleConsolidation()), "notes"));
    const changed = rows.find((row) => row.get("ช่อง") === "D9");
    expect(changed?.get("ที่ออกให้")).toBe("ข้อความเดิม");
    expect(changed?.get("ที่ส่งกลับ")).toBe("ข้อความที่กรมแดงแก้");
  });

  it("count those that were too many to keep", () => {
    const consolidation = sampleConsolidation();
    const fates = consolidation.fates.map((fate) => ({ ...fate, reasonCount: fate.reasons.length + 5 }));
    const rows = tableRowsOf(sheetOf(workbookOf({ ...consolidation, fates }), "notes"));
    expect(rows.map((row) => row.get("สิ่งที่พบ"))).toContain("มีอีก 5 เรื่องที่ไม่ได้แสดง");
  });
});

describe("the data", () => {
  it("has a row for each agency and statement, and each indicator, in words of the workbook's language", () => {
    const rows = tableRowsOf(sheetOf(workbookOf(sampleConsolidation()), "data"));
    expect(rows).toHaveLength(7 + 7 + 1);
    const unreadable = rows.find((row) => row.get("คำตอบของหน่วยงาน") === "อ่านไม่ได้");
    expect(unreadable?.get("สิ่งที่หน่วยงานพิมพ์ (อ่านไม่ได้)")).toBe("น่าจะมี");
    expect(rows.at(-1)?.get("ผลปี 2569")).toBe(84);
  });

  it("cuts a text that no cell holds, so that everything else can be written", () => {
    const consolidation = sampleConsolidation();
    const long = "ก".repeat(40_000);
    const agencies = consolidation.agencies.map((each) => ({
      ...each,
      agency: { ...each.agency, name: long },
    }));
    const blueprint = workbookOf({ ...consolidation, agencies });
    expect(writeWorkbook(blueprint)).toMatchObject({ ok: true });
  });
});
