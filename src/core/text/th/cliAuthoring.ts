/** Words of the commands for editions in workbooks, in Thai. */
export const cliAuthoring = {
  criteriaExport: "เขียนเกณฑ์เป็นไฟล์ Excel สำหรับอ่านและแก้ไข หรือแบบเปล่าสำหรับกรอกเกณฑ์ใหม่",
  criteriaExportAfter: `ตัวอย่าง:
  pmqa criteria export --blank -o เกณฑ์ใหม่.xlsx              แบบเปล่า มีระดับ คำตอบ และวิธีคิดคะแนนของ PMQA 4.0
  pmqa criteria export --edition pmqa-4.0 -o เกณฑ์.xlsx       เกณฑ์ที่มากับโปรแกรม
  pmqa criteria export --edition เกณฑ์ของเรา.json -o เกณฑ์.xlsx

กรอกแล้วใช้ pmqa criteria import อ่านกลับเป็นไฟล์เกณฑ์ หรือระบุไฟล์ Excel นั้นใน --edition ได้ทันที`,
  exportEditionOption: "รหัสของเกณฑ์ที่มากับโปรแกรม หรือไฟล์เกณฑ์ .json หรือ .xlsx (ปกติ pmqa-4.0)",
  exportBlankOption: "แบบเปล่าสำหรับกรอกเกณฑ์ใหม่",
  exportOutput: "ไฟล์ปลายทาง .xlsx",
  exportLangOption: "ภาษาของไฟล์ Excel (ปกติตาม --lang)",
  exportBlankOrEdition: "เลือก --blank หรือ --edition อย่างใดอย่างหนึ่ง",
  editionExported: "เขียนเกณฑ์ {id} เป็นไฟล์ Excel แล้ว: {file}",
  templateExported: "เขียนแบบเปล่าสำหรับกรอกเกณฑ์แล้ว: {file}",

  criteriaImport: "อ่านเกณฑ์จากไฟล์ Excel เป็นไฟล์เกณฑ์ .json และแจ้งทุกสิ่งที่ผิดพร้อมแผ่นและช่อง",
  criteriaImportAfter: `ตัวอย่าง:
  pmqa criteria import เกณฑ์ใหม่.xlsx -o เกณฑ์ใหม่.json
  pmqa generate --edition เกณฑ์ใหม่.json --agency "กรมตัวอย่าง" --year 2570

หากมีสิ่งที่ต้องแก้ไข จะแจ้งครบทุกข้อในครั้งเดียว และไม่เขียนไฟล์เกณฑ์`,
  importArgument: "ไฟล์ Excel ที่กรอกเกณฑ์แล้ว",
  importOutput: "ไฟล์เกณฑ์ปลายทาง .json",
  editionImported: "เขียนไฟล์เกณฑ์แล้ว: {file}",
  editionNotImported: "ยังไม่เขียนไฟล์เกณฑ์ ให้แก้ไขแล้วนำเข้าใหม่",
} as const;
