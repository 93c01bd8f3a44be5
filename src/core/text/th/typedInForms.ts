/** What people type where a form expects a word, in Thai; compared without spaces. */
export const typed = {
  /** Units that count in hundredths; a unit that contains one of them does. */
  percent: ["ร้อยละ", "เปอร์เซ็นต์", "เปอร์เซนต์", "เปอร์เซ็น"],
  more: ["ยิ่งมากยิ่งดี", "ยิ่งสูงยิ่งดี", "มากดี", "สูงดี", "มาก", "ค่ามากดี"],
  less: ["ยิ่งน้อยยิ่งดี", "ยิ่งต่ำยิ่งดี", "น้อยดี", "ต่ำดี", "น้อย", "ค่าน้อยดี"],
  /** Before a year. */
  year: ["ปีงบประมาณ", "ปี"],
  buddhistEra: ["พ.ศ.", "พศ.", "พศ"],
  commonEra: ["ค.ศ.", "คศ.", "คศ"],
  /** Before a round's number. */
  round: ["รอบที่", "รอบ", "ครั้งที่"],
  /** Part of a level's name that people leave out. */
  level: ["ระดับ"],
  /** A claim that holds, and one that doesn't. */
  yes: ["ใช่", "จริง", "มี", "เป็น", "✓", "✔", "√", "☑", "/", "1"],
  no: ["ไม่ใช่", "ไม่", "เท็จ", "ไม่จริง", "ไม่มี", "ไม่เป็น", "✗", "✘", "0"],
  /** Two spellings of one word in names. */
  organisation: ["องค์การ", "องค์กร"],
  /** Texts that an older assessment's workbook has, and this one never does. */
  olderAssessment: [
    "PMQA 2558",
    "PMQA 2562",
    "เกณฑ์คุณภาพการบริหารจัดการภาครัฐ พ.ศ. 2558",
    "เกณฑ์คุณภาพการบริหารจัดการภาครัฐ พ.ศ. 2562",
  ],
  /** Words that only an older assessment scores by. */
  olderTerms: ["ADLI", "LeTCI"],
} as const;
