/** Words of workbooks of tables in Thai, whatever the tables are about. */
export const authoring = {
  guideSheet: "คำอธิบาย",
  guideColumn: "คอลัมน์",
  guideRequired: "ต้องกรอก",
  guideHelp: "วิธีกรอก",
  guideExample: "ตัวอย่าง",
  tableBand: "แผ่น “{sheet}”  {help}",
  required: "ต้องกรอก",
  optional: "",
  choices: "เลือก: {choices}",
  listHow: "หลายรายการคั่นด้วยเครื่องหมาย ,",
  example: "ตัวอย่าง: {example}",
  yes: "ใช่",
  no: "ไม่ใช่",
  choiceAlertTitle: "ไม่มีในรายการ",
  choiceAlert: "ค่านี้ไม่มีในรายการ ควรเลือกจากรายการที่ให้ไว้ ต้องการใช้ค่านี้หรือไม่",
  page: "หน้า &P / &N",
} as const;
