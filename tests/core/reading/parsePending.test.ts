import fc from "fast-check";
import { pendingPrefix } from "../../../src/core/form/pendingText";
import { parsePending } from "../../../src/core/reading/parsePending";
import { showsSomething } from "../../../src/core/reading/normaliseTyped";

describe("a text of an earlier year", () => {
  it.each([
    ["ปีก่อน (2568): มี", 2568, "มี"],
    ["ปีก่อน (๒๕๖๘): มี", 2568, "มี"],
    ["  ปีก่อน(2568):มี", 2568, "มี"],
    ["ปี ก่อน  ( 2568 ) :  มี", 2568, "มี"],
    ["ปีก่อน (2568)： มี", 2568, "มี"],
    ["ปีก่อน\u200B (2568):\u00A0มี", 2568, "มี"],
    ["Last year (2567): met", 2567, "met"],
    ["last  year(2567):Met", 2567, "Met"],
    ["LASTYEAR (2567): 85.5", 2567, "85.5"],
    ["ปีก่อน (2568): บรรทัดแรก\nบรรทัดที่สอง: (ก)", 2568, "บรรทัดแรก\nบรรทัดที่สอง: (ก)"],
  ])("%j is of %d", (text, year, rest) => {
    expect(parsePending(text)).toEqual({ year, text: rest });
  });

  it.each([
    "มี",
    "",
    "ปีก่อน",
    "ปีก่อน (2568)",
    "ปีก่อน (2568): ",
    "ปีก่อน (68): มี",
    "ปีก่อน 2568: มี",
    "ตามรายงานปีก่อน (2568): ครบ",
    "ปีก่อนหน้า (2568): มี",
    "This year (2568): met",
  ])("%j is none", (text) => {
    expect(parsePending(text)).toBeNull();
  });

  it("is read back as it was written, in both languages and digits", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("th", "en"),
        fc.constantFrom("thai", undefined),
        fc.integer({ min: 2500, max: 2999 }),
        fc
          .string({ unit: "grapheme", minLength: 1 })
          .filter((text) => /^[^\s]/u.test(text) && showsSomething(text[0] ?? "")),
        (language, digits, year, text) => {
          const written = `${pendingPrefix(language, language === "th" ? digits : undefined, year)}${text}`;
          expect(parsePending(written)).toEqual({ year, text });
        },
      ),
    );
  });
});
