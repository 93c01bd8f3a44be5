import type { WorkbookPatch } from "../../../../src/core/workbook/patch";
import { updateWorkbook } from "../../../../src/hosts/xlsx/updating/updateWorkbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { valueOf } from "../../../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../../../support/checkXlsx";
import { partOf, storedEntries } from "../../../support/packageOf";
import { chartBlueprint, chartSheetName } from "../../../support/sampleCharts";

const file = valueOf(writeWorkbook(chartBlueprint()));
const patch: WorkbookPatch = {
  sheets: [
    {
      sheet: chartSheetName,
      cells: [{ row: 8, column: 3, value: 345 }],
      rows: [{ row: 8, heightPt: 60 }],
    },
  ],
  last: null,
};

describe("a workbook with charts whose results are written", () => {
  const after = valueOf(updateWorkbook(file, patch));

  it("keeps its drawing and its charts byte for byte", () => {
    const [kept, now] = [file, after].map((bytes) =>
      [...storedEntries(bytes)].filter(([name]) => /drawings|charts|sheets\/_rels/.test(name)),
    );
    expect(kept).toHaveLength(6);
    expect(now).toEqual(kept);
  });

  it("still names its drawing in the sheet", () => {
    expect(partOf(after, "xl/worksheets/sheet1.xml")).toContain('<drawing r:id="rId1"/>');
  });

  (hasXlsxChecker ? it : it.skip)("has no fault by the standard's schemas", () => {
    expect(findPackageFaults(after)).toEqual([]);
  });
});
