/** A page's worth of ordinary Thai, as an agency explains itself. */
export const usualTexts: readonly string[] = [
  "มีแผนปฏิบัติราชการประจำปีที่เชื่อมโยงกับยุทธศาสตร์ชาติ และติดตามผลทุกไตรมาส",
  "ดำเนินการแล้ว ตามคำสั่งกรมที่ 125/2569 ลงวันที่ 3 พฤศจิกายน 2568",
  "ผู้บริหารถ่ายทอดวิสัยทัศน์ผ่านการประชุม เว็บไซต์ และสื่อสังคมออนไลน์ของหน่วยงานอย่างต่อเนื่อง มีผู้รับรู้ร้อยละ 92.5",
  "อยู่ระหว่างจัดทำ",
];

/** Texts that are hard to measure or to break. */
export const worstTexts: readonly string[] = [
  // Words without a space.
  "การพัฒนาระบบราชการและการบริหารจัดการภาครัฐสู่การเป็นองค์กรที่มีขีดสมรรถนะสูงและธรรมาภิบาล".repeat(3),
  // Marks above and below, stacked.
  "ผู้ที่ปฏิญญากู้กี่ปั๊มน้ำซึ่งขึ้นชื่อฏิฐิญู้ปิ่นฟื้นฟูฝึกฝีมือ ".repeat(6),
  // No words at all.
  "กี่".repeat(120),
  // Line ends, lists and blank lines.
  "1. แต่งตั้งคณะทำงาน\n2. จัดทำแผน\n\n3. ติดตามผล\n- ไตรมาส 1\n- ไตรมาส 2\n\n\nสรุป",
  // Addresses longer than any column.
  "https://www.example.go.th/storage/document/2569/annual-report_pmqa4.0-final(v2).pdf?download=true&lang=th#page=125",
  `${"ดูที่ "}http://intranet.example.go.th/${"a".repeat(180)}`,
  "Organizational Excellence and Continuous Improvement of Public Sector Management Quality ".repeat(4),
  "WWWWWWWWWWMMMMMMMMMM@@@@@@@@@@".repeat(5),
  // Everything mixed.
  "โครงการ Digital Government (DG) ระยะที่ 2/2569 งบประมาณ 1,250,000.50 บาท (ร้อยละ 87.25) เชื่อมโยง API ของ สพร. และ e-Saraban ผ่านระบบ TGIX/Linkage Center ".repeat(
    3,
  ),
  "ๆ ฯลฯ “ความคุ้มค่า” ‘ประโยชน์สุข’ — ประชาชน…(ดู ผนวก ก/ข/ค) [อ้างอิง 1, 2, 3] ๑๒๓๔๕๖๗๘๙๐ ".repeat(4),
  "ก\tข\tค 漢字 😀 ✓ ● → ☑ ".repeat(10),
  // What a row just holds, and what no row holds.
  "รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ ".repeat(12),
  "ดำเนินการตามแผนปฏิบัติราชการประจำปีอย่างต่อเนื่องและรายงานผลต่อผู้บริหารทุกเดือน ".repeat(40),
];
