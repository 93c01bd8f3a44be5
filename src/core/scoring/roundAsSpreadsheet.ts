/** From here on a double holds whole numbers only. */
const wholeFrom = 2 ** 52;

/** Above this, 15 significant digits would take away more than binary noise. */
const correctedUpTo = 2 ** 41;

/**
 * The value rounded to a number of decimals (0 to 6) half away from zero, as a spreadsheet's ROUND does it.
 * A spreadsheet forgives binary noise: 72.1/80*100 is 90.12499999999999 in binary and rounds to 90.13,
 * because the scaled value plus a half is first brought to 15 significant digits and then cut off. This is
 * step by step what LibreOffice does, so that a formula in the form gives the same figure to the last bit.
 * Infinities and not-a-number come back unchanged; there is no negative zero.
 */
export function roundAsSpreadsheet(value: number, decimals: number): number {
  const size = Math.abs(value);
  const factor = 10 ** decimals;
  const scaled = size * factor;
  if (!(scaled < wholeFrom) || Number.isInteger(size)) return value === 0 ? 0 : value;

  // With nothing to scale there is no noise of scaling to forgive.
  const whole = decimals === 0 ? Math.round(size) : Math.floor(fifteenDigits(scaled + 0.5));
  if (whole === 0) return 0;
  return (Math.sign(value) * whole) / factor;
}

/** A positive value to 15 significant digits, by scaling to a whole number of 15 digits and back. */
function fifteenDigits(value: number): number {
  if (Number.isInteger(value) || value > correctedUpTo) return value;
  const shift = 14 - Math.floor(Math.log10(value));
  // A factor below 1 such as 0.001 isn't exact in binary; dividing by 1000 is.
  return shift < 0
    ? Math.round(value / 10 ** -shift) * 10 ** -shift
    : Math.round(value * 10 ** shift) / 10 ** shift;
}
