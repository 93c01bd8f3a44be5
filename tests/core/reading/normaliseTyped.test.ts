import { foldTyped, normaliseTyped, showsSomething } from "../../../src/core/reading/normaliseTyped";

describe("normaliseTyped", () => {
  it.each([
    ["outer spaces", "  มี  ", "มี"],
    ["no-break spaces", "\u00A0มี\u202F", "มี"],
    ["zero-width spaces and joiners", "\u200Bไม่\u200D\u2060มี\uFEFF", "ไม่มี"],
    ["direction marks", "\u200E85\u200F", "85"],
    ["soft hyphens", "ดำเนิน\u00ADการแล้ว", "ดำเนินการแล้ว"],
    ["runs of spaces and line breaks", "1 190\r\n\t บาท", "1 190 บาท"],
    ["variation selectors", "✔\uFE0F", "✔"],
    ["Thai digits", "๘๙.๒๕", "89.25"],
    ["full-width forms", "８５％ ＴＲＵＥ", "85% TRUE"],
    ["decomposed sara am", "ด\u0E4D\u0E32เนินการ", "ดำเนินการ"],
    ["decomposed sara am around a tone mark", "น\u0E4D\u0E49\u0E32ใจ", "น้ำใจ"],
    ["a tone mark before a decomposed sara am", "น\u0E49\u0E4D\u0E32ใจ", "น้ำใจ"],
    ["sara ae typed as two of sara e", "\u0E40\u0E40ล้ว", "แล้ว"],
    ["Lao letters that look Thai", "\u0EA1\u0EB5", "มี"],
    ["a Lao sara am", "\u0E94\u0EB3", "ดำ"],
    ["Lao digits", "\u0ED8\u0ED5", "85"],
  ])("understands %s", (_, typed, meant) => {
    expect(normaliseTyped(typed)).toBe(meant);
  });

  it("leaves characters alone that mean something else than they look like", () => {
    expect(normaliseTyped("10²")).toBe("10²");
    expect(normaliseTyped("½")).toBe("½");
  });
});

describe("foldTyped", () => {
  it("compares without case and inner spaces", () => {
    expect(foldTyped(" Not  Applicable ")).toBe("notapplicable");
    expect(foldTyped("ไม่ มี")).toBe("ไม่มี");
  });
});

describe("showsSomething", () => {
  it.each(["", " ", "\u00A0", "\u200B", "\uFEFF \n", "\uFE0F"])("takes %j for a blank", (text) => {
    expect(showsSomething(text)).toBe(false);
  });

  it("takes a zero for something", () => {
    expect(showsSomething("\u200B0")).toBe(true);
  });
});
