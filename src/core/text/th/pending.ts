/** Words of what stands in a form as last year's, in Thai. The year is in the form's digits. */
export const pending = {
  /** Before a text of an earlier year; reading knows it again, in both languages. */
  prefix: "ปีก่อน ({year}): ",
  /** What stands before the bracket. */
  word: "ปีก่อน",
  state: "รอยืนยัน",
  stateTexts: "ข้อความปีก่อน",
  oldAnswer: "คำตอบเก่า",
  noEvidence: "ไม่มีหลักฐาน",
  oldEvidence: "หลักฐานเก่า",
  how: "ช่องที่ขึ้นต้นว่า “{prefix}” เป็นของปีก่อน ยังไม่นับ หากยังเป็นเช่นเดิมให้เลือกคำตอบเดิมจากรายการ หรือลบคำขึ้นต้นออก หากเปลี่ยนไปให้กรอกใหม่",
} as const;
