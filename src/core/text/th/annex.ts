/** Words of the annex in Thai. `{name}` is filled in by the layout. */
export const annex = {
  sheet: "ภาคผนวก",
  title: "ภาคผนวก: ข้อความเต็ม",
  number: "ที่",
  place: "จาก",
  text: "ข้อความเต็ม",
  none: "ไม่มี",
  readOn: "อ่านต่อ ภาคผนวก ",
  planHead: "ภาคผนวก",
  where: "{where}\n{part}",
} as const;
