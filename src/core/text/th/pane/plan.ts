/** Words of the pane in Thai: the step of the development plan. `{name}` is filled in by the screen. */
export const planPane = {
  planHead: "แผนพัฒนาองค์การ",
  planLead: "ครบถ้วน {complete} จาก {of} แถว",
  planUnplanned: "มีช่องว่าง {count} รายการที่ยังไม่มีแถวในแผน เขียนผลแล้วจะได้แถวให้ทุกรายการ",
  planEmpty: "ยังไม่มีแถวในแผน",
  planOpen: "ช่องว่างที่ต้องดำเนินการ ({count})",
  planOwn: "แผนงานที่หน่วยงานเพิ่มเอง ({count})",
  planDone: "ดำเนินการแล้ว ({count})",
  planLacks: "ยังขาด: {parts}",
  planComplete: "ครบถ้วน",
  planActivity: "กิจกรรม: {text}",
  planOwner: "ผู้รับผิดชอบ: {text}",
  planPeriod: "ระยะเวลา: {text}",
  planGoLead: "กดที่แถวเพื่อไปยังช่องแรกที่ยังขาด",
  planToResults: "ไปเขียนผล",
} as const;
