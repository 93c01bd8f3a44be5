import type { ProblemCode } from "../../src/core/problem";

/** Something typed wrongly into the workbook of pmqa-4.0 in Thai, and what should be told of it, where. */
export interface AuthoringMistake {
  readonly sheet: string;
  readonly cell: string;
  /** What is typed; null clears the cell, a formula is without its "=". */
  readonly typed: string | number | null | { readonly formula: string };
  readonly code: ProblemCode;
  /** Where it is told; the cell itself where this isn't said. */
  readonly at?: string;
}

/** Mistakes that don't hide each other: all of them are in one workbook, and each is to be told. */
export const authoringMistakes: readonly AuthoringMistake[] = [
  // An id that stands twice, one of another level, one that no id can be.
  { sheet: "ข้อย่อย", cell: "C5", typed: "1.1.B.1", code: "criteria/duplicate-id" },
  { sheet: "ข้อย่อย", cell: "C6", typed: "1.1.B.9", code: "criteria/foreign-id" },
  { sheet: "ข้อย่อย", cell: "C11", typed: "ข้อสอง", code: "authoring/bad-value" },
  // What isn't there: an item, a level, a source, a kind of agency, a scale.
  { sheet: "ข้อย่อย", cell: "A7", typed: "9.9", code: "authoring/unknown-parent" },
  { sheet: "ข้อย่อย", cell: "B8", typed: "X", code: "authoring/unknown-parent" },
  { sheet: "ข้อย่อย", cell: "F12", typed: "S99", code: "criteria/unknown-reference" },
  { sheet: "ข้อย่อย", cell: "H13", typed: "ตำบล", code: "criteria/unknown-reference" },
  { sheet: "ตัววัด", cell: "G5", typed: "none", code: "criteria/unknown-reference" },
  { sheet: "ประเด็นตามมุมมอง", cell: "C5", typed: "ZZ", code: "criteria/unknown-reference" },
  // Texts: one that is missing, one without its English, one too long, a part that isn't in the level's text.
  { sheet: "ข้อย่อย", cell: "D10", typed: null, code: "authoring/blank-cell" },
  { sheet: "ข้อย่อย", cell: "E14", typed: null, code: "criteria/missing-language" },
  { sheet: "ข้อย่อย", cell: "D15", typed: "ข้อความยาว ".repeat(40), code: "criteria/text-too-long" },
  { sheet: "ข้อย่อย", cell: "G9", typed: "ข้อความที่ไม่มี", code: "authoring/part-not-found" },
  // A run of rows without an item.
  { sheet: "ข้อย่อย", cell: "A30", typed: null, code: "authoring/from-above" },
  // Words and numbers that a column doesn't take.
  { sheet: "ตัววัด", cell: "F4", typed: "อาจจะ", code: "authoring/not-yes-no" },
  { sheet: "หมวด", cell: "F4", typed: "หนึ่ง", code: "authoring/not-a-number" },
  { sheet: "หมวด", cell: "B5", typed: "อื่น ๆ", code: "authoring/unknown-choice" },
  { sheet: "คำตอบ", cell: "F4", typed: 2, code: "authoring/bad-value" },
  { sheet: "คำตอบ", cell: "G5", typed: "✓", code: "criteria/duplicate-word" },
  { sheet: "ข้อมูลเกณฑ์", cell: "B5", typed: "เกณฑ์ใหม่", code: "authoring/bad-value" },
  { sheet: "ข้อมูลเกณฑ์", cell: "B12", typed: 1, code: "criteria/too-many-prepared", at: "ข้อมูลเกณฑ์!B11" },
  { sheet: "ประเด็น", cell: "C6", typed: { formula: "1/0" }, code: "authoring/error-value" },
  // Scales and levels.
  { sheet: "ระดับ", cell: "I5", typed: 250, code: "criteria/level-order" },
  { sheet: "ช่วงคะแนน", cell: "B5", typed: 99, code: "criteria/band-overlap" },
  // Headings and what stands beside the tables.
  { sheet: "ข้อย่อย", cell: "I3", typed: "หมายเหตุของฉัน", code: "authoring/spare-column" },
  { sheet: "ข้อย่อย", cell: "K20", typed: "จำไว้ตรวจ", code: "authoring/text-outside" },
  { sheet: "ประเด็น", cell: "F3", typed: "น้ำหนักประเดน", code: "authoring/misspelt-column" },
  { sheet: "ถ้อยคำเพิ่มเติม", cell: "B4", typed: "ZZ", code: "authoring/wording-without-text" },
];

/** Where a mistake is to be told, such as `ข้อย่อย!C5`. */
export function placeOfMistake({ at, cell, sheet }: AuthoringMistake): string {
  return at ?? `${sheet}!${cell}`;
}
