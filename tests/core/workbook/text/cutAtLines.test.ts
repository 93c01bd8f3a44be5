import fc from "fast-check";
import { breakLines } from "../../../../src/core/workbook/text/breakLines";
import { cutAtLines } from "../../../../src/core/workbook/text/cutAtLines";
import { worstTexts } from "../../../support/worstTexts";

// Every character is 1 wide; marks above and below letters are 0.
const measure = (text: string) => [...text].filter((each) => !/\p{Mn}/u.test(each)).length;

const anyText = fc
  .array(
    fc.constantFrom(
      "ก",
      "ี่",
      "องค์การ",
      "ยั่งยืน",
      " ",
      "   ",
      "\n",
      "\r\n",
      "\r",
      "a",
      "(b)",
      "ๆ",
      "http://a.b/c",
      "😀",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("cutAtLines", () => {
  it("gives pieces that put together are the text, to the last character", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 6 }),
        (text, width, lines) => {
          expect(cutAtLines(text, width, measure, lines).join("")).toBe(text);
        },
      ),
    );
    for (const text of worstTexts) expect(cutAtLines(text, 40, measure, 9).join("")).toBe(text);
  });

  it("gives no piece more lines than asked for, but for the line end that it may end in", () => {
    const counts = worstTexts.flatMap((text) =>
      cutAtLines(text, 40, measure, 9).map(
        (piece) => breakLines(piece.replace(/[^\S\r\n]*(\r\n|\r|\n)?$/, ""), 40, measure).length,
      ),
    );
    expect(Math.max(...counts)).toBe(9);
  });

  it("cuts where lines end, never inside a word that fits a line", () => {
    expect(cutAtLines("ระบบการนำองค์การที่สร้างความยั่งยืน", 9, measure, 2)).toEqual([
      "ระบบการนำองค์การที่",
      "สร้างความยั่งยืน",
    ]);
  });

  it("leaves a text of few lines in one piece, and an empty one too", () => {
    expect(cutAtLines("หนึ่ง\nสอง", 20, measure, 9)).toEqual(["หนึ่ง\nสอง"]);
    expect(cutAtLines("", 20, measure, 9)).toEqual([""]);
  });
});
