/** Words of the command for next year's form in Thai. */
export const cliNextYear = {
  nextYear: "สร้างแบบประเมินของปีถัดไปจากแบบของปีก่อน คำตอบและหลักฐานเดิมรอให้ยืนยัน",
  nextYearAfter: `ตัวอย่าง:
  pmqa next-year form-2568.xlsx                          แบบของปี 2569 ไว้ข้างไฟล์เดิม
  pmqa next-year แบบประเมิน-2568 -o แบบประเมิน-2569        แบบของทุกหน่วยงานในโฟลเดอร์
  pmqa next-year form.xlsx --to ใหม่.json --crosswalk ตารางเทียบ.json
  pmqa next-year form.xlsx --oldest 1

ค่าที่ขึ้นต้นว่า “ปีก่อน (ปี):” ยังไม่นับจนกว่าจะยืนยัน โดยเลือกคำตอบเดิมหรือลบคำขึ้นต้น ไฟล์ของปีก่อนไม่ถูกแก้`,
  nextYearFiles: "แบบประเมินของปีก่อน (.xlsx หรือ .xlsm) หรือโฟลเดอร์ของแบบประเมิน",
  nextYearOutput: "ไฟล์หรือโฟลเดอร์สำหรับแบบใหม่ (ปกติตั้งชื่อให้ ไว้ข้างไฟล์เดิม)",
  nextYearYear: "ปีงบประมาณของแบบใหม่ (ปกติคือปีถัดจากแบบเดิม)",
  nextYearOldest: "ชี้ค่าที่ยืนยันหรือมีหลักฐานครั้งสุดท้ายนานกว่ากี่ปี (ปกติ 2)",
  nextYearTo: "เกณฑ์ของแบบใหม่ เป็นรหัสหรือไฟล์ (ปกติใช้เกณฑ์เดิม)",
  nextYearCrosswalk: "ตารางเทียบจากเกณฑ์เดิมไปเกณฑ์ใหม่ (.json หรือ .xlsx ที่ยืนยันแล้ว) ต้องใช้เมื่อระบุ --to",
  nextYearNeedsTo: "--crosswalk ใช้กับ --to เท่านั้น",
  nextYearBadOldest: "--oldest ต้องเป็นจำนวนปีตั้งแต่ 0 แต่ได้รับ “{typed}”",
  nextYearNeedFolder: "แบบของหลายหน่วยงานต้องเขียนลงในโฟลเดอร์ แต่ {file} เป็นไฟล์",
  nextYearWritten: "สร้างแบบประเมินปี {year} แล้ว: {file}",
  nextYearsWritten: "รวม {count} แบบ",
  nextYearPassedOver: "ข้ามไฟล์ที่ไม่ใช่แบบประเมิน: {file}",
  nextYearPending: "  รอยืนยัน: คำตอบ {answer} ข้อ ข้อความ {text} ช่อง ค่าเป้าหมาย {figure} ช่อง แผน {plan} แถว",
  nextYearFacts: "  ยกมาแล้ว: ข้อมูลตัวชี้วัด {fact} ช่อง ผลปีก่อน ๆ {result} ช่อง คะแนนปีก่อน {scores} ค่า",
  nextYearLeft:
    "  อยู่กับปีเดิม: ส่วนของคณะกรรมการ {committee} ช่อง ผลของปีเก่าสุด {oldest} ช่อง แผนที่เสร็จแล้ว {done} แถว",
  nextYearApart: "  ต้องตัดสินใจ {marked} ช่อง ไม่มีที่ในเกณฑ์ใหม่ {kept} ช่อง อยู่ในแผ่นงานท้ายไฟล์",
  nextYearCopied: "  คัดไว้ท้ายไฟล์: ข้อความที่พิมพ์นอกช่อง {strays} แห่ง แผ่นงานที่เพิ่มเอง {sheets} แผ่น",
  nextYearPointed: "  ควรตรวจก่อนยืนยัน {count} ข้อ: {ids}",
  nextYearPointedAt: "{id} ({reason} {year})",
  pendingCount: "รอยืนยันจากปีก่อน {count} ช่อง (คำตอบ {answer} ข้อความ {text} ค่าเป้าหมาย {figure} แผน {plan})",
} as const;
