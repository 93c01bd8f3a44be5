import type { Digits } from "../text/digits";
import type { Style } from "./styles";

/**
 * A number-format code that shows its numbers in these digits, and leaves them numbers. Absent digits leave the code
 * as it is; an absent code is General. The mark names the digits in its high byte (0D) and Thai (041E) below: Excel
 * and LibreOffice take it in this very spelling, and each section of a code needs its own.
 */
export function numberFormatIn(digits: Digits | undefined, code: string | undefined): string | undefined {
  if (digits === undefined || code === textFormat) return code;
  return sectionsOf(code ?? "General")
    .map((section) => `${thaiMark}${section}`)
    .join(";");
}

/**
 * The number format of a style's cells, with what stands behind their numbers; absent is General. Where people type
 * under General it stays that in all digits: only under General does a typed 85% become a percentage that says so,
 * and a typed day a date.
 */
export function numberFormatOf(
  { isLocked, numberFormat }: Style,
  digits: Digits | undefined,
  suffix?: string,
): string | undefined {
  if (suffix !== undefined) return numberFormatIn(digits, `${numberFormat ?? "0"}"${suffix}"`);
  return !isLocked && numberFormat === undefined ? undefined : numberFormatIn(digits, numberFormat);
}

/** The code of cells whose content is always text. */
const textFormat = "@";

const thaiMark = "[$-D00041E]";

/** The sections of a code; semicolons in quotes, in brackets or behind a backslash part nothing. */
function sectionsOf(code: string): readonly string[] {
  return code.match(/(?:"[^"]*"|\[[^\]]*\]|\\[^]|[^;"\\[])+/g) ?? [code];
}
