import type { Blueprint, BlueprintSheet, CellValue } from "../../src/core/workbook/blueprint";
import { absoluteBoxA1, type Box } from "../../src/core/workbook/address";
import type { BlueprintChart, ChartCells, ChartLookName } from "../../src/core/workbook/chart";
import { blueprintOf, sheetOf } from "./blueprintOf";

/** The sheet of the sample's charts. */
export const chartSheetName = "บทสรุป ก";

/** A workbook of one sheet with figures and a chart of every kind; the committee's last figure is missing. */
export function chartBlueprint(more: Partial<Blueprint> = {}): Blueprint {
  return { ...blueprintOf(chartSheet()), ...more };
}

/** The sheet of that workbook, changed as a test wants it. */
export function chartSheet(more: Partial<BlueprintSheet> = {}): BlueprintSheet {
  const sheet = sheetOf(
    chartSheetName,
    `
    | หมวด | หน่วยงาน | คณะกรรมการ | ปีก่อน | เป้าหมาย | ไม่ผ่าน | พื้นฐาน | ก้าวหน้า | พัฒนาจนเกิดผล | ยังไม่ประเมิน |
    | หมวด 1 | 325.5 | 290 | 270 | 400 | 1 | 1 | 1 | 1 | 0 |
    | หมวด 2 | 410 | 380 | 300 | 450 | 0 | 0 | 2 | 1 | 0 |
    | หมวด 3 | 250 | 270 | 240 | 350 | 0 | 3 | 0 | 0 | 0 |
    | หมวด 4 | 375 | 300 | 310 | 400 | 1 | 0 | 2 | 0 | 1 |
    | หมวด 5 | 290 | 260 | 200 | 350 | 0 | 2 | 1 | 0 | 1 |
    | หมวด 6 | 450 | 400 | 350 | 500 | 0 | 0 | 0 | 4 | 0 |
    | หมวด 7 | 300 |  | 280 | 400 | 0 | 2 | 1 | 3 | 0 |
    | ช่องว่าง | คะแนนที่เพิ่ม |
    | 1.2.B.1 การสื่อสารทิศทางองค์การ | 12.5 |
    | 3.1.A.2 ข้อมูลผู้รับบริการ | 8.25 |
    | 5.3.S.1 การเรียนรู้ของบุคลากร | 3 |
    `,
  );
  const rows = sheet.rows.map((row) => ({ ...row, heightPt: 24 }));
  const filled = { ...sheet, rows, columns: rows[0]?.cells.map(() => ({ widthChars: 14 })) ?? [] };
  return { ...filled, charts: chartsOver(filled), ...more };
}

function chartsOver(sheet: BlueprintSheet): readonly BlueprintChart[] {
  const series = (column: number, top: number, bottom: number, look: ChartLookName) => ({
    name: cellsOf(sheet, { top: top - 1, left: column, bottom: top - 1, right: column }),
    figures: cellsOf(sheet, { top, left: column, bottom, right: column }),
    look,
  });
  const categories = cellsOf(sheet, { top: 2, left: 1, bottom: 8, right: 1 });
  return [
    {
      name: "SampleRadar",
      kind: "radar",
      title: "คะแนนรายหมวด",
      altText: 'แผนภูมิเรดาร์ "คะแนนรายหมวด" ของหน่วยงานและคณะกรรมการ <เต็ม 500>',
      box: { top: 13, left: 1, bottom: 30, right: 5 },
      points: categories,
      series: (["self", "committee", "lastYear", "target"] as const).map((look, at) =>
        series(2 + at, 2, 8, look),
      ),
      axis: { min: 0, max: 500, step: 100, numberFormat: "0" },
    },
    {
      name: "SampleLevels",
      kind: "stacked-bars",
      title: "จำนวนประเด็นในแต่ละระดับ",
      altText: "แผนภูมิแท่งจำนวนประเด็นในแต่ละระดับ",
      box: { top: 13, left: 6, bottom: 30, right: 10 },
      points: categories,
      series: (["below", "firstLevel", "middleLevel", "topLevel", "notAssessed"] as const).map((look, at) =>
        series(6 + at, 2, 8, look),
      ),
      axis: { min: 0, step: 1, numberFormat: "0" },
    },
    {
      name: "SampleGains",
      kind: "bars",
      title: "คะแนนรวมที่เพิ่มได้",
      altText: "แผนภูมิแท่งคะแนนรวมที่เพิ่มได้",
      box: { top: 31, left: 1, bottom: 42, right: 10 },
      points: cellsOf(sheet, { top: 10, left: 1, bottom: 12, right: 1 }),
      series: [series(2, 10, 12, "self")],
      axis: { min: 0, numberFormat: "0.00" },
    },
  ];
}

/** Cells of one column of a sheet, with what they hold. */
function cellsOf({ name, rows }: BlueprintSheet, box: Box): ChartCells {
  const valueAt = (row: number): CellValue =>
    rows.find((each) => each.row === row)?.cells.find(({ column }) => column === box.left)?.value ?? null;
  const values = Array.from({ length: box.bottom - box.top + 1 }, (_, offset) => valueAt(box.top + offset));
  return { refersTo: `'${name}'!${absoluteBoxA1(box)}`, values };
}
