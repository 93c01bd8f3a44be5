/** Words of the commands for crosswalks between editions in Thai. */
export const cliCrosswalk = {
  crosswalk: "เทียบเกณฑ์เดิมกับเกณฑ์ใหม่ เพื่อให้คำตอบในแบบประเมินตามไปได้เมื่อเกณฑ์เปลี่ยน",
  crosswalkPropose: "เสนอตารางเทียบเกณฑ์จากรหัสและความเหมือนของข้อความภาษาไทย ให้คนยืนยัน",
  crosswalkProposeAfter: `ตัวอย่าง:
  pmqa crosswalk propose pmqa-4.0 เกณฑ์ใหม่.json -o ตารางเทียบ.xlsx    เปิดใน Excel แล้วตรวจและยืนยันทีละคู่
  pmqa crosswalk propose แบบปีก่อน.xlsx เกณฑ์ใหม่.xlsx -o ตารางเทียบ.json

เกณฑ์ระบุด้วยรหัส ไฟล์เกณฑ์ .json ไฟล์ Excel ที่กรอกเกณฑ์ หรือแบบประเมิน (ใช้เกณฑ์ที่อยู่ในแบบ)
ข้อที่เหมือนเดิมยืนยันให้เอง คู่อื่นจะไม่ยกคำตอบให้จนกว่าจะยืนยัน ข้อที่แยก รวม หรือย้ายระดับต้องตอบใหม่เสมอ`,
  crosswalkFrom: "เกณฑ์เดิม: รหัส ไฟล์เกณฑ์ หรือแบบประเมิน",
  crosswalkTo: "เกณฑ์ใหม่: รหัส ไฟล์เกณฑ์ หรือแบบประเมิน",
  crosswalkOutput: "ไฟล์ปลายทาง .json หรือ .xlsx (ปกติแสดงผลอย่างเดียว)",
  crosswalkCheck: "ตรวจตารางเทียบเกณฑ์ และแสดงคู่ที่ยังไม่ยืนยันหรือต้องให้ผู้กรอกตัดสินใจ",
  crosswalkCheckAfter: `ตัวอย่าง:
  pmqa crosswalk check ตารางเทียบ.json --from pmqa-4.0 --to เกณฑ์ใหม่.json
  pmqa crosswalk check ตารางเทียบ.xlsx --from pmqa-4.0 --to เกณฑ์ใหม่.json`,
  crosswalkExport: "เขียนตารางเทียบเกณฑ์เป็นไฟล์ Excel ให้คนตรวจ แก้ และยืนยัน",
  crosswalkExportAfter: `ตัวอย่าง:
  pmqa crosswalk export ตารางเทียบ.json --from pmqa-4.0 --to เกณฑ์ใหม่.json -o ตารางเทียบ.xlsx`,
  crosswalkImport: "อ่านตารางเทียบเกณฑ์ที่ยืนยันแล้วจากไฟล์ Excel เป็นไฟล์ .json และแจ้งทุกสิ่งที่ผิดพร้อมแผ่นและช่อง",
  crosswalkImportAfter: `ตัวอย่าง:
  pmqa crosswalk import ตารางเทียบ.xlsx --from pmqa-4.0 --to เกณฑ์ใหม่.json -o ตารางเทียบ.json

หากมีสิ่งที่ต้องแก้ไข จะแจ้งครบทุกข้อในครั้งเดียว และไม่เขียนไฟล์`,
  crosswalkFile: "ตารางเทียบเกณฑ์ .json หรือ .xlsx",
  crosswalkToXlsx: "ไฟล์ปลายทาง .xlsx",
  crosswalkToJson: "ไฟล์ปลายทาง .json",
  crosswalkLang: "ภาษาของไฟล์ Excel (ปกติตาม --lang)",
  crosswalkWritten: "เขียนตารางเทียบเกณฑ์แล้ว: {file}",
  crosswalkSummary: "เทียบเกณฑ์ {from} กับ {to}: {all} คู่ ยังไม่ยืนยัน {unconfirmed} ต้องให้ผู้กรอกตัดสินใจ {asking}",
  crosswalkKind: "ความสัมพันธ์",
  crosswalkCount: "จำนวน",
  crosswalkOpen: "คู่ที่ยังไม่ยืนยันหรือต้องให้ผู้กรอกตัดสินใจ:",
  crosswalkSettled: "ยืนยันครบทุกคู่ ไม่มีสิ่งที่ผู้กรอกต้องตัดสินใจ",
  crosswalkLink: "คู่ที่",
  crosswalkOldId: "รหัสเดิม",
  crosswalkOldText: "ข้อความเดิม",
  crosswalkNewId: "รหัสใหม่",
  crosswalkNewText: "ข้อความใหม่",
  crosswalkAlike: "เหมือน %",
  crosswalkDecide: "สิ่งที่ต้องทำ",
} as const;
