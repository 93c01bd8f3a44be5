/** What is to be known of a form that was made from last year's, and what to do, in Thai. */
export const nextYearProblems = {
  "form/last-year-damaged": {
    what: "ข้อมูลปีก่อนในแผ่นงานที่ซ่อนไว้เสียหายหรือถูกแก้ จึงเทียบกับปีก่อนไม่ได้",
    remedy: "คำตอบและคะแนนของปีนี้อ่านได้ตามปกติ หากต้องการเทียบ ให้สร้างแบบประเมินจากไฟล์ปีก่อนอีกครั้ง",
  },
  "next-year/not-after": {
    what: "แบบประเมินที่นำมาเป็นของปี {lastYear} จึงสร้างแบบของปี {year} จากแบบนี้ไม่ได้",
    remedy: "ระบุปีงบประมาณที่อยู่หลังปี {lastYear} หรือใช้แบบประเมินของปีก่อนหน้านั้น",
  },
  "reading/pending": {
    what: "แผ่นงานนี้มีค่าของปีก่อน {count} ช่องที่ยังไม่ยืนยัน จึงยังไม่นับ",
    remedy: "หากยังเป็นเช่นเดิมให้ยืนยัน หากเปลี่ยนไปให้กรอกใหม่",
  },
  "reading/pending-beside": {
    what: "{id}: ตอบของปีนี้แล้ว แต่{parts}ยังเป็นของปี {year}",
    remedy: "ยืนยันข้อความนั้น หรือเขียนของปีนี้แทน",
  },
  "reading/last-year-old": {
    what: "{id}: ควรตรวจก่อนยืนยัน {pointedOut} (ปี {year})",
    remedy: "ยืนยันเมื่อมีหลักฐานของปีนี้ มิฉะนั้นให้ตอบใหม่",
  },
} as const;
