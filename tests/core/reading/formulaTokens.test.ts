import fc from "fast-check";
import { listFormulaTokens } from "../../../src/core/reading/formulaTokens";

function sketch(formula: string): readonly string[] {
  return listFormulaTokens(formula).map((token) => `${token.kind} ${token.text}`);
}

describe("listFormulaTokens", () => {
  it("cuts a formula into its pieces", () => {
    expect(sketch('IF( F7>=1E-09 ,"a ""b"" F7",TRUE())')).toEqual([
      "word IF",
      "sign (",
      "reference F7",
      "sign >=",
      "number 1E-09",
      "sign ,",
      'text "a ""b"" F7"',
      "sign ,",
      "word TRUE()",
      "sign )",
    ]);
  });

  it.each([
    ["$F$7", null, "$F$7", "$F$7"],
    ["F7:H$9", null, "F7", "H$9"],
    ["'หมวด 1'!F7", "หมวด 1", "F7", "F7"],
    ["'It''s'!F7", "It's", "F7", "F7"],
    ["_pmqa!$A$1:$A$9", "_pmqa", "$A$1", "$A$9"],
    ["ปก!$C$5", "ปก", "$C$5", "$C$5"],
    ["f7", null, "f7", "f7"],
  ])("finds the place %s", (formula, sheet, from, to) => {
    expect(listFormulaTokens(formula)).toEqual([{ kind: "reference", text: formula, sheet, from, to }]);
  });

  it.each(["LOG10(2)", "A1B", "ROUND(1)", "TRUE", "[1]A1x"])("finds no place in %s", (formula) => {
    expect(listFormulaTokens(formula).filter(({ kind }) => kind === "reference")).toEqual([]);
  });

  it("takes places by keys for one piece", () => {
    expect(sketch("[@#self]+[c1!1.2.B.1|#self]*[stamp!#word-codes]")).toEqual([
      "keys [@#self]",
      "sign +",
      "keys [c1!1.2.B.1|#self]",
      "sign *",
      "keys [stamp!#word-codes]",
    ]);
  });

  it("takes an error for one piece", () => {
    expect(sketch("#REF!+1")).toEqual(["word #REF!", "sign +", "number 1"]);
  });

  it("loses nothing but spaces, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."A1$:!'\"[]#(),.ก Eé1-+<>=\\") }), (formula) => {
        const joined = listFormulaTokens(formula)
          .map(({ text }) => text)
          .join("");
        expect(joined.replace(/\s/g, "")).toBe(formula.replace(/\s/g, ""));
      }),
    );
  });
});
