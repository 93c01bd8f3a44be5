/** Words of the command that takes filled forms over to another edition, in Thai. */
export const cliUpgrade = {
  upgrade: "ยกแบบประเมินที่กรอกแล้วไปเป็นเกณฑ์ฉบับอื่น ปีและรอบเดิม",
  upgradeAfter: `ตัวอย่าง:
  pmqa upgrade form.xlsx --to เกณฑ์ใหม่.json --crosswalk ตารางเทียบ.json
  pmqa upgrade form.xlsx --to pmqa-4.0-cells -o form-ใหม่.xlsx --report รายงาน.csv
  pmqa upgrade แบบประเมิน --to เกณฑ์ใหม่.json --crosswalk ตารางเทียบ.xlsx -o แบบใหม่

หากไม่ระบุ --crosswalk โปรแกรมเสนอตารางเทียบเอง และยกคำตอบมาเฉพาะข้อที่เหมือนเดิมทุกประการ
คำตอบที่ต้องให้คนพิจารณาอยู่ในแผ่นงาน “ต้องพิจารณา” ข้อมูลที่ไม่มีช่องแล้วอยู่ใน “ข้อมูลเดิม” ไฟล์เดิมไม่ถูกแก้`,
  upgradeFiles: "แบบประเมินที่กรอกแล้ว (.xlsx หรือ .xlsm) หรือโฟลเดอร์ของแบบประเมิน",
  upgradeTo: "เกณฑ์ฉบับใหม่ เป็นรหัสหรือไฟล์",
  upgradeCrosswalk: "ตารางเทียบจากเกณฑ์เดิมไปเกณฑ์ใหม่ (.json หรือ .xlsx ที่ยืนยันแล้ว)",
  upgradeOutput: "ไฟล์หรือโฟลเดอร์สำหรับแบบใหม่ (ปกติตั้งชื่อให้ ไว้ข้างไฟล์เดิม)",
  upgradeFormLang: "ภาษาของแบบใหม่: th หรือ en (ปกติตามแบบเดิม)",
  upgradeReport: "เขียนบัญชีของข้อมูลทุกช่องลงไฟล์ .csv หรือ .json",
  upgradeNeedFolder: "แบบของหลายหน่วยงานต้องเขียนลงในโฟลเดอร์ แต่ {file} เป็นไฟล์",
  upgradeReportEnding: "--report ต้องเป็นไฟล์ .csv หรือ .json แต่ได้รับ {file}",
  upgradeEditions: "เกณฑ์ {older} → {newer}",
  upgradePart: "ส่วน",
  upgradeSelf: "ตนเอง เดิม → ใหม่",
  upgradeCommittee: "กรรมการ เดิม → ใหม่",
  upgradeFromTo: "{older} → {newer}",
  upgradeNoScore: "–",
  upgradeDecisions: "ต้องพิจารณา {count} รายการ:",
  upgradeDecisionId: "เดิม",
  upgradeDecisionNow: "ใหม่",
  upgradeDecisionCell: "ช่องใหม่",
  upgradeMoreDecisions: "และอีก {count} รายการ ดูในแผ่นงาน “{sheet}”",
  upgradeNoDecisions: "ไม่มีรายการที่ต้องพิจารณา",
  upgradeWritten: "จัดทำแบบประเมินตามเกณฑ์ใหม่แล้ว: {file}",
  upgradesWritten: "รวม {count} แบบ",
  upgradeReportWritten: "เขียนบัญชีแล้ว: {file}",
  upgradePassedOver: "ข้ามไฟล์ที่ไม่ใช่แบบประเมิน: {file}",
} as const;
