import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { valueOf } from "../support/cellsOf";
import { runOffice } from "../support/libreoffice/office";
import type { ChartRead } from "../support/libreoffice/steps";
import { chartBlueprint, chartSheetName } from "../support/sampleCharts";

// What a spreadsheet program makes of the charts of a written file.

const folder = mkdtempSync(join(tmpdir(), "charts-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let charts: readonly ChartRead[];
let changed: readonly ChartRead[];
beforeAll(async () => {
  const open = join(folder, "charts.xlsx");
  writeFileSync(open, valueOf(writeWorkbook(chartBlueprint())));
  const readCharts = { op: "readCharts", sheet: chartSheetName } as const;
  const cells = [{ sheet: chartSheetName, cell: "C8", value: 345 }];
  const [[before, , after]] = await runOffice([
    { open, steps: [readCharts, { op: "set", cells }, readCharts] },
  ]);
  [charts, changed] = [before, after];
});

describe("the charts of a written file in LibreOffice", () => {
  it("are of their kinds, with their names, titles and alternative texts", () => {
    expect(charts.map(({ kind, name, title, hasLegend }) => [kind, name, title, hasLegend])).toEqual([
      ["radar", "SampleRadar", "คะแนนรายหมวด", true],
      ["bars", "SampleLevels", "จำนวนประเด็นในแต่ละระดับ", true],
      ["bars", "SampleGains", "คะแนนรวมที่เพิ่มได้", false],
    ]);
    expect(charts[0]?.altText).toBe('แผนภูมิเรดาร์ "คะแนนรายหมวด" ของหน่วยงานและคณะกรรมการ <เต็ม 500>');
  });

  it("have series that refer to the sheet's cells", () => {
    expect(charts[0]?.series[1]).toEqual({
      name: "คณะกรรมการ",
      nameCell: `$'${chartSheetName}'.$C$1:$C$1`,
      cells: `$'${chartSheetName}'.$C$2:$C$8`,
      figures: [290, 380, 270, 300, 260, 400, null],
    });
    expect(charts.map(({ series }) => series.length)).toEqual([4, 5, 1]);
  });

  it("follow what is written into the cells", () => {
    expect(changed[0]?.series[1]?.figures).toEqual([290, 380, 270, 300, 260, 400, 345]);
  });
});
