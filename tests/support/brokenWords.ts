import type { BlueprintSheet } from "../../src/core/workbook/blueprint";
import { styleNamed } from "../../src/core/workbook/styles";
import { lineCount } from "../../src/core/workbook/text/rowHeight";

const words = new Intl.Segmenter("th", { granularity: "word" });
/** Programs break Thai by dictionaries of their own, some of which keep these whole where others see two words. */
const compounds =
  /งบประมาณ|ผู้รับผิดชอบ|รหัสช่องว่าง|ค่าเป้าหมาย|เป้าหมาย|ข้อเสนอแนะ|ภาคผนวก|ประเด็น|ตัวชี้วัด|เพิ่มในหมวด|^คณะกรรมการ$/gu;

/** The words of heads that are wider than the room they have, so that they would be broken inside. */
export function brokenWords(sheets: readonly BlueprintSheet[]): readonly string[] {
  return sheets.flatMap(({ name, columns, rows, merges }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, style }) => {
        if (!/^(head|label|band)/.test(style) || typeof value !== "string") return [];
        const right = merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
        const widthChars = columns.slice(column - 1, right).reduce((sum, each) => sum + each.widthChars, 0);
        const look = styleNamed(style);
        const segments = [...words.segment(value)].map(({ segment }) => segment);
        return [...segments, ...(value.match(compounds) ?? [])]
          .filter((word) => lineCount({ text: word, style: look, widthChars }) > 1)
          .map((word) => `${name}: ${word}`);
      }),
    ),
  );
}
