import {
  type ConditionalStyleName,
  type Style,
  type StyleName,
  conditionalStyles,
  styleNamed,
} from "../../../core/workbook/styles";
import { spreadsheetNamespace } from "./names";
import {
  alignmentElement,
  borderElement,
  differentialElement,
  fontElement,
  normalFontElement,
  patternFill,
  solidFill,
} from "./styleElements";
import { element, elementOfMany, xmlHead } from "./xmlText";

/** The workbook's formats, each stored once, in order of first use. */
export interface StylePool {
  /** The number of the cell format that draws the style; a quoted one keeps its text a text when it is edited. */
  indexOf(style: StyleName, isQuoted?: boolean): number;
  /** The number of the differential format that draws the conditional style. */
  conditionalIndexOf(style: ConditionalStyleName): number;
  /** The styles part. */
  part(): string;
}

/** A pool that holds the Normal style alone. */
export function createStylePool(): StylePool {
  const fonts = createPool([normalFontElement]);
  const fills = createPool([patternFill("none"), patternFill("gray125")]);
  const borders = createPool([borderElement(undefined)]);
  const numberFormats = createPool([]);
  const formats = createPool([element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  const conditionals = createPool([]);
  const drawn = new Map<string, number>();

  function formatElement(style: Style, isQuoted: boolean): string {
    const { numberFormat } = style;
    const ids = {
      numFmtId:
        numberFormat === undefined
          ? 0
          : (builtInFormats.get(numberFormat) ?? firstOwnFormat + numberFormats.indexOf(numberFormat)),
      fontId: fonts.indexOf(fontElement(style)),
      fillId: style.fill === undefined ? 0 : fills.indexOf(solidFill(style.fill)),
      borderId: borders.indexOf(borderElement(style.border)),
      xfId: 0,
    };
    const applied = {
      quotePrefix: isQuoted ? true : undefined,
      applyNumberFormat: ids.numFmtId > 0,
      applyFont: true,
      applyFill: ids.fillId > 0,
      applyBorder: ids.borderId > 0,
      applyAlignment: true,
      applyProtection: true,
    };
    return element("xf", { ...ids, ...applied }, [
      alignmentElement(style),
      element("protection", { locked: style.isLocked }),
    ]);
  }

  return {
    indexOf(style, isQuoted = false) {
      const key = `${style} ${isQuoted}`;
      const index = drawn.get(key) ?? formats.indexOf(formatElement(styleNamed(style), isQuoted));
      drawn.set(key, index);
      return index;
    },
    conditionalIndexOf: (style) => conditionals.indexOf(differentialElement(conditionalStyles[style])),
    part: () =>
      xmlHead +
      element("styleSheet", { xmlns: spreadsheetNamespace }, [
        elementOfMany(
          "numFmts",
          { count: numberFormats.all().length },
          numberFormats
            .all()
            .map((formatCode, index) => element("numFmt", { numFmtId: firstOwnFormat + index, formatCode })),
        ),
        group("fonts", fonts),
        group("fills", fills),
        group("borders", borders),
        element("cellStyleXfs", { count: 1 }, [
          element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ]),
        group("cellXfs", formats),
        element("cellStyles", { count: 1 }, [
          element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
        ]),
        element("dxfs", { count: conditionals.all().length }, conditionals.all()),
      ]),
  };
}

/** Numbers below this belong to the formats that every spreadsheet program has. */
const firstOwnFormat = 164;

const builtInFormats: ReadonlyMap<string, number> = new Map([
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

interface Pool {
  indexOf(item: string): number;
  all(): readonly string[];
}

function createPool(first: readonly string[]): Pool {
  const indexes = new Map(first.map((item, index) => [item, index]));
  return {
    indexOf(item) {
      const index = indexes.get(item) ?? indexes.size;
      indexes.set(item, index);
      return index;
    },
    all: () => [...indexes.keys()],
  };
}

function group(name: string, pool: Pool): string {
  return element(name, { count: pool.all().length }, pool.all());
}
