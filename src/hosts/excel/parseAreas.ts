import { type Box, columnNumber } from "../../core/workbook/address";

/**
 * The rectangles that an address of Excel's names, such as A1:B2,D4, 3:5 or C:C; null where it names anything else.
 */
export function parseAreas(address: string): readonly Box[] | null {
  const boxes = address.split(",").map((area) => parseArea(area.slice(area.lastIndexOf("!") + 1).trim()));
  return boxes.every((box) => box !== null) ? boxes : null;
}

/** What a sheet holds at most. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

function parseArea(area: string): Box | null {
  const found = /^(?:\$?([A-Z]{1,3}))?(?:\$?(\d+))?(?::(?:\$?([A-Z]{1,3}))?(?:\$?(\d+))?)?$/i.exec(area);
  if (found === null) return null;
  const [, left, top, right = left, bottom = top] = found;
  const isWhole = left === undefined || top === undefined;
  if (isWhole && !area.includes(":")) return null;
  const box = {
    top: top === undefined ? 1 : Number(top),
    left: left === undefined ? 1 : columnNumber(left),
    bottom: bottom === undefined ? lastRow : Number(bottom),
    right: right === undefined ? lastColumn : columnNumber(right),
  };
  return box.top >= 1 && box.top <= box.bottom && box.left <= box.right ? box : null;
}
