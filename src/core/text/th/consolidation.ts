/** Words of the consolidated workbook in Thai: its sheets and their columns. `{name}` is filled in by the layout. */
export const consolidation = {
  title: "รายงานรวมผลการประเมิน {instrument}",
  period: "ปีงบประมาณ พ.ศ. {year} รอบที่ {round}  เกณฑ์ {edition}  จำนวน {agencies} หน่วยงาน",
  noPeriod: "ยังไม่มีแบบประเมินที่นับได้",
  header: "{title}  {period}",
  page: "หน้า &P จาก &N",
  nothing: "ไม่มีรายการ",
  aliasNotice:
    "แสดงหน่วยงานด้วยนามแทน ไม่มีชื่อ รหัส ชื่อไฟล์ และรหัสอ้างอิงของหน่วยงาน แต่ข้อความที่หน่วยงานเขียนเองอาจยังกล่าวถึงหน่วยงาน โปรดตรวจก่อนเผยแพร่",
  provisionalNotice: "ตัวเอียงมีเครื่องหมาย * คือคะแนนชั่วคราว ซึ่งยังประเมินไม่ครบ",
  faultNotice: "ผลรวมไม่ลงตัว ผลนี้ยังไม่สมบูรณ์และยังใช้ไม่ได้ ดูแผ่นงาน “{sheet}”",
  ofCommittee: "{head} (คกก.)",
  andMore: "และอีก {count} หน่วยงาน",
  part: "{name} {number}",

  // names of sheets
  sheetDigest: "บทสรุป",
  sheetOverview: "ภาพรวม",
  sheetHeatMap: "แผนที่ความร้อน",
  sheetLevels: "ระดับรายประเด็น",
  sheetGaps: "ช่องว่างร่วม",
  sheetLenses: "มิติและปัจจัย",
  sheetAgenda: "วาระพิจารณา",
  sheetLearning: "คู่เรียนรู้",
  sheetTrend: "แนวโน้ม",
  sheetRoster: "การส่งแบบ",
  sheetReceipt: "ใบรับ",
  sheetNotes: "รายการตรวจสอบ",
  sheetData: "ข้อมูล",

  // columns that several sheets have
  order: "ลำดับ",
  code: "รหัส",
  agency: "หน่วยงาน",
  ministry: "กระทรวงหรือต้นสังกัด",
  kind: "ประเภท",
  category: "หมวด {id}",
  itemId: "ประเด็น",
  itemName: "ชื่อประเด็น",
  level: "ระดับ",
  id: "ข้อ",
  text: "สาระของข้อ",
  total: "คะแนนรวม",
  mean: "ค่าเฉลี่ย",
  file: "ไฟล์",

  // overview
  overviewTitle: "ภาพรวมผลการประเมิน",
  restAtZero: "หากส่วนที่เหลือเป็น 0",
  assessed: "ประเด็นที่ประเมิน",
  assessedOf: "{assessed} จาก {of}",
  meanNotice: "ค่าเฉลี่ยคิดจากหน่วยงานที่มีคะแนน รวมคะแนนชั่วคราวด้วย มิใช่คะแนนทางการ",

  // heat map
  heatMapTitle: "แผนที่ความร้อนของคะแนนรายประเด็น (หน่วยงานประเมิน)",
  legend: "ความหมาย",
  legendBelow: "ไม่ถึง {level}",
  legendNone: "ยังไม่ประเมิน",
  legendNotApplicable: "ไม่เกี่ยวข้อง",
  markNone: "–",
  markNotApplicable: "ไม่ใช้",
  heatMapNotice: "ประเด็นที่มีระดับแสดงสีตามระดับที่ผ่าน ประเด็นที่ไม่มีระดับแสดงสีตามช่วงคะแนน",
  heatMapWhole: "ตัวเลขคือคะแนนปัดเป็นจำนวนเต็ม",
  heatMapDecimal: "ตัวเลขคือคะแนนปัดเป็นทศนิยมหนึ่งตำแหน่ง",
  itemsOf: "หมวด {id}",

  // levels
  levelsTitle: "จำนวนหน่วยงานในแต่ละระดับ รายประเด็น",
  below: "ไม่ผ่านการประเมิน",
  scored: "มีคะแนน (ไม่มีระดับ)",
  notAssessed: "ยังไม่ประเมิน",
  notApplicable: "ไม่เกี่ยวข้อง",

  // common gaps
  gapsTitle: "ช่องว่างร่วมของหน่วยงาน เรียงจากที่ขาดมากที่สุด",
  gapsNotice:
    "คะแนนที่จะเพิ่มเป็นผลรวมของทุกหน่วยงาน หากปิดช่องว่างนี้วันนี้เพียงข้อเดียว รายชื่อที่ยาวอาจพิมพ์ไม่หมดในแถว แต่มีครบในแผ่นงานข้อมูล",
  gapText: "สิ่งที่ขาด",
  gapMandatory: "ตัววัดบังคับยังไม่มีตัวชี้วัดครบถ้วน: {name}",
  gapBelowBasic: "ตัววัดมีคะแนนต่ำกว่า {points}: {name}",
  lackCount: "ขาด (หน่วยงาน)",
  lackOf: "จากทั้งหมด",
  lackShare: "ร้อยละ",
  gainTotal: "เพิ่มในคะแนนรวม",
  gainItem: "เพิ่มในประเด็น",
  who: "หน่วยงานที่ขาด",

  // lenses
  lensesTitle: "คะแนนตามมิติและปัจจัยความสำเร็จ",
  lensesNotice: "การจัดประเด็นเข้ามิติและปัจจัยเป็นของผู้จัดทำแบบประเมิน มิใช่คะแนนทางการ",

  // agenda
  agendaTitle: "วาระพิจารณา: ประเด็นที่หน่วยงานกับคณะกรรมการประเมินต่างกัน เรียงจากต่างกันมากที่สุด",
  selfScore: "หน่วยงานประเมิน",
  committeeScore: "คณะกรรมการประเมิน",
  difference: "ผลต่าง",
  differingStatements: "ข้อที่ตอบต่างกัน",
  differingIndicators: "ตัวชี้วัดที่รับผลต่างกัน",
  statementLine: "• {id} {text} (หน่วยงาน: {self} / คกก.: {committee})",
  indicatorLine: "• {id} {name} (หน่วยงาน: {self} / คกก.: {committee})",
  moreLines: "และอีก {count} ข้อ: {ids}",
  decision: "มติที่ประชุม",

  // learning pairs
  learningTitle: "คู่เรียนรู้: หน่วยงานที่ยังขาด กับหน่วยงานที่มีแล้ว",
  lackedBy: "หน่วยงานที่ยังขาด",
  learnFrom: "เรียนรู้ได้จาก",
  example: "• {agency}: {evidence}",
  exampleConfirmed: "• {agency} (คณะกรรมการเห็นด้วย): {evidence}",
  noEvidence: "ไม่ได้ระบุหลักฐาน",
  noExample: "ยังไม่มีหน่วยงานใดมี",
  metBy: "มีแล้ว (หน่วยงาน)",
  cases: "กรณีตัวอย่าง",
  caseLine: "• {agency}: {text}",

  // trend
  trendTitle: "แนวโน้มเทียบกับผลครั้งก่อน (หน่วยงานประเมิน)",
  trendNewcomers: "หน่วยงานที่ไม่มีผลครั้งก่อนให้เทียบ: {count}",
  comparedWith: "เทียบกับปี",
  newcomer: "รายใหม่",
  earlier: "เดิม",
  now: "ปัจจุบัน",
  change: "เปลี่ยน",
  headOf: "{group} {head}",
  committeeTotal: "คะแนนรวม คกก.",

  // roster
  rosterTitle: "การส่งแบบประเมินตามรายชื่อหน่วยงาน",
  rosterCounts:
    "ในรายชื่อ {all} หน่วยงาน: ยังไม่ส่ง {missing}  กันไว้ {setAside}  นับโดยมีข้อสังเกต {noted}  นับแล้ว {accepted}",
  dueDate: "กำหนดส่ง",
  rosterState: "สถานะ",
  files: "ไฟล์",
  missing: "ยังไม่ส่ง",

  // tidy data
  dataTitle: "ข้อมูลรายข้อและรายตัวชี้วัด หนึ่งแถวต่อหนึ่งหน่วยงานและหนึ่งข้อ",
} as const;
