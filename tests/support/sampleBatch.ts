import { recordOf } from "../../src/app/batch/packRecord";
import type { BatchSetting } from "../../src/core/consolidation/batchSetting";
import type { Consolidation } from "../../src/core/consolidation/consolidation";
import type { IndicatorRecord } from "../../src/core/consolidation/formRecord";
import { layoutConsolidation } from "../../src/core/consolidation/layout/layoutConsolidation";
import type { ReadFile } from "../../src/core/consolidation/readFile";
import { MeasureId } from "../../src/core/criteria/ids";
import { problem } from "../../src/core/problem";
import type { Blueprint, BlueprintRow, BlueprintSheet, CellValue } from "../../src/core/workbook/blueprint";
import { consolidationOf, readFileOf, refusedFileOf } from "./batches";
import { criteriaOf } from "./criteriaOf";
import { worstTexts } from "./worstTexts";

/** The edition of the sample: two process items, one item of results, one lens. */
export const sampleCriteria = criteriaOf({
  items: { "1.1": [2, 1, 1], "2.1": [1, 1, 1] },
  results: { "7.1": ["*1", "2"] },
  lenses: { view: { O: ["1.1"], C: ["1.1", "2.1"] } },
});

/** Everything that names an agency of the sample, or is a reference of one. */
export const sampleNames = [
  "กรมแดง",
  "กรมเขียว",
  "กระทรวงสี",
  "R-001",
  "G-002",
  "กองแผนงานแดง",
  "red.xlsx",
  "green.xlsx",
  "letter.docx",
  "issue of",
  "แผ่นของกรม",
] as const;

function indicatorOf(more: Partial<IndicatorRecord> = {}): IndicatorRecord {
  return {
    id: "7.1.1.a",
    measure: MeasureId.parse("7.1.1"),
    name: "ร้อยละความพึงพอใจ",
    unit: "ร้อยละ",
    direction: "more",
    target: { kind: "number", value: 80 },
    years: [{ kind: "blank" }, { kind: "unreadable", typed: "ราว 70" }, { kind: "number", value: 84 }],
    committee: { kind: "number", value: 80 },
    evidence: "รายงาน",
    suggestion: "",
    place: null,
    ...more,
  };
}

/** Two agencies' forms, one of them with everything that people do, and a letter that came with them. */
export function sampleFiles(): readonly ReadFile[] {
  return [
    readFileOf(sampleCriteria, {
      name: "in/red.xlsx",
      identity: {
        agencyCode: "R-001",
        agencyName: "กรมแดง",
        ministry: "กระทรวงสี",
        reportingUnit: "กองแผนงานแดง",
      },
      self: { "1.1.B.1": "met", "1.1.B.2": "met", "1.1.A.1": "not", "1.1.S.1": "?น่าจะมี", "2.1.B.1": "not" },
      committee: { "1.1.B.1": "not", "1.1.B.2": "met" },
      evidence: { "1.1.B.1": "=1+1", "1.1.B.2": "คำสั่งที่ 1/2569" },
      indicators: [indicatorOf()],
      problems: [
        problem(
          "reading/changed-text",
          { sheet: "แผ่นของกรมแดง", cell: "D9" },
          { id: "1.1.B.1", issued: "ข้อความเดิม", text: "ข้อความที่กรมแดงแก้" },
        ),
      ],
    }),
    readFileOf(sampleCriteria, {
      name: "in/green.xlsx",
      identity: { agencyCode: "G-002", agencyName: "กรมเขียว", ministry: "กระทรวงสี" },
      self: {
        "1.1.B.1": "not",
        "1.1.B.2": "met",
        "1.1.A.1": "not",
        "1.1.S.1": "not",
        "2.1.B.1": "met",
        "2.1.A.1": "met",
        "2.1.S.1": "met",
      },
      evidence: { "2.1.B.1": "ภาพถ่าย" },
    }),
    refusedFileOf("in/letter.docx", [problem("file/not-a-workbook")]),
  ];
}

/** What the sample comes to. */
export function sampleConsolidation(setting: Partial<BatchSetting> = {}): Consolidation {
  return consolidationOf(sampleFiles(), { editions: [sampleCriteria], ...setting });
}

/** The sample with more files, whose names, agencies and reasons are as long as people make them. */
export function fullConsolidation(setting: Partial<BatchSetting> = {}): Consolidation {
  const name = "สำนักงานคณะกรรมการพัฒนาระบบราชการและการบริหารจัดการทรัพยากรของจังหวัด";
  const files = worstTexts.flatMap((text, place): readonly ReadFile[] => [
    readFileOf(sampleCriteria, {
      name: `รับเมื่อ 3 พ.ย. 2569/${name.repeat(1 + (place % 3))} (ฉบับที่ ${place + 1}).xlsx`,
      identity: {
        agencyCode: `L-${place}`,
        agencyName: `${name.repeat(1 + (place % 3))} ที่ ${place}`,
        ministry: "กระทรวงยาว ".repeat(1 + place).trim(),
        reportingUnit: place % 2 === 0 ? "" : text.slice(0, 300),
      },
      self: { "1.1.B.1": `?${text}`, "1.1.B.2": "met", "2.1.B.1": place % 2 === 0 ? "met" : "not" },
      evidence: { "1.1.B.1": text, "1.1.B.2": text },
      indicators: [indicatorOf({ name: text, evidence: text, suggestion: text })],
      problems: [
        problem(
          "reading/changed-text",
          { sheet: "หมวด 1", cell: "D9" },
          { id: "1.1.B.1", issued: text, text },
        ),
        problem(
          "reading/changed-text",
          { sheet: "หมวด 2", cell: "D9" },
          { id: "2.1.B.1", issued: text, text },
        ),
      ],
    }),
    refusedFileOf(`หนังสือนำส่งของ${name} ${text.slice(0, 120)}.docx`, [problem("file/not-a-workbook")]),
  ]);
  return consolidationOf([...sampleFiles(), ...files], { editions: [sampleCriteria], ...setting });
}

/** The workbook of a consolidation, without what it carries. */
export function workbookOf(consolidation: Consolidation): Blueprint {
  return layoutConsolidation(consolidation, recordOf, []);
}

/** A blueprint whose sheets hold all their rows, those too that are made while they are written. */
export function withAllRows(blueprint: Blueprint): Blueprint {
  return {
    ...blueprint,
    sheets: blueprint.sheets.map(({ moreRows = [], ...sheet }) => ({
      ...sheet,
      rows: [...sheet.rows, ...moreRows],
    })),
  };
}

/** Every value of a sheet, as text. */
export function textsIn({ rows }: BlueprintSheet): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value === null ? [] : [String(value)])));
}

/** The rows of a sheet's table by their heads. */
export function tableRowsOf(sheet: BlueprintSheet): readonly ReadonlyMap<string, CellValue>[] {
  const [table] = sheet.tables;
  if (table === undefined) return [];
  const { top, bottom } = table.box;
  const valuesOf = ({ cells }: BlueprintRow) =>
    table.columns.map((head, place): [string, CellValue] => [
      head,
      cells.find(({ column }) => column === place + 1)?.value ?? null,
    ]);
  return sheet.rows.filter(({ row }) => row > top && row <= bottom).map((row) => new Map(valuesOf(row)));
}
