/** Words of the pane in Thai: the step about many files as the frame around it names it; the rest is in collect.ts. */
export const collectPane = {
  stepCollect: "รวมไฟล์",
  readingBatch: "กำลังอ่านไฟล์",
  settlingBatch: "กำลังสรุปผล",
  savingBatch: "กำลังสร้างไฟล์",
  makingSlip: "กำลังทำใบแจ้งแก้ไข",
} as const;
