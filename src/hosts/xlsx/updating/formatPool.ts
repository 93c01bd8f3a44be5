import { applyEdits } from "./applyEdits";
import { locateElements } from "./locateElements";
import { attributeOf, withAttributes } from "./tagText";

/** The cell formats of a workbook, to which quoted and unquoted twins may be added. Formats go by their number. */
export interface FormatPool {
  /** The twin of a format under which a text that begins with = stays a text when it is edited. */
  quoted(format: string | undefined): string | undefined;
  /** The twin without that. */
  unquoted(format: string | undefined): string | undefined;
  /** The styles part with the added formats; null where none was needed. */
  changedPart(): string | null;
}

/** The formats of a styles part; of one without cell formats, or of none (null), every format is its own twin. */
export function createFormatPool(stylesXml: string | null): FormatPool {
  const styles = stylesXml === null ? null : locateElements(stylesXml, cellFormatLevel);
  const group = styles?.children.find(({ local }) => local === "cellXfs");
  if (stylesXml === null || group === undefined) {
    return { quoted: (format) => format, unquoted: (format) => format, changedPart: () => null };
  }
  const formats = group.children.map(({ opening, contentStart, end }) => ({
    opening,
    rest: stylesXml.slice(contentStart, end),
  }));

  function twin(format: string | undefined, isQuoted: boolean): string | undefined {
    const own = formats[Number(format ?? 0)];
    if (own === undefined || isTrue(attributeOf(own.opening, "quotePrefix")) === isQuoted) return format;
    const opening = withAttributes(own.opening, { quotePrefix: isQuoted ? "1" : null });
    const found = formats.findIndex((each) => each.opening === opening && each.rest === own.rest);
    return String(found >= 0 ? found : formats.push({ opening, rest: own.rest }) - 1);
  }

  return {
    quoted: (format) => twin(format, true),
    unquoted: (format) => twin(format, false),
    changedPart() {
      const added = formats.slice(group.children.length);
      if (added.length === 0) return null;
      const { start, contentStart, contentEnd } = group;
      return applyEdits(stylesXml, [
        { start, end: contentStart, text: withAttributes(group.opening, { count: String(formats.length) }) },
        {
          start: contentEnd,
          end: contentEnd,
          text: added.map(({ opening, rest }) => opening + rest).join(""),
        },
      ]);
    },
  };
}

/** styleSheet, cellXfs, xf. */
const cellFormatLevel = 2;

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
