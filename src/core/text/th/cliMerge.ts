/** Words of the command that merges copies of one agency's form in Thai. */
export const cliMerge = {
  merge: "รวมแบบประเมินของหน่วยงานเดียวที่หลายกองหรือสำนักกรอกแยกกัน เป็นแบบเดียว",
  mergeAfter: `ตัวอย่าง:
  pmqa merge กองแผน.xlsx กองคลัง.xlsx -o รวม.xlsx
  pmqa merge ไฟล์ที่ได้รับ -o รวม.xlsx                      ทุกแบบประเมินในโฟลเดอร์
  pmqa merge *.xlsx -o รวม.xlsx --prefer กองแผน.xlsx        ค่าที่ไม่ตรงกัน ใช้ของกองแผน
  pmqa merge *.xlsx -o รวม.xlsx --prefer กองแผน.xlsx:1,3 --prefer กองคลัง.xlsx:1.2.B.1

หลังชื่อไฟล์และ : ระบุหมวด (1,3) ประเด็น (1.2) ข้อ ตัววัด หรือตัวชี้วัด (1.2.B.1) ปก หรือแผนพัฒนา ระบุแคบกว่านับก่อน
ช่องที่ไฟล์หนึ่งกรอกและอีกไฟล์เว้นว่างไม่ถือว่าขัดแย้ง ช่องที่ไม่ตรงกันและไม่ได้เลือกจะเว้นว่างและแสดงทุกค่า
ที่มาของทุกค่าอยู่ในแผ่นงาน ที่มา ของแบบที่รวมแล้ว ไฟล์เดิมทุกไฟล์คงเดิม`,
  mergeFiles: "แบบประเมินที่กรอกแล้ว (.xlsx หรือ .xlsm) หรือโฟลเดอร์ของแบบประเมิน",
  mergeOutput: "ไฟล์หรือโฟลเดอร์สำหรับแบบประเมินที่รวมแล้ว",
  preferOption: "เมื่อค่าไม่ตรงกันให้ใช้ของไฟล์นี้ ทั้งแบบหรือเฉพาะส่วนที่ระบุ ใช้ซ้ำได้",
  preferUnknownFile: "--prefer {text}: ไม่มีไฟล์นี้ในไฟล์ที่รวม ไฟล์ที่มี: {files}",
  preferSeveralFiles: "--prefer {text}: มีหลายไฟล์ที่ชื่อนี้ ให้ระบุโฟลเดอร์ด้วย: {files}",
  preferUnknownPart: "--prefer {text}: ไม่มีหมวด ประเด็น หรือข้อ {part} ในแบบประเมินที่รวม",
  sharesFile: "ไฟล์",
  sharesUnit: "หน่วยงานผู้กรอก",
  sharesCategories: "หมวด",
  sharesGiven: "ค่าที่ใช้",
  sharesAlone: "มีไฟล์เดียว",
  sharesDiffering: "ไม่ได้ใช้",
  noConflicts: "ไม่มีค่าที่ขัดแย้งกัน",
  conflictsCount: "ค่าที่ไม่ตรงกัน {count} ช่อง ยังไม่ได้เลือก {unsettled} ช่อง",
  conflictWhat: "รายการ",
  conflictValue: "ค่า",
  conflictFrom: "จาก",
  conflictOutcome: "ผล",
  conflictPlace: "{file}{unit} {sheet}!{cell}",
  moreConflicts: "และอีก {count} ช่อง ดูทั้งหมดในแผ่นงาน ข้อขัดแย้ง ของแบบที่รวมแล้ว",
  straysCount: "ข้อความที่แบบประเมินไม่มีช่องรองรับ {count} รายการ คัดไว้ในแผ่นงาน ข้อขัดแย้ง",
  mergedWritten: "เขียนแบบประเมินที่รวมแล้ว: {file}",
  mergedNext: "คำนวณผลต่อได้ด้วย pmqa assess {file}",
  hintPrefer: "เลือกค่าที่ใช้ได้ด้วย --prefer ไฟล์ หรือ --prefer ไฟล์:หมวดหรือข้อ",
} as const;
