/**
 * Words that people use in commands and rosters, in both languages whatever language the screen has. Compared
 * without case.
 */
export const requestWords = {
  /** What may stand before a year; spaces don't count. */
  eras: [
    "ปีงบประมาณ",
    "ปี",
    "พ.ศ.",
    "พ.ศ",
    "พศ",
    "ค.ศ.",
    "ค.ศ",
    "คศ",
    "b.e.",
    "be",
    "a.d.",
    "ad",
    "c.e.",
    "ce",
  ],
  /** What may stand before a category's number. */
  category: ["หมวดที่", "หมวด", "categories", "category"],
  allCategories: ["ทุกหมวด", "ทั้งหมด", "all"],
  /** What parts one category from the next, beside commas, semicolons and spaces. */
  and: ["และ", " and ", "&"],
  /** What stands between the first and the last category of a run. */
  to: ["ถึง", " to ", "-", "–", "—"],
  /** What may stand before the name of a level. */
  level: ["ระดับ", "level"],
  /** Other spellings of levels in use, by the level's key. */
  levels: {
    basic: ["พื้นฐาน"],
    advance: ["advanced", "ก้าวหน้า"],
    significance: ["significant", "พัฒนาจนเกิดผล", "การพัฒนาจนเกิดผล"],
  },
  /** No answer, where an ambiguous mark is settled. */
  blank: ["blank", "ว่าง", "ไม่ตอบ", "ยังไม่ตอบ"],
  /** What may stand before the number of an item or a category. */
  beforeSubject: ["หมวดที่", "หมวด", "ประเด็นที่", "ประเด็น", "ข้อ", "category", "item"],
  /** The total, where an item or category could stand. */
  total: ["รวม", "คะแนนรวม", "total"],
} as const;
