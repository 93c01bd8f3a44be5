import { resultsFileName } from "../../src/app/resultsFileName";

describe("the name of a file with results", () => {
  it.each([
    ["form.xlsx", "form-ผลประเมิน.xlsx"],
    ["PMQA4.0_2569_กรม.xlsm", "PMQA4.0_2569_กรม-ผลประเมิน.xlsm"],
    ["form (1).XLSX", "form (1)-ผลประเมิน.XLSX"],
    ["form-results.xlsx", "form-ผลประเมิน.xlsx"],
    ["form-ผลประเมิน (2).xlsx", "form-ผลประเมิน.xlsx"],
    ["form-ผลประเมิน-3.xlsx", "form-ผลประเมิน.xlsx"],
    ["form", "form-ผลประเมิน.xlsx"],
  ])("is made of %s", (name, expected) => {
    expect(resultsFileName(name, "th")).toBe(expected);
  });
});
