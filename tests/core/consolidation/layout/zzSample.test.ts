import { writeFileSync } from "node:fs";
import { createXlsxHost } from "../../../../src/hosts/xlsx/createXlsxHost";
import { readFormFile } from "../../../../src/app/batch/readFormFile";
import { recordOf } from "../../../../src/app/batch/packRecord";
import { layoutConsolidation } from "../../../../src/core/consolidation/layout/layoutConsolidation";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { readEdition } from "../../../support/readEdition";
import { formOf } from "../../../support/formOf";
import { randomFilling } from "../../../support/randomFilling";
import { randomNumbers } from "../../../support/randomNumbers";
import { consolidationOf, filledFormBytes, howToRead } from "../../../support/batches";
import type { ReadFile } from "../../../../src/core/consolidation/readFile";

const names = ["กรมส่งเสริมการเรียนรู้ตลอดชีวิต", "กรมทรัพยากรน้ำบาดาล", "สำนักงานปลัดกระทรวงตัวอย่าง", "กรมพัฒนาระบบข้อมูลภาครัฐและการเชื่อมโยงบริการประชาชน", "จังหวัดตัวอย่าง", "องค์การบริหารจัดการทรัพยากร (องค์การมหาชน)", "กรมการขนส่งสมมติ", "สำนักงานมาตรฐานสมมติ", "กรมวิชาการสมมติ", "กรมตรวจบัญชีสมมติ", "กรมป้องกันสมมติ", "สถาบันวิจัยสมมติ"];
it("sample", async () => {
  const edition = readEdition("pmqa-4.0");
  const how = howToRead([edition]);
  const files: ReadFile[] = [];
  for (const [at, agencyName] of names.entries()) {
    const identity = { agencyCode: `A${String(at + 1).padStart(3, "0")}`, agencyName, ministry: at % 2 ? "กระทรวงตัวอย่าง" : "กระทรวงสมมติเพื่อการพัฒนา", agencyKind: at === 4 ? "province" : at === 5 ? "public-organisation" : "department", reportingUnit: "" };
    const filling = new Map(randomFilling(edition, formOf(edition, identity).slots, randomNumbers(at * 7919 + 13)));
    for (const [key, v] of filling) if (key.endsWith("|#self") && v === "มี" ) { const k = key.replace("#self", "#evidence"); if (at % 3 === 0) filling.set(k, "=HYPERLINK(\"x\") คำสั่งแต่งตั้งคณะทำงานที่ 12/2569 ลงวันที่ 1 ตุลาคม 2568 และรายงานผลการดำเนินงานตามแผนปฏิบัติราชการ"); }
    const bytes = await filledFormBytes(edition, identity, filling);
    files.push(await readFormFile({ name: `รับเข้า/${agencyName}.xlsx`, bytes }, how));
    if (at === 0) files.push(await readFormFile({ name: `รับเข้า/สำเนา ${agencyName}.xlsx`, bytes }, how));
    if (at === 1) files.push(await readFormFile({ name: `รับเข้า/เสีย.xlsx`, bytes: bytes.slice(0, 9000) }, how));
  }
  files.push(await readFormFile({ name: `รับเข้า/หนังสือนำส่ง.docx`, bytes: new Uint8Array(0) }, how));
  const first = consolidationOf(files, { editions: [edition] });
  const setting = {
    editions: [edition],
    roster: [...names.map((agencyName, at) => ({ agencyCode: `A${String(at + 1).padStart(3, "0")}`, agencyName, ministry: "กระทรวงตัวอย่าง", agencyKind: "department", dueDate: "31 ตุลาคม 2569" })), { agencyCode: "A013", agencyName: "กรมที่ยังไม่ส่ง", ministry: "กระทรวงตัวอย่าง", agencyKind: "department", dueDate: "31 ตุลาคม 2569" }],
    earlier: first.agencies.slice(0, 9).map(({ agency }, at) => ({ agencyCode: agency.code, agencyName: agency.name, year: 2568, self: first.agencies[(at + 2) % 9]!.self, committee: first.agencies[(at + 2) % 9]!.committee })),
  };
  for (const [file, more] of [["th", {}], ["en", { language: "en" as const }], ["alias", { shownBy: "alias" as const }], ["fault", {}]] as const) {
    const c = consolidationOf(files, { ...setting, ...more });
    const faulty = file === "fault" ? consolidationOf(files.slice(1), setting).receipt : c.receipt;
    const receipt = file === "fault" ? { ...faulty, files: { ...faulty.files, chosen: 15 }, faults: [{ code: "batch/sum-of-files" as const, severity: "error" as const, place: {}, params: { chosen: 15, counted: 14 } }] } : c.receipt;
    const t = performance.now();
    const result = writeWorkbook(layoutConsolidation({ ...c, receipt }, recordOf, []));
    console.log(file, performance.now() - t, result.ok ? "" : result.problems);
    if (result.ok) writeFileSync(`/tmp/work/h6/${file}.xlsx`, result.value);
  }
  void createXlsxHost;
}, 300000);
