import type { Blueprint } from "../../src/core/workbook/blueprint";
import { blueprintOf, emptySheet, sheetOf } from "./blueprintOf";

/** A small form that uses everything a blueprint can say. */
export function sampleBlueprint(): Blueprint {
  const answers = sheetOf(
    "หมวด 1",
    `
    | key    | ประเด็น | ผล    | คะแนน             | หลักฐาน |
    | 1.1.B.1 | "บรรทัดแรก\\nบรรทัดที่สอง" | มี | =IF(C2="มี",1,0) → 1 | "=ไม่ใช่สูตร" |
    | 1.1.B.2 | "_x0041_ & <b>" | "" | =IF(C3="มี",1,0) → 0 | "  เว้นวรรค  " |
    | 1.1.B.3 | "น้ำใจ 😀" | ไม่มี | =COUNTIF('รายการ ก'!$A$1:$A$2,C4) → 1 | TRUE |
    | รวม |  |  | =SUM(D2:D4) → 2 | -0.25 |
    | ข้อความ |  |  | =IF(D5>1,"ผ่าน","ไม่ผ่าน") → ผ่าน | =D5>1 → TRUE |
    `,
  );
  const lists = sheetOf("รายการ ก", "| มี |\n| ไม่มี |", { key: "lists", visibility: "very-hidden" });
  const plan = sheetOf("plan", "| รหัส | แผน |\n| P1 | อบรม |\n| P2 | ทบทวน |", {
    tables: [{ name: "plan_rows", box: { top: 1, left: 1, bottom: 3, right: 2 }, columns: ["รหัส", "แผน"] }],
    visibility: "hidden",
  });
  return {
    ...blueprintOf(
      {
        ...answers,
        key: "category-1",
        tabColour: "1F3864",
        columns: [
          { widthChars: 2, isHidden: true, style: "key" },
          { widthChars: 40 },
          { widthChars: 14, style: "inputCentre" },
          { widthChars: 12 },
          { widthChars: 0.5 },
        ],
        rows: answers.rows.map((row) => ({
          ...row,
          heightPt: row.row === 2 ? 48 : 24,
          ...(row.row === 4 ? { isHidden: true } : {}),
          cells: row.cells.map((cell) => ({
            ...cell,
            style:
              row.row === 1
                ? "head"
                : cell.column === 3
                  ? "inputCentre"
                  : cell.column === 4
                    ? "computedNumber"
                    : "input",
          })),
        })),
        merges: [{ top: 8, left: 2, bottom: 8, right: 4 }],
        freeze: { rows: 1, columns: 1 },
        isProtected: true,
        validations: [
          {
            boxes: [{ top: 2, left: 3, bottom: 4, right: 3 }],
            rule: { kind: "list", source: "answers" },
            prompt: { title: "ผล", text: "เลือกมี\nหรือไม่มี" },
            alert: { style: "warning", title: "ตรวจสอบ", text: "ไม่อยู่ในรายการ" },
          },
          {
            boxes: [{ top: 5, left: 5, bottom: 5, right: 5 }],
            rule: { kind: "number" },
            alert: { style: "stop", title: "ตัวเลข", text: "กรอกตัวเลข" },
          },
          {
            boxes: [{ top: 8, left: 2, bottom: 8, right: 2 }],
            rule: { kind: "any" },
            prompt: { title: "หมายเหตุ", text: "พิมพ์ได้" },
          },
        ],
        conditionalFormats: [
          { boxes: [{ top: 2, left: 3, bottom: 4, right: 3 }], formula: 'C2="มี"', style: "met" },
          {
            boxes: [
              { top: 2, left: 3, bottom: 4, right: 3 },
              { top: 5, left: 4, bottom: 5, right: 4 },
            ],
            formula: 'C2=""',
            style: "attention",
          },
        ],
        print: {
          orientation: "landscape",
          marginsCm: { left: 1.5, right: 1.5, top: 2, bottom: 2 },
          titleRows: { top: 1, bottom: 1 },
          area: { top: 1, left: 2, bottom: 8, right: 5 },
          breaksAfterRows: [3],
          header: { left: "หน่วยงาน", right: "หน้า &P จาก &N" },
          footer: { centre: "PMQA" },
        },
      },
      lists,
      plan,
      emptySheet("ว่าง"),
    ),
    names: [
      { name: "answers", refersTo: "'รายการ ก'!$A$1:$A$2" },
      { name: "ผลรวม", refersTo: "'หมวด 1'!$D$5", sheet: "หมวด 1" },
    ],
    properties: { "PMQA edition": "2562", "PMQA หน่วยงาน": "กรม ก" },
  };
}
