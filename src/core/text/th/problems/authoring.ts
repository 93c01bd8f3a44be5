/** What is to be told of a workbook of tables, and what to do, in Thai. */
export const authoringProblems = {
  "authoring/no-tables": {
    what: "ไม่พบตารางที่ต้องอ่านในไฟล์นี้",
    remedy: "ใช้ไฟล์ที่ส่งออกจากโปรแกรม และอย่าลบแถวหัวตาราง",
  },
  "authoring/is-a-form": {
    what: "ไฟล์นี้เป็นแบบประเมิน ไม่ใช่ไฟล์สำหรับกรอกเกณฑ์",
    remedy: "เลือกไฟล์สำหรับกรอกเกณฑ์ที่ส่งออกจากโปรแกรม",
  },
  "authoring/id-taken": {
    what: "รหัสเกณฑ์ “{edition}” เป็นของเกณฑ์ที่มากับโปรแกรม แต่เนื้อหาไม่ตรงกัน",
    remedy: "ตั้งรหัสเกณฑ์ใหม่ในแผ่น “ข้อมูลเกณฑ์” เพื่อไม่ให้สับสนกับเกณฑ์เดิม",
  },
  "authoring/required-sheet-missing": {
    what: "ไม่พบแผ่น “{table}” ซึ่งต้องมี",
    remedy: "ส่งออกไฟล์ใหม่แล้วคัดลอกแผ่นนี้มา หรือตั้งชื่อแผ่นและหัวตารางให้ตรง",
  },
  "authoring/sheet-missing": {
    what: "ไม่พบแผ่น “{table}” จึงถือว่าไม่มีข้อมูลส่วนนี้",
    remedy: "หากมีข้อมูล ให้ตั้งชื่อแผ่นว่า “{table}”",
  },
  "authoring/renamed-sheet": {
    what: "อ่านแผ่นนี้เป็นแผ่น “{table}” ตามหัวตาราง",
    remedy: "หากไม่ใช่ ให้ลบแผ่นนี้หรือแก้หัวตาราง",
  },
  "authoring/second-sheet": {
    what: "แผ่น “{table}” มีมากกว่าหนึ่งแผ่น จึงอ่านแผ่นนี้ต่อจากแผ่นก่อนหน้า",
    remedy: "หากเป็นสำเนา ให้ลบแผ่นที่ไม่ใช้",
  },
  "authoring/spare-sheet": {
    what: "แผ่นนี้ไม่ใช่ตารางของไฟล์ จึงไม่ได้อ่าน",
    remedy: "หากมีข้อมูลที่ต้องใช้ ให้ย้ายไปไว้ในแผ่นที่กำหนด",
  },
  "authoring/headings-missing": {
    what: "แผ่น “{table}” ไม่มีแถวหัวตาราง จึงอ่านข้อมูลไม่ได้",
    remedy: "ใส่แถวหัวตารางเดิมคืน โดยคัดลอกจากไฟล์ที่ส่งออกใหม่",
  },
  "authoring/misspelt-column": {
    what: "อ่านหัวตาราง “{heading}” เป็น “{meant}”",
    remedy: "หากใช่ ไม่ต้องแก้ไข หากไม่ใช่ ให้เปลี่ยนหัวตาราง",
  },
  "authoring/repeated-column": {
    what: "หัวตาราง “{heading}” ซ้ำกับช่อง {first} จึงไม่ได้อ่านคอลัมน์นี้",
    remedy: "รวมข้อมูลไว้ในคอลัมน์เดียว แล้วลบอีกคอลัมน์",
  },
  "authoring/spare-column": {
    what: "คอลัมน์ “{heading}” ไม่ใช่ส่วนของตาราง จึงไม่ได้อ่าน",
    remedy: "หากมีข้อมูลที่ต้องใช้ ให้ย้ายไปไว้ในคอลัมน์ที่กำหนด",
  },
  "authoring/column-missing": {
    what: "ไม่พบคอลัมน์ “{heading}” ซึ่งต้องมี",
    remedy: "เพิ่มคอลัมน์ที่มีหัวตาราง “{heading}”",
  },
  "authoring/text-outside": {
    what: "ข้อความ “{typed}” อยู่นอกตาราง จึงไม่ได้อ่าน (รวม {count} ช่อง)",
    remedy: "หากต้องใช้ ให้ย้ายไปไว้ใต้หัวตาราง",
  },
  "authoring/from-above": {
    what: "ช่อง “{heading}” ว่าง จึงใช้ “{value}” จากแถวข้างบน",
    remedy: "หากไม่ใช่ ให้กรอกช่องนี้",
  },
  "authoring/error-value": {
    what: "สูตรในช่อง “{heading}” ให้ค่าผิดพลาด {typed}",
    remedy: "แก้สูตร หรือพิมพ์ค่าแทนสูตร",
  },
  "authoring/date-value": {
    what: "ช่อง “{heading}” เป็นวันที่ ({typed}) โปรแกรมอาจแปลงค่าที่พิมพ์ไว้เป็นวันที่เอง",
    remedy: "กำหนดรูปแบบของช่องเป็นข้อความ แล้วพิมพ์ค่าใหม่",
  },
  "authoring/number-id": {
    what: "ช่อง “{heading}” เป็นตัวเลข {typed} จึงอ่านเป็นรหัส “{typed}” แต่มีรหัส “{longer}” ด้วย ซึ่งโปรแกรมอาจแปลงเป็น {typed} เอง",
    remedy: "กำหนดรูปแบบของช่องเป็นข้อความ แล้วพิมพ์รหัสใหม่",
  },
  "authoring/not-a-number": {
    what: "ช่อง “{heading}” ต้องเป็นตัวเลข แต่มี “{typed}”",
    remedy: "พิมพ์ตัวเลขอย่างเดียว",
  },
  "authoring/not-yes-no": {
    what: "ช่อง “{heading}” ต้องเป็น ใช่ หรือ ไม่ใช่ แต่มี “{typed}”",
    remedy: "พิมพ์ ใช่ หรือ ไม่ใช่",
  },
  "authoring/unknown-choice": {
    what: "ช่อง “{heading}” มี “{typed}” ซึ่งไม่มีในรายการ",
    remedy: "เลือกจาก: {known}",
  },
} as const;
