import { shiftFormula } from "../../../../src/hosts/xlsx/reading/shiftFormula";

describe("shiftFormula", () => {
  it.each([
    ["A1", "B3"],
    ["$A$1+A$1+$A1", "$A$1+B$1+$A3"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:B)+SUM($A:B)", "SUM(B:C)+SUM($A:C)"],
    ["SUM(1:2)+SUM($1:2)", "SUM(3:4)+SUM($1:4)"],
    ["Sheet1!A1+'หมวด 1'!A1+'it''s A1'!A1", "Sheet1!B3+'หมวด 1'!B3+'it''s A1'!B3"],
    ["หมวด1!A1", "หมวด1!B3"],
    ["[1]Sheet1!A1", "[1]Sheet1!B3"],
    ["Jan:Mar!A1", "Jan:Mar!B3"],
    ['IF(A1="A1","B2 said ""C3""",A1)', 'IF(B3="A1","B2 said ""C3""",B3)'],
    ["LOG10(A1)+DAYS360(A1,B1)", "LOG10(B3)+DAYS360(B3,C3)"],
    ["rate_A1*A1.b+Q1_2569", "rate_A1*A1.b+Q1_2569"],
    ["plan[[#Headers],[A1]]+plan[@A1]+A1", "plan[[#Headers],[A1]]+plan[@A1]+B3"],
    ["#REF!+#DIV/0!+A1", "#REF!+#DIV/0!+B3"],
    ["1.5+2E3+TRUE+A1%", "1.5+2E3+TRUE+B3%"],
    ["XFD1", "#REF!"],
    ["XFE1", "XFE1"],
    ["A1:XFD2", "B3:#REF!"],
    ["a1+ก1", "B3+ก1"],
    ["", ""],
  ])("copies %s two rows down and one column right as %s", (formula, copied) => {
    expect(shiftFormula(formula)(2, 1)).toBe(copied);
  });

  it("doesn't leave the sheet at its top and left", () => {
    expect(shiftFormula("A1+B2+$A1+A:B+1:1")(-1, -1)).toBe("#REF!+A1+#REF!+#REF!+#REF!");
  });

  it("comes to an end with formulas that are made to confuse", () => {
    // Where the time grew with the square of the length, this would outlast the test.
    for (const piece of ["[", "[[", "[a[b]", '"', "'", "$", "A1:", "(", "#"])
      expect(shiftFormula(piece.repeat(100_000))(1, 1).length).toBeGreaterThan(0);
  });
});
