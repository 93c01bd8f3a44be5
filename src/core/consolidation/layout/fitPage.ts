import type { PagesAcross, PrintSetup } from "../../workbook/blueprint";
import { columnWidthPt } from "../../workbook/columnWidth";
import { leastPrintScale, pageRoomPt, printScale } from "../../workbook/printScale";

/** What a column says of its width on paper. */
export interface PrintedColumn {
  readonly widthChars: number;
  /** How narrow it may become for the table to print one page wide; absent where it can't become narrower. */
  readonly leastChars?: number;
  /** True for a column that is read with the one before it, and never printed on another page than that one. */
  readonly isWithPrevious?: true;
}

type Paper = Pick<PrintSetup, "orientation" | "marginsCm">;

/** Columns are stored in whole pixels. */
const pixelReserve = 0.99;
/** LibreOffice draws columns a twentieth wider than Excel, and a page that is planned too wide would tear in the middle. */
const breakReserve = 0.93;

/**
 * Columns that print one page wide at a size that people can read: those that may give way to the others, each by the
 * same share of what it can spare. As narrow as they may be where even that isn't enough.
 */
export function fitPage<Column extends PrintedColumn>(
  columns: readonly Column[],
  paper: Paper,
): readonly Column[] {
  const unit = columnWidthPt(1) - columnWidthPt(0);
  const missing = (widthOf(columns) - roomPt(paper) * pixelReserve) / unit;
  const spare = columns.reduce((sum, each) => sum + spareOf(each), 0);
  if (missing <= 0) return columns;
  return columns.map((column) => {
    const widthChars = column.widthChars - spareOf(column) * Math.min(1, missing / spare);
    // Rounded down, so that the sum isn't too wide by a hair.
    return spareOf(column) === 0 ? column : { ...column, widthChars: Math.floor(widthChars * 10) / 10 };
  });
}

/**
 * How columns that are too many for one page stand on several side by side, the first ones repeated on each; null where
 * one page holds them.
 */
export function pagesAcross(
  columns: readonly PrintedColumn[],
  paper: Paper,
  titleColumns: number,
): PagesAcross | null {
  if (printScale(columns, paper) >= leastPrintScale) return null;
  const titlesPt = widthOf(columns.slice(0, titleColumns));
  const breaksAfterColumns: number[] = [];
  let usedPt = titlesPt;
  for (let start = titleColumns; start < columns.length;) {
    const next = columns.findIndex((each, at) => at > start && each.isWithPrevious !== true);
    const whole = next < 0 ? columns.length : next;
    // A group that no page holds is parted as if it were none.
    const isHeld = titlesPt + widthOf(columns.slice(start, whole)) <= roomPt(paper) * breakReserve;
    const end = isHeld ? whole : start + 1;
    const groupPt = widthOf(columns.slice(start, end));
    if (start > titleColumns && usedPt + groupPt > roomPt(paper) * breakReserve) {
      breaksAfterColumns.push(start);
      usedPt = titlesPt;
    }
    usedPt += groupPt;
    start = end;
  }
  return { scalePercent: leastPrintScale * 100, titleColumns, breaksAfterColumns };
}

/** Room for columns in points on a page that is printed as small as it may be. */
function roomPt(paper: Paper): number {
  return pageRoomPt(paper).widthPt / leastPrintScale;
}

/** Columns that are read together, and so stand on one page where one holds them. */
export function keptTogether<Column extends PrintedColumn>(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, at) => (at === 0 ? column : { ...column, isWithPrevious: true }));
}

function widthOf(columns: readonly PrintedColumn[]): number {
  return columns.reduce((sum, { widthChars }) => sum + columnWidthPt(widthChars), 0);
}

function spareOf({ widthChars, leastChars = widthChars }: PrintedColumn): number {
  return Math.max(0, widthChars - leastChars);
}
