/** What is to be told of a workbook in which an edition is typed, and what to do, in Thai. */
export const editionTableProblems = {
  "authoring/blank-cell": { what: "ช่อง “{heading}” ว่าง", remedy: "กรอกช่องนี้ หรือลบทั้งแถวหากไม่ใช้" },
  "authoring/bad-value": { what: "ช่อง “{heading}” มีค่า “{typed}” ซึ่งใช้ไม่ได้", remedy: "แก้ค่าให้ถูกต้อง: {help}" },
  "authoring/id-suggested": {
    what: "ช่อง “{heading}” ว่าง จึงตั้งรหัสเป็น “{suggested}”",
    remedy: "หากต้องการรหัสอื่น ให้กรอกช่องนี้",
  },
  "authoring/ids-suggested": {
    what: "ช่อง “{heading}” ว่าง {count} แถว จึงตั้งรหัสเป็น “{first}” ถึง “{last}” ตามลำดับ",
    remedy: "หากต้องการรหัสอื่น ให้กรอกในช่องนั้น",
  },
  "authoring/unknown-parent": {
    what: "ช่อง “{heading}” มี “{typed}” ซึ่งไม่มีในแผ่น “{table}”",
    remedy: "แก้ให้ตรงกับแผ่นนั้น เช่น {offered} หรือเพิ่มแถวในแผ่น “{table}”",
  },
  "authoring/wrong-branch": {
    what: "ประเด็น “{item}” อยู่ในหมวดผลลัพธ์ จึงใช้ข้อย่อยหรือข้อความระดับไม่ได้",
    remedy: "ย้ายแถวนี้ไปยังประเด็นในหมวดกระบวนการ หรือแก้ลักษณะของหมวด",
  },
  "authoring/measure-of-process": {
    what: "ประเด็น “{item}” อยู่ในหมวดกระบวนการ จึงใช้ตัววัดไม่ได้",
    remedy: "ย้ายแถวนี้ไปยังประเด็นในหมวดผลลัพธ์ หรือแก้ลักษณะของหมวด",
  },
  "authoring/nothing-in": {
    what: "“{typed}” ยังไม่มีรายการในแผ่น “{table}”",
    remedy: "เพิ่มอย่างน้อยหนึ่งแถวในแผ่น “{table}” หรือลบแถวนี้",
  },
  "authoring/source-default": {
    what: "ข้อความ {count} รายการไม่ระบุแหล่งที่มา จึงใช้แหล่งที่มา “{source}”",
    remedy: "หากมาจากเอกสารอื่น ให้ระบุในคอลัมน์แหล่งที่มา",
  },
  "authoring/frame-used": {
    what: "แผ่น “{table}” ไม่มีข้อมูล จึงใช้ค่าตามเกณฑ์ {edition}",
    remedy: "หากเกณฑ์ต่างไป ให้กรอกแผ่นนี้",
  },
  "authoring/part-not-found": {
    what: "ไม่พบ “{typed}” ในข้อความระดับ {item} {level}",
    remedy: "คัดลอกส่วนของข้อความจากแผ่น “ข้อความระดับ” ให้ตรงทุกตัวอักษร หรือเว้นว่าง",
  },
  "authoring/part-without-text": {
    what: "ระบุส่วนของข้อความไว้ แต่ระดับ {level} ของประเด็น {item} ไม่มีข้อความในแผ่น “ข้อความระดับ” จึงไม่ได้ใช้",
    remedy: "กรอกข้อความของระดับ หรือเว้นช่องนี้ว่าง",
  },
  "authoring/text-twice": {
    what: "ประเด็น {item} ระดับ {level} มีข้อความสองแถว อีกแถวอยู่ที่ {first}",
    remedy: "ให้เหลือแถวเดียว",
  },
  "authoring/field-twice": { what: "รายการ “{typed}” มีสองแถว อีกแถวอยู่ที่ {first}", remedy: "ให้เหลือแถวเดียว" },
  "authoring/wording-twice": { what: "ถ้อยคำเพิ่มเติมของข้อความนี้มีสองแถว", remedy: "รวมไว้ในแถวเดียว" },
  "authoring/wording-without-text": {
    what: "ถ้อยคำเพิ่มเติมนี้ไม่ตรงกับข้อความใด (รหัส “{typed}”)",
    remedy: "แก้แผ่น รหัส และข้อความให้ตรงกับแถวที่มีอยู่ หรือลบแถวนี้",
  },
  "authoring/two-not-applicable": { what: "คำตอบ ไม่เกี่ยวข้อง มีมากกว่าหนึ่งแถว", remedy: "ให้เหลือแถวเดียว" },
  "authoring/too-few": { what: "ข้อมูลส่วนนี้ยังไม่ครบ: {heading}", remedy: "เพิ่มแถวให้ครบ: {help}" },
} as const;
