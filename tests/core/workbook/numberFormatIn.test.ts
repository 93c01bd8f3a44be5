import { numberFormatClass } from "../../../src/core/workbook/numberFormatClass";
import { numberFormatIn, numberFormatOf, withDecimals } from "../../../src/core/workbook/numberFormatIn";
import { styleNamed, styles, type StyleName } from "../../../src/core/workbook/styles";

describe("numberFormatIn", () => {
  it("leaves codes as they are without digits", () => {
    expect(numberFormatIn(undefined, "0.00")).toBe("0.00");
    expect(numberFormatIn(undefined, undefined)).toBeUndefined();
  });

  it("marks General where a cell had no format", () => {
    expect(numberFormatIn("thai", undefined)).toBe("[$-D00041E]General");
  });

  it("marks every section, and takes no quoted semicolon for one's end", () => {
    expect(numberFormatIn("thai", "+0.00;-0.00;0.00")).toBe(
      "[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00",
    );
    expect(numberFormatIn("thai", '0.00";*"\\;0')).toBe('[$-D00041E]0.00";*"\\;0');
  });

  it("changes the meaning of no style's numbers", () => {
    const classIn = (name: StyleName, digits?: "thai") =>
      numberFormatClass(numberFormatOf(styleNamed(name), digits) ?? "General");
    const names = Object.keys(styles) as StyleName[];
    expect(names.filter((name) => classIn(name, "thai") !== classIn(name))).toEqual([]);
  });
});

describe("numberFormatOf", () => {
  it("writes behind a number what stands there", () => {
    expect(numberFormatOf(styleNamed("computedCentre"), "thai", "/๑๒")).toBe('[$-D00041E]0"/๑๒"');
  });

  it("leaves General where people type, so that 85% and a day still show what was typed", () => {
    expect(numberFormatOf(styleNamed("inputNumber"), "thai")).toBeUndefined();
    expect(numberFormatOf(styleNamed("computedNumber"), "thai")).toBe("[$-D00041E]0.00");
    expect(numberFormatOf(styleNamed("computedCentre"), "thai")).toBe("[$-D00041E]General");
  });
});

describe("decimals of scores", () => {
  it("are those of the workbook in every format that shows a score", () => {
    expect(withDecimals(styleNamed("computedSigned"), { scoreDecimals: 1 }).numberFormat).toBe(
      "+0.0;-0.0;0.0",
    );
    expect(withDecimals(styleNamed("denseProvisional"), { scoreDecimals: 0 }).numberFormat).toBe('0"*"');
    expect(withDecimals(styleNamed("computedNumber"), {}).numberFormat).toBe("0.00");
  });

  it("leave figures that aren't scores, and counts, as they are", () => {
    expect(withDecimals(styleNamed("computedFigure"), { scoreDecimals: 0 }).numberFormat).toBe("0.00");
    expect(
      withDecimals(styleNamed("computedCount"), { scoreDecimals: 4, heatDecimals: 1 }).numberFormat,
    ).toBe("0");
  });

  it("are fewer in heat maps, marks of provisional scores included", () => {
    expect(withDecimals(styleNamed("heatTop"), { scoreDecimals: 2 }).numberFormat).toBe("0");
    expect(withDecimals(styleNamed("heatTopProvisional"), { heatDecimals: 1 }).numberFormat).toBe('0.0"*"');
    expect(withDecimals(styleNamed("heatLetter"), { heatDecimals: 1 }).numberFormat).toBe("@");
  });
});
