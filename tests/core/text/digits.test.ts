import { inDigits, toThaiDigits } from "../../../src/core/text/digits";

describe("toThaiDigits", () => {
  it("turns every digit and nothing else", () => {
    expect(toThaiDigits("1,234.50% ของ ๙")).toBe("๑,๒๓๔.๕๐% ของ ๙");
  });
});

describe("inDigits", () => {
  it("leaves a text as it is where no digits are asked for", () => {
    expect(inDigits("366.67 คะแนน", undefined)).toBe("366.67 คะแนน");
  });

  it("turns scores, counts, years and days", () => {
    expect(inDigits("366.67 จาก 500 (5/12) 21 พฤศจิกายน 2569 1,190 -3 หมวด 1", "thai")).toBe(
      "๓๖๖.๖๗ จาก ๕๐๐ (๕/๑๒) ๒๑ พฤศจิกายน ๒๕๖๙ ๑,๑๙๐ -๓ หมวด ๑",
    );
  });

  it("keeps codes that people match: with a Latin letter, of three parts, or named as ids", () => {
    const ids = new Set(["1.1"]);
    expect(inDigits("1.2.B.1 7.3.2.a 7.3.2 pmqa-4.0 ประเด็น 1.1 ได้ 1.5", "thai", ids)).toBe(
      "1.2.B.1 7.3.2.a 7.3.2 pmqa-4.0 ประเด็น 1.1 ได้ ๑.๕",
    );
  });

  it("keeps 4.0, which is a name", () => {
    expect(inDigits("แบบประเมิน PMQA 4.0 ปี 2569", "thai")).toBe("แบบประเมิน PMQA 4.0 ปี ๒๕๖๙");
    expect(inDigits("ระบบราชการ 4.0", "thai")).toBe("ระบบราชการ 4.0");
  });

  it("turns a number at the end of a sentence, and the one behind a list's point", () => {
    expect(inDigits("1. รวม 12.", "thai")).toBe("๑. รวม ๑๒.");
  });
});
