import { styleNamed } from "../../../../src/core/workbook/styles";
import {
  fitsRow,
  lineCount,
  maxRowHeightPt,
  rowHeightPt,
} from "../../../../src/core/workbook/text/rowHeight";
import { textWidthPt } from "../../../../src/core/workbook/text/textWidth";

const style = styleNamed("input");
const long = "ดำเนินการตามแผนปฏิบัติราชการประจำปีอย่างต่อเนื่อง ".repeat(6);

describe("rowHeightPt", () => {
  it("takes the least height where no text needs more", () => {
    expect(rowHeightPt([], 25)).toBe(25);
    expect(rowHeightPt([{ text: "มี", style, widthChars: 20 }], 25)).toBe(25);
  });

  it("fits the tallest text of the row", () => {
    const short = { text: "มี", style, widthChars: 20 };
    const tall = { text: long, style, widthChars: 20 };
    expect(rowHeightPt([short, tall], 25)).toBe(rowHeightPt([tall], 25));
    expect(rowHeightPt([tall], 25)).toBeGreaterThan(100);
  });

  it("needs more lines in a narrower cell", () => {
    const lines = (widthChars: number) => lineCount({ text: long, style, widthChars });
    expect(lines(20)).toBeGreaterThan(lines(40));
  });

  it("gives a cell that doesn't wrap one line", () => {
    expect(lineCount({ text: long, style: styleNamed("plain"), widthChars: 5 })).toBe(1);
  });

  it("shows whole lines of a text that no row holds, as many as there is room for", () => {
    const endless = { text: long.repeat(40), style, widthChars: 10 };
    const lines = { text: Array.from({ length: 18 }, () => "มี").join("\n"), style, widthChars: 10 };
    expect(fitsRow(endless)).toBe(false);
    expect(fitsRow(lines)).toBe(true);
    expect(fitsRow({ ...lines, text: `${lines.text}\nมี` })).toBe(false);
    expect(rowHeightPt([endless], 25)).toBe(rowHeightPt([lines], 25));
    expect(rowHeightPt([endless], 25)).toBeLessThanOrEqual(maxRowHeightPt);
  });
});

describe("textWidthPt", () => {
  it("adds nothing for marks above and below letters", () => {
    expect(textWidthPt("กี่", 16, false)).toBe(textWidthPt("ก", 16, false));
  });

  it("grows with the size", () => {
    expect(textWidthPt("ระบบราชการ", 32, false)).toBeCloseTo(2 * textWidthPt("ระบบราชการ", 16, false), 9);
  });

  it("is wider in bold", () => {
    expect(textWidthPt("ระบบราชการ", 16, true)).toBeGreaterThan(textWidthPt("ระบบราชการ", 16, false));
  });

  it("reckons a character that the face lacks as wide", () => {
    expect(textWidthPt("漢", 10, false)).toBeGreaterThan(textWidthPt("ก", 10, false));
  });
});
