import type { Digits } from "../text/digits";
import type { Blueprint } from "./blueprint";
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

/** How a workbook shows its numbers. */
export type NumberLook = Pick<Blueprint, "digits" | "scoreDecimals" | "heatDecimals">;

/** The decimals of scores where a workbook doesn't say otherwise; the styles' formats have as many. */
const usualDecimals = "0.00";

/** A code that shows a score with some decimals; absent is two. */
export function scoreFormat(decimals = 2): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** A style whose scores show with a workbook's decimals; where it says none, with those that styles have. */
export function withDecimals<Look extends Pick<Style, "numberFormat" | "keepsDecimals" | "isHeat">>(
  style: Look,
  { scoreDecimals, heatDecimals }: Omit<NumberLook, "digits">,
): Look {
  const { numberFormat, keepsDecimals, isHeat } = style;
  if (numberFormat === undefined || keepsDecimals === true) return style;
  if (isHeat === true)
    return heatDecimals === undefined
      ? style
      : { ...style, numberFormat: numberFormat.replace(/^0/, scoreFormat(heatDecimals)) };
  return scoreDecimals === undefined
    ? style
    : { ...style, numberFormat: numberFormat.replaceAll(usualDecimals, scoreFormat(scoreDecimals)) };
}

/** The code of cells whose content is always text. */
const textFormat = "@";

const thaiMark = "[$-D00041E]";

/** The sections of a code; semicolons in quotes, in brackets or behind a backslash part nothing. */
function sectionsOf(code: string): readonly string[] {
  return code.match(/(?:"[^"]*"|\[[^\]]*\]|\\[^]|[^;"\\[])+/g) ?? [code];
}
