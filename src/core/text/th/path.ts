/** Words for the shortest way to a target in Thai. */
export const path = {
  unansweredInTheWay: "ยังไปไม่ถึงเป้าหมาย มีข้อที่ยังไม่ตอบ {count} ข้อ จึงยังไม่ทราบว่าคะแนนจะขึ้นได้อีกเท่าใด",
  targetPoints: "คะแนนรวม {points}",
  targetPointsOfAsked: "คะแนนเฉพาะหมวดที่ขอ {points}",
  targetLevel: "ทุกประเด็นถึง{level}",
  targetReached: "ถึงเป้าหมายแล้ว: {target}",
  targetPath: "ทางที่สั้นที่สุด ({target}): {count} ข้อ",
  totalAfter: "เมื่อครบแล้ว คะแนนรวม {total}",
  totalAfterOfAsked: "เมื่อครบแล้ว คะแนนเฉพาะหมวดที่ขอ {total}",
  blockedNotAssessed: "ประเด็น {item} ยังไม่ทำการประเมิน จึงยังบอกไม่ได้",
  blockedUnanswered: "ประเด็น {item} ยังไม่ตอบ {count} ข้อ จึงยังบอกไม่ได้",
} as const;
