/** Words for what problems name by a key, in Thai; names of columns and of the cover's lines are the form's words. */
export const problemTerms = {
  // bounds of files
  fileBytes: "ขนาดไฟล์",
  entries: "จำนวนส่วนในไฟล์",
  nameLength: "ความยาวชื่อส่วนในไฟล์",
  entryBytes: "ขนาดของส่วนในไฟล์",
  totalBytes: "ขนาดเนื้อหาทั้งหมด",
  ratio: "อัตราการบีบอัด",
  ratioFreeBytes: "ขนาดของส่วนในไฟล์",
  xmlBytes: "ขนาดของส่วนในไฟล์",
  xmlDepth: "ความลึกของเนื้อหา",
  xmlElements: "จำนวนรายการในเนื้อหา",
  xmlTextLength: "ความยาวข้อความ",
  sheets: "จำนวนแผ่นงาน",
  cells: "จำนวนช่อง",
  textLength: "ความยาวข้อความในช่อง",
  formulaCharacters: "ความยาวสูตรทั้งหมด",
  megabytes: "{size} เมกะไบต์",
  // parts of an indicator
  result: "ผลการดำเนินการ",
  resultOfYear: "ผลการดำเนินการรายปี",
  // rows that are named by a key
  titleRow: "แถวชื่อแผ่นงาน",
  noticeRow: "แถวแจ้งเตือน",
  computedRow: "วันที่คำนวณผล",
  levelRow: "จำนวนประเด็นในระดับ {id}",
  lensRow: "คะแนนตามมิติและปัจจัย {id}",
  fixedRow: "แถวหัวตารางหรือคำอธิบาย",
  planRow: "แถวแผน {id}",
  planRowWithoutKey: "แถวแผนที่ไม่มีรหัส",
  gapRow: "แถวช่องว่าง {id}",
  unansweredRow: "แถวข้อที่ยังไม่ตอบ {id}",
  computedColumn: "คอลัมน์ที่คำนวณให้",
  stampSheet: "แผ่นงานซ่อนของแบบประเมิน",
  // languages
  th: "ไทย",
  en: "อังกฤษ",
} as const;
