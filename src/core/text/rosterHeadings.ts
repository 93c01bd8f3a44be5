/** Headings of a roster's columns in use, in both languages; the first of each language is the one to recommend. */
export const rosterHeadings = {
  agencyCode: ["รหัสหน่วยงาน", "รหัส", "รหัสส่วนราชการ", "code", "agency code", "id"],
  agencyName: [
    "ชื่อหน่วยงาน",
    "หน่วยงาน",
    "ชื่อ",
    "ส่วนราชการ",
    "ชื่อส่วนราชการ",
    "กรม",
    "name",
    "agency",
    "agency name",
    "department",
  ],
  ministry: ["กระทรวง", "กระทรวงหรือต้นสังกัด", "ต้นสังกัด", "สังกัด", "ministry", "parent ministry"],
  agencyKind: ["ประเภท", "ประเภทหน่วยงาน", "ชนิดหน่วยงาน", "kind", "agency kind", "type"],
  reportingUnit: ["หน่วยงานผู้กรอก", "ผู้กรอก", "กอง", "กอง/สำนัก", "สำนัก", "หน่วยงานย่อย", "unit", "reporting unit"],
  categories: [
    "หมวด",
    "หมวดที่",
    "หมวดที่ขอให้กรอก",
    "หมวดที่รับผิดชอบ",
    "categories",
    "category",
    "categories asked",
  ],
  dueDate: ["กำหนดส่ง", "วันกำหนดส่ง", "วันครบกำหนด", "ส่งภายใน", "due date", "due", "deadline"],
} as const;

export type RosterColumn = keyof typeof rosterHeadings;
