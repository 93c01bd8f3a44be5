/** Words of rows that hold last year's answers until they are confirmed, in Thai. `{name}` is filled in by the screen. */
export const pendingRows = {
  waiting: "รอยืนยันจากปีก่อน {count} ข้อ",
  waitingHow: "ยังเป็นเช่นเดิมให้กด ยืนยัน เปลี่ยนไปแล้วให้กรอกใหม่ คะแนนและความคืบหน้านับเฉพาะข้อที่ยืนยันแล้ว",
  ofYear: "ปีก่อน ({year})",
  cell: "{label}: {text}",
  confirm: "ยืนยัน",
  confirmRow: "ยืนยัน ข้อ {row}",
  oldAnswer: "ยืนยันครั้งล่าสุดนานแล้ว",
  noEvidence: "ไม่มีหลักฐาน",
  oldEvidence: "หลักฐานเก่า",
  elsewhere: "ลักษณะสำคัญและแผนที่รอยืนยัน ({count})",
} as const;
