import { printStep } from "./printStep";

/** Words of the command that prints in Thai. */
export const cliPrint = {
  print: "จัดชุดพิมพ์ของแบบประเมินหรือรายงานรวมผล หรือทำเป็น PDF",
  printAfter: `ตัวอย่าง:
  pmqa print form.xlsx --pdf                       แบบประเมินที่กรอกแล้ว เป็น form-พิมพ์.pdf
  pmqa print form.xlsx --set results,gaps-plan --pdf -o ผล.pdf
  pmqa print form.xlsx --category 3 --pdf          เฉพาะหมวด 3
  pmqa print form.xlsx --check                     ตรวจความพร้อมก่อนพิมพ์เท่านั้น
  pmqa print รวมผล.xlsx --set overview,receipt --pdf

ชุดพิมพ์ของแบบประเมิน:
  filled      แบบประเมินที่กรอกแล้ว: ปก ลักษณะสำคัญขององค์การ และทุกหมวด (ค่าปกติ)
  blank       แบบเปล่าของหน่วยงานเดียวกัน
  results     ผลการประเมิน: บทสรุป สรุปผล และภาคผนวก
  gaps-plan   ช่องว่างและแผนพัฒนา
  summary     บทสรุปหนึ่งหน้า
ชุดพิมพ์ของรายงานรวมผล:
  overview    ภาพรวมของทุกหน่วยงาน (ค่าปกติ)
  summary     บทสรุปหนึ่งหน้า
  receipt     ใบรับ
ใช้ all สำหรับทุกชุดของไฟล์ ยกเว้นแบบเปล่า

หากไม่ใช้ --pdf จะเขียนสำเนาสมุดงานที่แสดงเฉพาะแผ่นงานที่จะพิมพ์ การทำ PDF ใช้ LibreOffice ที่ติดตั้งในเครื่อง
สิ่งที่ควรตรวจก่อนพิมพ์จะแจ้งไว้ แต่ไม่ห้ามพิมพ์ ไฟล์เดิมไม่ถูกเปลี่ยน`,
  printFile: "แบบประเมินหรือรายงานรวมผล (.xlsx หรือ .xlsm)",
  printSetOption: "ชุดพิมพ์ หนึ่งชุดหรือหลายชุดคั่นด้วยจุลภาค (ดูรายชื่อด้านล่าง)",
  printCategoryOption: "เฉพาะหมวดเหล่านี้ เช่น 1,3 หรือ 1-6 (ปกติทุกหมวด)",
  printCheckOption: "ตรวจความพร้อมก่อนพิมพ์เท่านั้น ไม่เขียนไฟล์",
  printPdfOption: "ทำเป็น PDF ด้วย LibreOffice",
  printOutput: "ไฟล์หรือโฟลเดอร์ปลายทาง (ปกติเป็นไฟล์ใหม่ข้างไฟล์เดิม)",
  printSuffix: printStep.suffix,
  printForm: "แบบประเมิน",
  printConsolidation: "รายงานรวมผล",
  printUnknownSet: "ไม่มีชุดพิมพ์ {set} ใช้ได้: {known}",
  printSetElsewhere: "{workbook}ไม่มีชุดพิมพ์ {sets} ใช้ได้: {known}",
  printBlankAlone: "แบบเปล่าเป็นสมุดงานอีกเล่ม จึงพิมพ์พร้อมชุดอื่นไม่ได้ ให้สั่งแยกกัน",
  printCategoryOfForm: "เลือกหมวดได้เฉพาะเมื่อพิมพ์แบบประเมิน",
  printOverItself: "{file} คือไฟล์ที่จะพิมพ์ ชุดพิมพ์ไม่มีเนื้อหาครบ จึงเขียนทับไม่ได้ ให้ระบุชื่ออื่น",
  printSets: "ชุดพิมพ์: {sets}",
  printSheets: "แผ่นงาน: {sheets}",
  printWritten: "เขียนแล้ว: {file}",
  hintPdf: "หากไม่มี LibreOffice ให้สั่งโดยไม่ใช้ --pdf แล้วสั่งพิมพ์สมุดงานที่ได้จากโปรแกรมตารางคำนวณ",
} as const;
