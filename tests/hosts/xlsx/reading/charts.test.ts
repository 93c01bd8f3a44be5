import { readSnapshot } from "../../../../src/hosts/xlsx/reading/readSnapshot";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { valueOf } from "../../../support/cellsOf";
import { packageOf } from "../../../support/packageOf";
import { chartBlueprint, chartSheet } from "../../../support/sampleCharts";

it("reading a workbook takes no notice of its charts", () => {
  const [drawn, plain] = [chartSheet(), chartSheet({ charts: [] })].map((sheet) =>
    valueOf(readSnapshot(packageOf(valueOf(writeWorkbook(chartBlueprint({ sheets: [sheet] })))))),
  );
  expect(drawn?.sheets).toHaveLength(1);
  expect(drawn).toEqual(plain);
});
