/** What a person reads in Thai where the browser engine inside Excel is too old for the pane. */
export const oldEngine = {
  tooOldHead: "Excel รุ่นนี้ยังแสดงหน้าต่างนี้ไม่ได้",
  tooOldWhy:
    "Excel 2016 และ 2019 แบบซื้อขาดใช้เบราว์เซอร์รุ่นเก่า (Internet Explorer) ซึ่งแสดงส่วนเสริมนี้ไม่ได้ สมุดงานของท่านไม่ถูกเปลี่ยน",
  tooOldDo:
    "บันทึกสมุดงาน แล้วเปิดที่อยู่นี้ใน Microsoft Edge, Chrome หรือ Firefox จากนั้นเลือกไฟล์สมุดงานที่หน้านั้น ทุกขั้นตอนทำได้เหมือนกัน และไฟล์ไม่ถูกส่งออกจากเครื่อง",
} as const;
