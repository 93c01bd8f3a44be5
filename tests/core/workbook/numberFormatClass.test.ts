import { numberFormatClass } from "../../../src/core/workbook/numberFormatClass";

describe("numberFormatClass", () => {
  it.each(["0%", "0.00%", "[Red]-0.0%", "0.0%;[Red]-0.0%", '0.0"เปอร์เซ็นต์"%', "[$-D00041E]0%", "t0.00%"])(
    "takes %s for percent",
    (code) => {
      expect(numberFormatClass(code)).toBe("percent");
    },
  );

  it.each([
    "d/m/yyyy",
    "[$-D07041E]d mmmm yyyy;@",
    "[$-107041E]d mmm yy",
    "d/m/bbbb",
    "bb",
    "ว/ด/ปปปป",
    "ว ดดด ปป",
    "[ช]:นน:ทท",
    "นน:ทท.0",
    "h:mm AM/PM",
    "[h]:mm:ss",
    "[mm]:ss",
    'ggge"年"m"月"d"日"',
    '"ไตรมาส "0;d',
    "YYYY-MM-DD",
  ])("takes %s for a date", (code) => {
    expect(numberFormatClass(code)).toBe("date");
  });

  it.each([
    "General",
    "GENERAL",
    "G/通用格式",
    "0.00",
    "#,##0.00",
    "0.00E+00",
    "0e-0",
    '0" days"',
    "0\\d",
    '0"%"',
    "0\\%",
    "0_%",
    "0*%",
    "[Red]0",
    "[$฿-41E]#,##0",
    "[<=100]0;[Color10]0",
    "[DBNum1]0",
    '0.0 "ร้อยละ"',
    "0 บาท",
    "0.0 วัน",
    '0;-0;0;"dmy"@',
    "0;-0;0;d@%",
    "@",
    "",
    '"',
    "[",
    "\\",
  ])("takes %s for neither", (code) => {
    expect(numberFormatClass(code)).toBe("general");
  });
});
