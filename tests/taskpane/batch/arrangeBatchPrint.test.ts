import { builtInEditions } from "../../../src/app/builtInEditions";
import { readFormFile } from "../../../src/app/batch/readFormFile";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { arrangeBatchPrint } from "../../../src/taskpane/batch/arrangeBatchPrint";
import { createDesk } from "../../../src/taskpane/batch/createDesk";
import { howToRead } from "../../support/batches";
import { snapshotOf, valueOf } from "../../support/cellsOf";
import { goldenFormFile } from "../../support/goldenFormFile";

describe("the print set of a batch", () => {
  it("is the consolidated workbook with its summary, overview and receipt alone in sight", async () => {
    const desk = createDesk();
    const bytes = await goldenFormFile("agency-1-complete", { agencyCode: "A1", agencyName: "กรมหนึ่ง" });
    await desk.add([await readFormFile({ name: "หนึ่ง.xlsx", bytes }, howToRead(builtInEditions()))]);
    const settings = { language: "th", shownBy: "name", chosen: [], listed: 1 } as const;
    const workbook = valueOf(await desk.composeWorkbook(settings));
    const printed = valueOf(arrangeBatchPrint(workbook, "th"));
    expect(printed.name).toMatch(/-พิมพ์\.xlsx$/);
    const { sheets } = await snapshotOf(createXlsxHost(printed.bytes));
    expect(sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : []))).toEqual([
      "บทสรุป",
      "ภาพรวม",
      "แผนที่ความร้อน",
      "ระดับรายประเด็น",
      "ใบรับ",
    ]);
  });
});
