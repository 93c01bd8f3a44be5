/** Words of the ribbon's commands in Thai, said in a small window. `{name}` is filled in by the command. */
export const commands = {
  computedHead: "คำนวณและเขียนผลแล้ว",
  checkedCleanHead: "ไม่พบสิ่งที่ต้องแก้ไข",
  checkedHead: "พบสิ่งที่ต้องแก้ไข {count} รายการ",
  commandFailedHead: "ทำไม่สำเร็จ",
  selfTotal: "คะแนนที่หน่วยงานประเมิน: {points} จาก {top}",
  committeeTotal: "คะแนนที่คณะกรรมการประเมิน: {points} จาก {top}",
  noTotal: "ยังไม่มีคำตอบให้คำนวณคะแนน",
  assessedItems: "ประเมินแล้ว {assessed} จาก {of} ประเด็น",
  toMend: "ต้องแก้ไข {count} รายการ ดูได้ที่ปุ่ม รายการที่ต้องแก้ไข ในแท็บ PMQA 4.0",
  toLookAt: "ควรตรวจสอบ {count} รายการ",
  andMore: "และอีก {count} รายการ ดูทั้งหมดที่ปุ่ม รายการที่ต้องแก้ไข ในแท็บ PMQA 4.0",
  wentToFirst: "เลือกช่องแรกที่ต้องแก้ไขไว้ให้แล้ว",
  commandFault: "เกิดข้อผิดพลาดในโปรแกรม คำตอบที่กรอกไว้ไม่ถูกเปลี่ยน ลองอีกครั้ง หากยังไม่สำเร็จ โปรดแจ้งผู้ดูแลโปรแกรม",
  close: "ปิด",
} as const;
