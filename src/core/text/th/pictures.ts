/** Words of the pane's pictures and of its summary in sentences in Thai. `{name}` is filled in. */
export const pictures = {
  head: "แผนภูมิ",
  showTable: "ดูเป็นตาราง",
  corner: "หมวด {id}",
  category: "หมวด {id} {name}",
  categoryHead: "หมวด",
  provisional: "{score}*",
  provisionalLegend: "* คะแนนชั่วคราว ยังประเมินไม่ครบ",
  noScore: "ไม่มีคะแนน",

  // scores of categories
  scoresHead: "คะแนนรายหมวด",
  self: "หน่วยงานประเมิน",
  committee: "คณะกรรมการประเมิน",
  lastYear: "ปีก่อน",
  target: "เป้าหมาย",
  meansHead: "คะแนนเฉลี่ยรายหมวด",
  meanSelf: "ค่าเฉลี่ยที่หน่วยงานประเมิน",
  meanCommittee: "ค่าเฉลี่ยที่คณะกรรมการประเมิน",
  meanEarlier: "ค่าเฉลี่ยปีก่อน",
  scoresAlt: "แผนภูมิคะแนนรายหมวด เต็ม {top} คะแนน {parts}",
  scoresPart: "{category}: {scores}",
  scoresOne: "{series} {score}",

  // items by level
  levelsHead: "จำนวนประเด็นในแต่ละระดับ",
  levelsAlt: "แผนภูมิแท่งจำนวนประเด็นในแต่ละระดับ ({by}) {parts}",
  levelsPart: "{category}: {counts}",
  levelsOne: "{level} {count}",
  below: "ไม่ผ่านการประเมิน",
  notAssessed: "ยังไม่ทำการประเมิน",

  // gains
  gainsHead: "คะแนนรวมที่เพิ่มได้",
  gainsLead: "จากช่องว่าง {count} ข้อแรกที่ควรดำเนินการ เมื่อดำเนินการทีละข้อ",
  gainsAlt: "แผนภูมิแท่งคะแนนรวมที่เพิ่มได้จากช่องว่าง {count} ข้อแรก {parts}",
  gainsOne: "{code} เพิ่ม {gain}",
  gain: "+{gain}",
  gapHead: "ช่องว่าง",
  gainHead: "คะแนนรวมที่เพิ่ม",

  // heat map
  itemsHead: "คะแนนและระดับของแต่ละประเด็น",
  itemsLead: "สีเข้มขึ้นตามระดับ กดที่ประเด็นเพื่อไปที่ประเด็นนั้นและดูเหตุผลของคะแนน",
  itemAssessed: "ประเด็น {id} {name}: {score} คะแนน {level}",
  itemWithout: "ประเด็น {id} {name}: {level}",
  assessor: "ผู้ประเมิน",

  // the summary
  sentencesHead: "สาระสำคัญ",
  showAllSentences: "แสดงทั้ง {count} ข้อ",
  copy: "คัดลอกข้อความ",
  copied: "คัดลอกแล้ว",
  selected: "โปรแกรมนี้ไม่ให้คัดลอกเอง เลือกข้อความให้แล้ว กด Ctrl+C เพื่อคัดลอก",
} as const;
