import {
  type ConditionalStyle,
  type ConditionalStyleName,
  conditionalStyles,
} from "../../../core/workbook/conditionalStyles";
import {
  type NumberLook,
  numberFormatIn,
  numberFormatOf,
  withDecimals,
} from "../../../core/workbook/numberFormatIn";
import { type Style, type StyleName, styleNamed } from "../../../core/workbook/styles";
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
  /** The number of the cell format that draws the style. */
  indexOf(style: StyleName, more?: CellLook): number;
  /** The number of the differential format that draws the conditional style. */
  conditionalIndexOf(style: ConditionalStyleName): number;
  /** The styles part. */
  part(): string;
}

/** What a cell's format says beside its style. */
interface CellLook {
  /** True for what keeps its text a text when it is edited. */
  readonly isQuoted: boolean;
  /** What stands behind its number. */
  readonly suffix: string | undefined;
}

/** A pool that holds the Normal style alone, for a workbook whose numbers show in these digits and decimals. */
export function createStylePool(look: NumberLook = {}): StylePool {
  const { digits } = look;
  const fonts = createPool([normalFontElement]);
  const fills = createPool([patternFill("none"), patternFill("gray125")]);
  const borders = createPool([borderElement(undefined)]);
  const numberFormats = createPool([]);
  const formats = createPool([element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  const conditionals = createPool([]);
  const drawn = new Map<string, number>();

  function numberFormatId(code: string): number {
    return builtInFormats.get(code) ?? firstOwnFormat + numberFormats.indexOf(code);
  }

  function conditionalElement(named: ConditionalStyle): string {
    const style = withDecimals(named, look);
    const code = numberFormatIn(digits, style.numberFormat);
    if (style.numberFormat === undefined || code === undefined) return differentialElement(style);
    return differentialElement(style, { numFmtId: numberFormatId(code), formatCode: code });
  }

  function formatElement(named: Style, { isQuoted, suffix }: CellLook): string {
    const style = withDecimals(named, look);
    const numberFormat = numberFormatOf(style, digits, suffix);
    const ids = {
      numFmtId: numberFormat === undefined ? 0 : numberFormatId(numberFormat),
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
    indexOf(style, more = { isQuoted: false, suffix: undefined }) {
      const key = `${style} ${more.isQuoted} ${more.suffix ?? ""}`;
      const index = drawn.get(key) ?? formats.indexOf(formatElement(styleNamed(style), more));
      drawn.set(key, index);
      return index;
    },
    conditionalIndexOf: (style) => conditionals.indexOf(conditionalElement(conditionalStyles[style])),
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
