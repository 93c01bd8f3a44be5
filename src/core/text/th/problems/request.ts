/** What is wrong with a roster or a request, and what to do, in Thai. */
export const requestProblems = {
  "roster/unreadable": {
    what: "อ่านรายชื่อหน่วยงานไม่ได้ มีเครื่องหมายคำพูดที่ไม่ปิด แถวที่ {line}",
    remedy: "แก้เครื่องหมายคำพูดในแถวนั้น หรือบันทึกรายชื่อเป็น .xlsx",
  },
  "roster/empty": {
    what: "รายชื่อหน่วยงานไม่มีข้อมูล",
    remedy: "ใส่หน่วยงานอย่างน้อยหนึ่งแถวใต้หัวตาราง",
  },
  "roster/is-a-form": {
    what: "ไฟล์นี้เป็นแบบประเมิน PMQA ไม่ใช่รายชื่อหน่วยงาน จึงยังไม่ได้ทำสิ่งใด",
    remedy: "ระบุไฟล์รายชื่อหน่วยงาน หนึ่งแถวต่อหนึ่งแบบประเมิน",
  },
  "roster/repeated-column": {
    what: "มีหัวตาราง “{column}” หรือคำที่มีความหมายเดียวกันมากกว่าหนึ่งคอลัมน์: {cells}",
    remedy: "คงไว้คอลัมน์เดียว คอลัมน์อื่นให้ลบหรือเปลี่ยนหัวตาราง",
  },
  "roster/missing-column": {
    what: "รายชื่อหน่วยงานไม่มีคอลัมน์ “{column}”",
    remedy: "เพิ่มคอลัมน์ที่มีหัวตารางนี้",
  },
  "roster/missing-value": {
    what: "แถวนี้ไม่มี{column}",
    remedy: "กรอกให้ครบ หรือลบแถว",
  },
  "roster/unknown-kind": {
    what: "ไม่รู้จักประเภทหน่วยงาน “{kind}” ประเภทที่มี: {known}",
    remedy: "ใช้ประเภทใดประเภทหนึ่งที่มี",
  },
  "roster/unknown-category": {
    what: "ไม่รู้จักหมวด “{category}”",
    remedy: "ระบุเลขหมวดที่มีในเกณฑ์ คั่นด้วยจุลภาค เช่น 1,3",
  },
  "roster/duplicate-agency": {
    what: "หน่วยงาน “{agency}” ซ้ำกับแถวก่อนหน้า",
    remedy: "ลบแถวที่ซ้ำ หรือแยกด้วยหน่วยงานผู้กรอก",
  },
  "request/unknown-item": {
    what: "ไม่มีประเด็นหรือหมวด “{item}” ในเกณฑ์",
    remedy: "ระบุรหัสประเด็นหรือเลขหมวด เช่น 1.2",
  },
  "request/unknown-category": {
    what: "ไม่มีหมวด “{category}” ในเกณฑ์ หมวดที่มี: {known}",
    remedy: "ระบุเลขหมวดที่มี คั่นด้วยจุลภาค เช่น 1,3",
  },
  "request/unknown-edition": {
    what: "ไม่มีเกณฑ์ “{edition}” เกณฑ์ที่มี: {known}",
    remedy: "ระบุรหัสเกณฑ์ที่มี หรือไฟล์เกณฑ์ .json",
  },
  "request/unknown-kind": {
    what: "ไม่รู้จักประเภทหน่วยงาน “{kind}” ประเภทที่มี: {known}",
    remedy: "ใช้ประเภทใดประเภทหนึ่งที่มี",
  },
  "request/no-kind": {
    what: "เกณฑ์ “{edition}” ขอข้อประเมินต่างกันตามประเภทหน่วยงาน แต่ไม่ได้ระบุประเภท ประเภทที่มี: {known}",
    remedy: "ระบุประเภทของหน่วยงาน",
  },
  "request/no-language": {
    what: "เกณฑ์ “{edition}” ไม่มีข้อความภาษา {language}",
    remedy: "จัดทำแบบประเมินเป็นภาษาไทย หรือระบุเกณฑ์อื่น",
  },
  "request/unknown-choice": {
    what: "ไม่รู้จักคำตอบ “{choice}” คำตอบที่มี: {known}",
    remedy: "ใช้คำตอบใดคำตอบหนึ่งที่มี",
  },
  "request/bad-year": {
    what: "“{year}” ไม่ใช่ปีงบประมาณ",
    remedy: "ระบุปี พ.ศ. สี่หลัก เช่น 2569",
  },
  "request/unreachable-target": {
    what: "ไม่มีทางไปถึงคะแนนรวม {target} ด้วยข้อของหมวดกระบวนการ ไปได้สูงสุด {best}",
    remedy: "ลดเป้าหมาย หรือเพิ่มผลของตัวชี้วัดในหมวดผลลัพธ์",
  },
  "request/bad-target": {
    what: "“{target}” ไม่ใช่ระดับหรือคะแนนตั้งแต่ 0 ถึง {top}",
    remedy: "ระบุชื่อระดับ หรือคะแนนเป็นตัวเลข",
  },
} as const;
