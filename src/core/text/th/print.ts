/** What can be printed, in Thai. */
export const print = {
  blank: "แบบเปล่า",
  filled: "แบบประเมินที่กรอกแล้ว",
  results: "ผลการประเมิน",
  "gaps-plan": "ช่องว่างและแผนพัฒนา",
  summary: "บทสรุปหนึ่งหน้า",
  overview: "ภาพรวมของทุกหน่วยงาน",
  receipt: "ใบรับ",
} as const;
