import type { BlueprintColumn } from "../../../core/workbook/blueprint";
import type { StylePool } from "./stylePool";
import { element, elementOfMany } from "./xmlText";

/** The columns of a sheet, from the first; nothing where none is described. */
export function columnsElement(columns: readonly BlueprintColumn[], stylePool: StylePool): string {
  const elements = columns.map((column, index) =>
    element("col", {
      min: index + 1,
      max: index + 1,
      width: storedWidth(column.widthChars),
      style: column.style === undefined ? undefined : stylePool.indexOf(column.style),
      hidden: column.isHidden === true ? true : undefined,
      customWidth: true,
    }),
  );
  return elementOfMany("cols", {}, elements);
}

/** Pixels of a digit in the Normal font, and of the padding that every column has. */
const digitPixels = 7;
const paddingPixels = 5;

/** A width as files store it: with the padding, in whole pixels, in 256ths of a digit (ISO 29500-1, 18.3.1.13). */
function storedWidth(widthChars: number): number {
  const pixels =
    widthChars < 1
      ? Math.floor(widthChars * (digitPixels + paddingPixels) + 0.5)
      : Math.floor(widthChars * digitPixels + 0.5) + paddingPixels;
  return Math.floor((pixels / digitPixels) * 256) / 256;
}
