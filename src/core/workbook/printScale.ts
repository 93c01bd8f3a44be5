import type { BlueprintColumn, PrintSetup } from "./blueprint";
import { columnWidthPt } from "./columnWidth";

/** A4 in centimetres, upright. */
const paperCm = { short: 21, long: 29.7 } as const;
const pointsPerCm = 72 / 2.54;

/** The smallest scale at which people can still read what is printed. */
export const leastPrintScale = 0.7;

/** Room in points for a sheet's cells on a page, before it is made smaller. */
export function pageRoomPt({ orientation, marginsCm }: Pick<PrintSetup, "orientation" | "marginsCm">): {
  readonly widthPt: number;
  readonly heightPt: number;
} {
  const isUpright = orientation === "portrait";
  const { left, right, top, bottom } = marginsCm;
  return {
    widthPt: ((isUpright ? paperCm.short : paperCm.long) - left - right) * pointsPerCm,
    heightPt: ((isUpright ? paperCm.long : paperCm.short) - top - bottom) * pointsPerCm,
  };
}

/**
 * The scale at which a sheet that is printed one page wide comes out, at most 1, in whole hundredths as programs take
 * it. Columns beyond the print area aren't printed.
 */
export function printScale(
  columns: readonly BlueprintColumn[],
  print: Pick<PrintSetup, "orientation" | "marginsCm" | "area">,
): number {
  const { left = 1, right = columns.length } = print.area ?? {};
  const widthPt = columns
    .slice(left - 1, right)
    .reduce((sum, { widthChars, isHidden }) => sum + (isHidden === true ? 0 : columnWidthPt(widthChars)), 0);
  return Math.min(1, Math.floor((pageRoomPt(print).widthPt / widthPt) * 100) / 100);
}
