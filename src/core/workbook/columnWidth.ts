/** Points that one unit of column width takes, 7 pixels at 96 dpi for the digit of Arial 10; and 5 pixels beside them. */
const pointsPerChar = 5.25;
const pointsBeside = 3.75;
/** The edges of a column in its characters. */
const edgesChars = 5 / 7;

/** Width in points of a column. */
export function columnWidthPt(widthChars: number): number {
  return widthChars * pointsPerChar + pointsBeside;
}

/** Width of a run of columns in the characters of a single one: each has its own edges beside its characters. */
export function mergedWidthChars(widthsChars: readonly number[]): number {
  return widthsChars.reduce((sum, widthChars) => sum + widthChars + edgesChars, 0) - edgesChars;
}
