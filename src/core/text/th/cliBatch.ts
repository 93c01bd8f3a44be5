/** Words of the command that consolidates many agencies, in Thai. */
export const cliBatch = {
  consolidate: "รวมแบบประเมินของหลายหน่วยงานเป็นสมุดงานเดียว และบอกว่าแต่ละไฟล์นับหรือไม่เพราะอะไร",
  consolidateAfter: `ตัวอย่าง:
  pmqa consolidate แบบที่ส่งมา -o รวมผล.xlsx --roster หน่วยงาน.csv
  pmqa consolidate แบบที่ส่งมา -o รวมผล.xlsx --csv ข้อมูล --jsonl ข้อมูล.jsonl
  pmqa consolidate กรมหนึ่ง-แก้ไข.xlsx --add-to รวมผล.xlsx -o รวมผล.xlsx

ไฟล์ทุกไฟล์ปรากฏในใบรับของสมุดงาน ไฟล์ที่กันไว้มีเหตุผลและสิ่งที่ต้องทำ หน่วยงานที่ส่งหลายไฟล์ซึ่งไม่ตรงกันยังไม่นับ
จนกว่าจะเลือกด้วย --choose หรือรวมเป็นแบบเดียวด้วย pmqa merge ไฟล์ชุดเดียวกันให้สมุดงานเดียวกันทุกไบต์`,
  batchFilesArgument: "ไฟล์หรือโฟลเดอร์ของแบบประเมิน โฟลเดอร์ย่อยรวมอยู่ด้วย",
  batchNeedsFiles: "ระบุไฟล์หรือโฟลเดอร์ของแบบประเมิน หรือสมุดงานรวมผลเดิมด้วย --add-to",
  batchOutput: "สมุดงานรวมผล (.xlsx)",
  addToOption: "สมุดงานรวมผลเดิมที่จะทำต่อ ไฟล์ที่ระบุแทนไฟล์เดิมของหน่วยงานนั้น และแสดงว่าช่องใดเปลี่ยน",
  batchRosterOption: "รายชื่อหน่วยงานที่ต้องส่ง (.csv หรือ .xlsx) เพื่อบอกว่าหน่วยงานใดยังไม่ส่ง",
  lastYearOption: "สมุดงานรวมผลหรือแบบประเมินของปีก่อน เพื่อแสดงแนวโน้ม ระบุได้หลายครั้ง",
  batchYearOption: "ปีงบประมาณของชุดนี้ (ปกติใช้ปีและรอบที่มีมากที่สุดในไฟล์)",
  batchRoundOption: "รอบการประเมินของชุดนี้ ใช้คู่กับ --year (ปกติ 1)",
  chooseOption: "ไฟล์ที่ให้นับ เมื่อหน่วยงานส่งหลายไฟล์ที่ไม่ตรงกัน ระบุได้หลายครั้ง",
  aliasOption: "แสดงหน่วยงานด้วยนามแทนชื่อ สำหรับเผยแพร่",
  csvOption: "โฟลเดอร์สำหรับข้อมูลรายข้อเป็น CSV",
  jsonlOption: "ไฟล์สำหรับข้อมูลรายข้อเป็น JSON Lines",
  workbookLangOption: "ภาษาของสมุดงานรวมผล (ปกติตามสมุดงานเดิม หรือตาม --lang)",
  jobsOption: "จำนวนไฟล์ที่อ่านพร้อมกัน (ปกติเท่าจำนวนแกนของเครื่อง ไม่เกิน 8)",
  badJobs: "“{jobs}” ไม่ใช่จำนวนไฟล์ที่อ่านพร้อมกัน ระบุตั้งแต่ 1 ถึง {most}",
  roundNeedsYear: "ใช้ --round ต้องระบุ --year ด้วย",
  outputIsFolder: "{file} เป็นโฟลเดอร์ ระบุชื่อไฟล์ของสมุดงานรวมผล",
  csvNeedsFolder: "--csv ต้องเป็นโฟลเดอร์ แต่ {file} เป็นไฟล์",
  chosenNotFound: "ไม่มีไฟล์ “{file}” ในชุดนี้ ระบุชื่อไฟล์หรือส่วนต้นของ SHA-256",
  chosenIsSeveral: "“{file}” ตรงกับหลายไฟล์ ระบุชื่อไฟล์พร้อมโฟลเดอร์ หรือส่วนต้นของ SHA-256",
  leftOut: "ไม่อ่านไฟล์ซ่อนและไฟล์ที่โปรแกรมสร้างไว้เอง {count} ไฟล์",
  readingProgress: "อ่านแล้ว {done} จาก {of} ไฟล์",
  batchOf: "ปีงบประมาณ พ.ศ. {year} รอบที่ {round} เกณฑ์ {edition}: {agencies} หน่วยงาน",
  batchWithoutForm: "ไม่มีไฟล์ใดเป็นแบบประเมินที่นับได้",
  sumOfFiles: "ไฟล์ที่เลือก {chosen} = นับ {accepted} + นับและมีข้อสังเกต {noted} + กันไว้ {setAside}",
  sumOfAnswers:
    "คำตอบที่ต้องมี {expected} = ตอบแล้ว {answered} + ว่าง {blank} + ไม่เกี่ยวข้อง {notApplicable} + อ่านไม่ได้ {unreadable}",
  batchIncomplete: "ผลรวมไม่ลงตัว ผลนี้ไม่สมบูรณ์และยังใช้ไม่ได้",
  setAsideHead: "กันไว้ {count} ไฟล์",
  fileHead: "ไฟล์",
  reasonHead: "เหตุผล",
  remedyHead: "สิ่งที่ต้องทำ",
  modifiedHint: " (ไฟล์นี้แก้ไขล่าสุด {time} ใช้ประกอบเท่านั้น)",
  moreFiles: "และอีก {count} ไฟล์ ดูแผ่นงานใบรับ",
  missingAgencies: "ยังไม่ส่ง {count} หน่วยงาน:",
  changesHead: "สิ่งที่เปลี่ยนจากสมุดงานเดิม:",
  nothingChanged: "ไม่มีสิ่งใดเปลี่ยนจากสมุดงานเดิม",
  agencyCame: "เพิ่ม {agency}",
  agencyWent: "ไม่นับ {agency} แล้ว",
  agencyChanged: "{agency}: ใช้ {after} แทน {before} เปลี่ยน {count} ช่อง",
  cellChanged: "{id} {part}: “{before}” เป็น “{after}”",
  moreChanges: "และอีก {count} รายการ ดูทั้งหมดด้วย --json",
  batchWritten: "เขียนแล้ว: {file}",
} as const;
