import type { ConditionalStyle } from "../../../core/workbook/conditionalStyles";
import { type Style, formFace, normalFont } from "../../../core/workbook/styles";
import { element } from "./xmlText";

/** The Normal style's font, whose digits measure column widths. */
export const normalFontElement = element("font", {}, [
  element("sz", { val: normalFont.sizePt }),
  element("name", { val: normalFont.face }),
  element("family", { val: 2 }),
]);

/** The font of a style. */
export function fontElement(style: Style): string {
  return element("font", {}, [
    ...(style.isBold === true ? [element("b", {})] : []),
    ...(style.isItalic === true ? [element("i", {})] : []),
    element("sz", { val: style.sizePt }),
    ...(style.colour === undefined ? [] : [colourElement("color", style.colour)]),
    element("name", { val: formFace }),
    element("family", { val: 2 }),
  ]);
}

/** A fill of one of the two patterns that every workbook begins with. */
export function patternFill(pattern: "none" | "gray125"): string {
  return element("fill", {}, [element("patternFill", { patternType: pattern })]);
}

/** A fill of one colour. */
export function solidFill(colour: string): string {
  const colours = [colourElement("fgColor", colour), element("bgColor", { indexed: 64 })];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, colours)]);
}

/** The same line on all four sides, or none. */
export function borderElement(line: Style["border"]): string {
  const sides = ["left", "right", "top", "bottom"].map((side) =>
    line === undefined
      ? element(side, {})
      : element(side, { style: line }, [colourElement("color", lineColour)]),
  );
  return element("border", {}, [...sides, element("diagonal", {})]);
}

/** Where text stands in its cell. */
export function alignmentElement(style: Style): string {
  return element("alignment", {
    horizontal: style.horizontal === "centre" ? "center" : style.horizontal,
    vertical: style.vertical === "centre" ? "center" : style.vertical,
    wrapText: style.wraps ? true : undefined,
    indent: style.indent,
  });
}

/** What a conditional style changes; a fill's colour stands as background there, unlike in a cell's own format. */
export function differentialElement(
  style: ConditionalStyle,
  numberFormat?: { readonly numFmtId: number; readonly formatCode: string },
): string {
  const font = [
    ...(style.isBold === true ? [element("b", {})] : []),
    ...(style.colour === undefined ? [] : [colourElement("color", style.colour)]),
  ];
  const fill =
    style.fill === undefined
      ? []
      : [
          element("fill", {}, [
            element("patternFill", { patternType: "solid" }, [
              colourElement("fgColor", style.fill),
              colourElement("bgColor", style.fill),
            ]),
          ]),
        ];
  return element("dxf", {}, [
    ...(font.length === 0 ? [] : [element("font", {}, font)]),
    ...(numberFormat === undefined ? [] : [element("numFmt", numberFormat)]),
    ...fill,
  ]);
}

const lineColour = "9AA3B0";

function colourElement(name: string, colour: string): string {
  return element(name, { rgb: `FF${colour}` });
}
