/** What goes wrong with editions that a browser keeps and rows that are confirmed in the pane, and what to do, in Thai. */
export const paneProblems = {
  "edition/not-kept": {
    what: "เบราว์เซอร์นี้เก็บเกณฑ์ไว้ไม่ได้ เพราะที่เก็บเต็มหรือถูกปิดไว้",
    remedy: "บันทึกเป็นไฟล์ฉบับเกณฑ์แทน หรือนำเกณฑ์ที่เก็บไว้และไม่ใช้แล้วออก แล้วลองอีกครั้ง",
  },
  "edition/too-many-kept": {
    what: "เครื่องนี้เก็บเกณฑ์ไว้ครบ {most} ฉบับแล้ว",
    remedy: "นำฉบับที่ไม่ใช้แล้วออกก่อน แล้วลองอีกครั้ง",
  },
  "form/changed-meanwhile": {
    what: "ข้อ {id} ถูกแก้ไขหลังจากที่แสดงในหน้านี้ จึงยังไม่ได้ยืนยัน",
    remedy: "ดูคำตอบปัจจุบันของข้อนี้ แล้วยืนยันอีกครั้งหากยังถูกต้อง",
  },
} as const;
