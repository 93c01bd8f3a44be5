import { cliAuthoring } from "./cliAuthoring";
import { cliBatch } from "./cliBatch";
import { cliCrosswalk } from "./cliCrosswalk";
import { cliMerge } from "./cliMerge";
import { cliPrint } from "./cliPrint";
import { cliNextYear } from "./cliNextYear";
import { cliSlip } from "./cliSlip";
import { cliUpgrade } from "./cliUpgrade";
import { path } from "./path";

/** Words of the command line in Thai. */
export const cli = {
  // Help: what the program and its commands do
  usageHead: "วิธีใช้:",
  argumentsHead: "สิ่งที่ต้องระบุ:",
  optionsHead: "ตัวเลือก:",
  commandsHead: "คำสั่ง:",
  optionsMark: "[ตัวเลือก]",
  commandMark: "[คำสั่ง]",
  program:
    "แบบประเมินสถานะของหน่วยงานภาครัฐในการเป็นระบบราชการ 4.0 (PMQA 4.0): จัดทำแบบประเมิน อ่านคำตอบ คำนวณคะแนนและระดับ แสดงช่องว่างที่ต้องพัฒนา",
  programAfter: `ลำดับการทำงาน:
  1. จัดทำแบบประเมิน        pmqa generate --agency กรมตัวอย่าง --year 2569 -o form.xlsx
  2. หน่วยงานกรอกในโปรแกรมตารางคำนวณใดก็ได้ แล้วส่งกลับ
  3. ตรวจความครบถ้วน        pmqa check form.xlsx
  4. คำนวณและเขียนผล        pmqa assess form.xlsx
  5. ดูเหตุผลของคะแนน       pmqa explain form.xlsx 1.2
  6. ดูงานที่ควรทำก่อน       pmqa gaps form.xlsx --target 400
  7. พิมพ์หรือทำ PDF         pmqa print form.xlsx --pdf

ดูวิธีใช้ของแต่ละคำสั่งด้วย pmqa help <คำสั่ง> เช่น pmqa help generate

รหัสเมื่อจบการทำงาน:
  0   เรียบร้อย
  1   ทำแล้ว แต่พบข้อผิดพลาดที่ต้องแก้ หรือเกณฑ์หรือรายชื่อหน่วยงานมีข้อผิดพลาด
  2   คำสั่งไม่ถูกต้อง ยังไม่ได้ทำสิ่งใด
  3   เปิดไฟล์ไม่ได้ ไฟล์ไม่ใช่แบบประเมินนี้ หรือเขียนไฟล์ไม่ได้
  70  โปรแกรมบกพร่อง`,
  helpCommand: "แสดงวิธีใช้ของคำสั่ง",
  helpOption: "แสดงวิธีใช้",
  versionOption: "แสดงรุ่นของโปรแกรม",
  langOption: "ภาษาของข้อความ: th (ไทย) หรือ en (อังกฤษ)",
  jsonOption: "แสดงผลเป็น JSON สำหรับโปรแกรมอื่น คะแนนไม่ปัดเศษ",
  debugOption: "หากโปรแกรมบกพร่อง ให้แสดงรายละเอียดสำหรับผู้พัฒนา",
  fileArgument: "แบบประเมินที่กรอกแล้ว (.xlsx หรือ .xlsm)",
  editionOfForm: "อ่านตามเกณฑ์นี้ ไม่ว่าข้อความเกณฑ์เปลี่ยนไปหลังออกแบบประเมินหรือไม่: รหัสหรือไฟล์เกณฑ์",
  ambiguousOption:
    "ให้เครื่องหมาย x และ - ทั้งแบบนับเป็น: met (มี) not (ไม่มี) หรือ blank (ยังไม่ตอบ) หากไม่ระบุ จะไม่นับและแจ้งทุกช่อง",
  setOption: "ชุดคะแนน: self (หน่วยงานประเมิน) หรือ committee (คณะกรรมการประเมิน)",

  generate: "จัดทำแบบประเมินของหน่วยงานหนึ่ง หรือของทุกหน่วยงานในรายชื่อ",
  generateAfter: `ตัวอย่าง:
  pmqa generate --agency กรมตัวอย่าง --agency-code A001 --ministry กระทรวงตัวอย่าง --year 2569 -o form.xlsx
  pmqa generate --agency กรมตัวอย่าง --unit กองแผนงาน --categories 2,7 --year 2569 --due "31 ตุลาคม 2569"
  pmqa generate --roster รายชื่อ.csv --year 2569 -o แบบประเมิน

รายชื่อหน่วยงานเป็นไฟล์ .xlsx หรือ .csv หนึ่งแถวต่อหนึ่งแบบประเมิน แถวหัวตารางใช้คำว่า
  รหัสหน่วยงาน, ชื่อหน่วยงาน, กระทรวง, ประเภท, หน่วยงานผู้กรอก, หมวด, กำหนดส่ง
ต้องมีชื่อหน่วยงาน นอกนั้นเว้นได้ เรียงอย่างไรก็ได้ และมีคอลัมน์อื่นปนได้
หากรายชื่อมีข้อผิดพลาด จะแจ้งทุกแถวและไม่จัดทำแบบประเมินใด`,
  agencyOption: "ชื่อหน่วยงาน",
  rosterOption: "ไฟล์รายชื่อหน่วยงาน (.xlsx หรือ .csv)",
  yearOption: "ปีงบประมาณ พ.ศ. (หากพิมพ์ ค.ศ. จะแปลงให้และแจ้ง)",
  agencyCodeOption: "รหัสหน่วยงาน",
  ministryOption: "กระทรวงหรือต้นสังกัด",
  kindOption:
    "ประเภทหน่วยงาน: department (กรม) province (จังหวัด) public-organisation (องค์การมหาชน) other (อื่น ๆ) (ปกติเว้นไว้ให้เลือกที่หน้าปก)",
  unitOption: "หน่วยงานผู้กรอก หากให้กรอกเพียงบางส่วน",
  roundOption: "รอบการประเมิน",
  categoriesOption: "หมวดที่ขอให้กรอก เช่น 1,3 หรือ 1-6 (ปกติทุกหมวด)",
  editionOption: "เกณฑ์: pmqa-4.0 (แยกข้อย่อย เป็นค่าปกติ) pmqa-4.0-cells (หนึ่งข้อต่อระดับ) หรือไฟล์เกณฑ์ .json หรือ .xlsx",
  dueOption: 'กำหนดส่ง เป็นข้อความใดก็ได้ และปรากฏในแบบตามที่พิมพ์ เช่น "31 ตุลาคม 2569"',
  formLangOption: "ภาษาของแบบประเมิน (ปกติตาม --lang)",
  digitsOption: "ตัวเลขที่แสดง: thai (เลขไทย เฉพาะเมื่อเป็นภาษาไทย) หรือ arabic (ปกติ)",
  outputOption: "ไฟล์หรือโฟลเดอร์ปลายทาง (ปกติตั้งชื่อให้ในโฟลเดอร์ปัจจุบัน)",
  forceOption: "เขียนทับไฟล์ที่มีอยู่แล้ว",
  lastYearFileOption: "นำคะแนนปีก่อนจากแบบประเมินปีก่อนของหน่วยงานเดียวกันมาใส่ในช่องที่ว่าง",

  check: "ตรวจว่าแบบประเมินกรอกครบเพียงใด และมีสิ่งใดต้องแก้ไข",
  checkAfter: `ตัวอย่าง:
  pmqa check form.xlsx
  pmqa check form.xlsx --ambiguous not
  pmqa check form.xlsx --json`,

  assess: "คำนวณคะแนนและระดับ แล้วเขียนสรุปผล ช่องว่าง และแผนพัฒนาลงในสมุดงาน",
  assessAfter: `ตัวอย่าง:
  pmqa assess form.xlsx                  เขียนเป็นไฟล์ใหม่ form-ผลประเมิน.xlsx
  pmqa assess form.xlsx -o form.xlsx     เขียนลงในไฟล์เดิม
  pmqa assess form.xlsx -o ผล/กรม.xlsx   เขียนเป็นไฟล์ที่ระบุ
  pmqa assess form.xlsx --last-year ปีก่อน.xlsx   เทียบกับปีก่อนในบทสรุป

สิ่งที่กรอกไว้และแผ่นงานอื่นในสมุดงานคงเดิมทุกประการ แผนพัฒนาที่เขียนไว้แล้วตามช่องว่างของตนไป
หากเขียนแผนไว้ในไฟล์ผล ให้ประเมินไฟล์ผลนั้นต่อ: pmqa assess ผล.xlsx -o ผล.xlsx`,
  assessOutput: "ไฟล์หรือโฟลเดอร์สำหรับผล (ปกติเป็นไฟล์ใหม่ข้างไฟล์เดิม)",

  explain: "อธิบายว่าเหตุใดประเด็น หมวด หรือคะแนนรวมจึงได้คะแนนเท่านั้น และขาดสิ่งใดจึงจะถึงระดับถัดไป",
  explainAfter: `ตัวอย่าง:
  pmqa explain form.xlsx 1.2          ประเด็น 1.2 ทีละข้อย่อย
  pmqa explain form.xlsx 7.1          ประเด็น 7.1 ทีละตัวชี้วัด
  pmqa explain form.xlsx 1.2.B.1      ประเด็น 1.2 โดยทำเครื่องหมายข้อ 1.2.B.1
  pmqa explain form.xlsx 3            หมวด 3
  pmqa explain form.xlsx total        คะแนนรวม`,
  subjectArgument: "ประเด็น (1.2) หมวด (3) คะแนนรวม (total) หรือข้อหรือตัววัดของประเด็น (1.2.B.1)",

  gaps: "แสดงช่องว่างตามลำดับที่ควรดำเนินการ และทางที่สั้นที่สุดไปสู่เป้าหมาย",
  gapsAfter: `ตัวอย่าง:
  pmqa gaps form.xlsx
  pmqa gaps form.xlsx --target ก้าวหน้า      ทุกประเด็นถึงระดับก้าวหน้า
  pmqa gaps form.xlsx --target 400           คะแนนรวมถึง 400
  pmqa gaps form.xlsx --set committee`,
  targetOption: "เป้าหมาย: ระดับ (B, A, S หรือชื่อ) หรือคะแนนรวม",

  criteria: "ตรวจเกณฑ์ เขียนเป็นไฟล์ Excel อ่านกลับ หรือแสดงโครงสร้างของไฟล์เกณฑ์",
  criteriaCheck: "ตรวจไฟล์เกณฑ์ และแจ้งทุกสิ่งที่ผิดพร้อมตำแหน่ง",
  criteriaCheckAfter: `ตัวอย่าง:
  pmqa criteria check เกณฑ์ของเรา.json
  pmqa criteria check pmqa-4.0`,
  criteriaFileArgument: "ไฟล์เกณฑ์ .json หรือ .xlsx หรือรหัสของเกณฑ์ที่มากับโปรแกรม",
  criteriaSchema: "แสดง JSON Schema ของไฟล์เกณฑ์ สำหรับโปรแกรมแก้ไขข้อความ",

  // What isn't understood in a command
  unknownOption: "ไม่มีตัวเลือก {what}",
  unknownCommand: "ไม่มีคำสั่ง {what}",
  didYouMean: "หมายถึง {suggestion} หรือไม่",
  missingArgument: "ยังไม่ได้ระบุ {what}",
  missingOption: "ต้องระบุ {what}",
  missingOptionValue: "ต้องระบุค่าของ {what}",
  badOptionValue: "ค่าของ {what} ไม่ถูกต้อง ใช้ได้เฉพาะ {allowed}",
  tooManyArguments: "ระบุเกินกว่าที่คำสั่งต้องการ ชื่อที่มีช่องว่างต้องอยู่ในเครื่องหมายคำพูด",
  badUsage: "คำสั่งไม่ถูกต้อง",
  seeHelp: "ดูวิธีใช้: {command} --help",
  agencyOrRoster: "ต้องระบุ --agency ชื่อหน่วยงาน หรือ --roster ไฟล์รายชื่อ อย่างใดอย่างหนึ่ง",
  badRound: "รอบการประเมินต้องเป็นเลข 1 ถึง 99 แต่ได้ {round}",
  rosterNeedsFolder: "แบบประเมินของหลายหน่วยงานต้องเขียนลงในโฟลเดอร์ แต่ {file} เป็นไฟล์",
  otherEnding: "ชื่อไฟล์ปลายทาง {file} ต้องลงท้ายด้วย {ending}",

  // What is said while and after working
  progress: "จัดทำแล้ว {done} จาก {of}",
  formWritten: "จัดทำแบบประเมินแล้ว: {file} ({agency})",
  formsWritten: "รวม {count} แบบประเมิน",
  yearTaken: "ปี {commonEra} เป็น ค.ศ. จึงใช้ปีงบประมาณ พ.ศ. {year}",
  title: "{agency}{unit} ปีงบประมาณ พ.ศ. {year} รอบที่ {round}",
  titleUnit: " ({unit})",
  unnamedAgency: "(ไม่ระบุหน่วยงาน)",
  resultsSuffix: "ผลประเมิน",
  resultsWritten: "เขียนผลแล้ว: {file}",
  self: "หน่วยงาน",
  committee: "คณะกรรมการ",
  setHead: "ผู้ประเมิน: {set}",
  category: "หมวด",
  categoryRow: "หมวด {id}",
  name: "ชื่อ",
  item: "ประเด็น",
  level: "ระดับ",
  total: "คะแนนรวม",
  totalOfAsked: "คะแนนเฉพาะหมวดที่ขอ",
  answeredOf: "{answered}/{expected}",
  assessedOf: "ประเมินแล้ว {assessed}/{of}",
  mandatoryLegend: "หมวด {categories}: นับเฉพาะตัววัดบังคับ",
  restAtZero: "หากที่เหลือเป็น 0",
  notAssessed: "ยังไม่ประเมิน",
  notApplicable: "ไม่เกี่ยวข้อง",
  belowLevel: "ไม่ผ่าน",
  provisionalMark: "*",
  provisionalLegend: "* คะแนนชั่วคราว ยังประเมินไม่ครบ",
  levelCounts: "{set}: {counts}",
  levelCount: "{level} {count}",
  noGaps: "ไม่มีช่องว่าง",
  firstGaps: "ช่องว่างที่ควรดำเนินการก่อน ({shown} จาก {of})",
  order: "ลำดับ",
  code: "รหัส",
  gap: "สิ่งที่ยังไม่มีหรือยังไม่ถึงเกณฑ์",
  statement: "ข้อ",
  gainItem: "เพิ่มในประเด็น",
  gainTotal: "เพิ่มในคะแนนรวม",
  reason: "เหตุผล",
  unansweredCount: "ยังไม่ตอบอีก {count} ข้อ ซึ่งไม่นับเป็นช่องว่าง",
  ...path,
  ...cliBatch,
  ...cliCrosswalk,
  ...cliMerge,
  ...cliPrint,
  ...cliSlip,
  ...cliUpgrade,
  ...cliAuthoring,
  ...cliNextYear,
  askedAbout: "เครื่องหมาย > คือ {id} ที่ถามถึง",
  editionSummary: "{id} {name}: {categories} หมวด {items} ประเด็น {statements} ข้อ {measures} ตัววัด",
  error: "ข้อผิดพลาด",
  warning: "คำเตือน",
  note: "หมายเหตุ",
  noProblems: "ไม่พบสิ่งที่ต้องแก้ไข",
  problemCounts: "พบข้อผิดพลาด {errors} คำเตือน {warnings} หมายเหตุ {notes}",
  moreProblems: "และอีก {count} รายการ",
  reasonNoFolder: "ไม่มีโฟลเดอร์นี้",
  reasonIsFolder: "เป็นโฟลเดอร์ ไม่ใช่ไฟล์",
  reasonBehindFile: "ส่วนหนึ่งของที่อยู่เป็นไฟล์ ไม่ใช่โฟลเดอร์",
  reasonIsFile: "มีไฟล์ชื่อนี้อยู่แล้ว",
  reasonNoAccess: "ไม่มีสิทธิ์",
  reasonReadOnly: "ที่เก็บนี้อ่านได้อย่างเดียว",
  reasonFull: "พื้นที่เต็ม",
  reasonLongName: "ชื่อยาวเกินไป",
  hintForce: "หากต้องการเขียนทับไฟล์ที่มีอยู่ ให้เพิ่ม --force",
  hintAmbiguous: "กำหนดความหมายของ x และ - ทั้งแบบได้ด้วย --ambiguous not (ไม่มี) met (มี) หรือ blank (ยังไม่ตอบ)",
  hintEdition: "ระบุเกณฑ์ที่จะใช้อ่านได้ด้วย --edition รหัสหรือไฟล์เกณฑ์",
  seeCheck: "ดูทั้งหมด: pmqa check {file}",
  fault: "โปรแกรมบกพร่อง: {message}",
  faultReport: "ไฟล์ของท่านไม่ถูกเปลี่ยน โปรดแจ้งผู้ดูแลโปรแกรม พร้อมคำสั่งที่พิมพ์และข้อความที่ได้เมื่อเพิ่ม --debug",
} as const;
