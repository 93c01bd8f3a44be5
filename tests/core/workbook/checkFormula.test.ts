import { checkFormula } from "../../../src/core/workbook/checkFormula";

const setting = { sheetNames: ["หมวด 1", "_pmqa", "plan", "สรุปผล", "A1"], names: ["answers", "ผลรวม"] };

describe("checkFormula", () => {
  it.each([
    'IF(AND(C2>=1,OR(D2="มี",D2="ไม่มี")),ROUND(SUM(D2:D9)/2,2),0)',
    "SUMPRODUCT(('หมวด 1'!$B$3:$B$90=\"1.1\")*(_pmqa!$C:$C>=1E-9))",
    'COUNTIF(answers,"SUM(หมวด!A1)")',
    "INDEX(_pmqa!$1:$1,MATCH(TRUE,ISNUMBER($A3:B$9),0))",
    "-1.5E+3*(A1<>B1)&ผลรวม",
    "'A1'!B2",
    '"it\'s ""so"""',
  ])("finds nothing wrong with %s", (formula) => {
    expect(checkFormula(formula, setting)).toEqual([]);
  });

  it.each([
    ["=A1", "begins with ="],
    ["", "is empty"],
    [`"${"x".repeat(8191)}"`, "has over 8192 characters"],
    ["(A1", "has brackets or quotes without their pair"],
    ["A1)+(B1", "has brackets or quotes without their pair"],
    ['IF(A1="x,1,0)', "has brackets or quotes without their pair"],
    ["VLOOKUP(A1,B:C,2)", "uses the function VLOOKUP"],
    ["STDEV.S(A1:A9)", "uses the function STDEV.S"],
    ["sum(A1)", "uses the function sum"],
    ["'หมวด 9'!A1", "refers to a sheet that doesn't exist: หมวด 9"],
    ["หมวด 1!A1", "refers to a sheet that doesn't exist: 1"],
    ["#REF!A1", "refers to a sheet that doesn't exist: #REF"],
    ["สรุปผล!A1", "must quote the sheet name สรุปผล"],
    ["A1!B2", "must quote the sheet name A1"],
    ["anwsers", "uses an unknown name: anwsers"],
  ])("finds %s faulty", (formula, fault) => {
    expect(checkFormula(formula, setting)).toContain(fault);
  });
});
