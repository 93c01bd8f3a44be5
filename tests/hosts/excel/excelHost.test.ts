import { requiredApi } from "../../../src/hosts/excel/requiredApi";
import { createOfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";
import { describeHostContract } from "../contract/hostContract";

// Only in memory is there an Excel without a sheet: the contract begins with nothing at all.
const blankSheets: readonly string[] = [];

describeHostContract("excel", () => excelHostOver(createOfficeHost({ blankSheets })));

describeHostContract("excel at the oldest ExcelApi", () => {
  const office = createOfficeHost({ blankSheets, apiVersion: requiredApi });
  const { create, ...host } = excelHostOver(office);
  // That Excel opens every new workbook in another window, where the test goes on.
  return {
    ...host,
    create: async (blueprint) => {
      const { problems, ...created } = await create(blueprint);
      return { ...created, problems: problems.filter(({ code }) => code !== "excel/opened-in-new-window") };
    },
  };
});
