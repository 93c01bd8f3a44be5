/** Words of the pane in Thai: the step that prints as the frame around it names it; the rest is in printStep.ts. */
export const printPane = {
  stepPrint: "พิมพ์",
  arrangingPrint: "กำลังจัดชุดพิมพ์",
  restoringPrint: "กำลังแสดงแผ่นงานทั้งหมด",
} as const;
