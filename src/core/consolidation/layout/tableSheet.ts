import type { Box } from "../../workbook/address";
import type {
  BlueprintCell,
  BlueprintRow,
  BlueprintSheet,
  CellValue,
  PagesAcross,
  PrintSetup,
} from "../../workbook/blueprint";
import { styleNamed, type StyleName } from "../../workbook/styles";
import type { WrappedText } from "../../workbook/text/rowHeight";
import { longestCellText } from "./joinNames";
import { fitPage, pagesAcross, type PrintedColumn } from "./fitPage";
import { createRowHeights, type RowHeights } from "./rowHeights";

/** One column of a table; a style may depend on the row. Rows count from 1. */
export interface TableColumn<Row> extends PrintedColumn {
  readonly heading: string;
  readonly style: StyleName | ((row: Row) => StyleName);
  readonly value: (row: Row, order: number) => CellValue;
  /** True where a few texts stand in many rows, as names and codes do. */
  readonly isCommon?: true;
}

/** A cell above a table, over as many columns as it needs. */
export interface LineCell {
  readonly column: number;
  /** Columns that it covers; 1 where it isn't said. */
  readonly span?: number;
  readonly value: CellValue;
  readonly style: StyleName;
}

/** A row above a table. */
export interface SheetLine {
  readonly cells: readonly LineCell[];
  readonly leastHeightPt?: number;
}

/** A sheet with one table, as data. Its rows are made while they are written, so that there may be any number. */
export interface TableSheet<Row> {
  readonly key: string;
  readonly name: string;
  readonly tabColour: string;
  /** What stands above the heads. */
  readonly above: readonly SheetLine[];
  readonly columns: readonly TableColumn<Row>[];
  /** The table's name: ASCII, unique in the workbook. */
  readonly table: string;
  /** Can be gone through again. */
  readonly rows: Iterable<Row>;
  /** How many rows there are. */
  readonly count: number;
  /** What is said in place of a table without rows. */
  readonly nothing: string;
  readonly headStyle?: StyleName;
  /** Columns that stay in sight beside the heads; null where heads and columns scroll away with all else. */
  readonly frozenColumns: number | null;
  /** False for tables of which every row is one line high. */
  readonly wraps: boolean;
  readonly print: Pick<PrintSetup, "orientation" | "header" | "footer">;
}

/** One line of 14 points. */
export const lineHeightPt = 22;
const headHeightPt = 44;
/** A column beyond the table's, where a line is longer than a narrow table. */
const defaultWidthChars = 9;
export const marginsCm = { left: 1, right: 1, top: 1.8, bottom: 1.6 } as const;

/** A line over the whole width of a table with that many columns. */
export function wholeLine(columns: readonly unknown[], value: string, style: StyleName): SheetLine {
  return { cells: [{ column: 1, span: columns.length, value, style }] };
}

/**
 * A table's sheet with addresses and heights: lines, heads, an autofilter table below. Printed one page wide, its
 * columns made as narrow as that needs; a table that is too wide for that prints over pages side by side.
 */
export function layoutTable<Row>(asked: TableSheet<Row>): BlueprintSheet {
  const paper = { orientation: asked.print.orientation, marginsCm };
  const sheet = { ...asked, columns: fitPage(asked.columns, paper) };
  const { above, columns, count } = sheet;
  const across = pagesAcross(columns, paper, sheet.frozenColumns ?? 0);
  const heights = createRowHeights();
  const widths = columns.map(({ widthChars }) => widthChars);
  const headRow = above.length + 1;
  const box: Box = { top: headRow, left: 1, bottom: headRow + count, right: columns.length };
  const nothing: SheetLine = wholeLine(columns, sheet.nothing, "note14");
  const whole = count === 0 ? [...above, headLine(sheet), nothing] : [...above, headLine(sheet)];
  const lines = across === null ? whole : whole.map((line) => onFirstPage(line, columns, across));
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: "visible",
    tabColour: sheet.tabColour,
    columns: widths.map((widthChars) => ({ widthChars })),
    rows: lines.map((line, place) => placeLine(line, place + 1, widths, heights)),
    ...(count === 0 ? {} : { moreRows: bodyRows(sheet, headRow) }),
    defaultRowHeightPt: lineHeightPt,
    merges: lines.flatMap((line, place) => mergesOf(line, place + 1)),
    ...(sheet.frozenColumns === null ? {} : { freeze: { rows: headRow, columns: sheet.frozenColumns } }),
    isProtected: false,
    validations: [],
    conditionalFormats: [],
    tables: count === 0 ? [] : [{ name: sheet.table, box, columns: columns.map(({ heading }) => heading) }],
    print: {
      ...sheet.print,
      marginsCm,
      ...(across === null ? {} : { across }),
      titleRows: { top: sheet.frozenColumns === null ? headRow : 1, bottom: headRow },
      breaksAfterRows: [],
    },
  };
}

/** A line over the whole width ends with the first page. */
function onFirstPage(line: SheetLine, columns: readonly unknown[], across: PagesAcross): SheetLine {
  const [last = columns.length] = across.breaksAfterColumns;
  return {
    ...line,
    cells: line.cells.map((cell) => (cell.span === columns.length ? { ...cell, span: last } : cell)),
  };
}

function headLine<Row>({ columns, headStyle = "headSmall" }: TableSheet<Row>): SheetLine {
  return {
    leastHeightPt: headHeightPt,
    cells: columns.map(({ heading }, place) => ({ column: place + 1, value: heading, style: headStyle })),
  };
}

/** A line with its place and height; the widths are those of all columns. */
export function placeLine(
  { cells, leastHeightPt = lineHeightPt }: SheetLine,
  row: number,
  widths: readonly number[],
  heights: RowHeights,
): BlueprintRow {
  const texts = cells.flatMap(({ column, span = 1, value, style }): readonly WrappedText[] => {
    if (typeof value !== "string") return [];
    const covered = Array.from({ length: span }, (_, at) => widths[column - 1 + at] ?? defaultWidthChars);
    const widthChars = covered.reduce((sum, width) => sum + width, 0);
    return [{ text: value, style: styleNamed(style), widthChars }];
  });
  return {
    row,
    heightPt: heights.fit(texts, leastHeightPt),
    cells: cells.flatMap(({ column, span = 1, value, style }): readonly BlueprintCell[] =>
      Array.from({ length: span }, (_, offset) => ({
        column: column + offset,
        value: offset === 0 ? value : null,
        style,
      })),
    ),
  };
}

/** The blocks that a line's cells cover. */
export function mergesOf({ cells }: SheetLine, row: number): readonly Box[] {
  return cells.flatMap(({ column, span = 1 }) =>
    span === 1 ? [] : [{ top: row, left: column, bottom: row, right: column + span - 1 }],
  );
}

function bodyRows<Row>({ columns, rows, wraps }: TableSheet<Row>, headRow: number): Iterable<BlueprintRow> {
  return {
    *[Symbol.iterator]() {
      const heights = createRowHeights();
      let order = 0;
      for (const row of rows) {
        order += 1;
        const cells = columns.map(({ value, style, isCommon }, place): BlueprintCell => ({
          column: place + 1,
          value: fitCell(value(row, order)),
          style: typeof style === "function" ? style(row) : style,
          ...(isCommon === true ? { isCommon } : {}),
        }));
        yield {
          row: headRow + order,
          ...(wraps ? { heightPt: heights.fit(textsOf(cells, columns), lineHeightPt) } : {}),
          // An empty cell of a table with borders shows them; one without any needn't be written.
          cells: wraps ? cells : cells.filter(({ value }) => value !== null),
        };
      }
    },
  };
}

/** One text that no cell holds must not keep everything else from being written; CSV and JSON Lines have it whole. */
function fitCell(value: CellValue): CellValue {
  const isTooLong = typeof value === "string" && value.length > longestCellText;
  return isTooLong ? `${value.slice(0, longestCellText - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : value;
}

function textsOf(
  cells: readonly BlueprintCell[],
  columns: readonly { readonly widthChars: number }[],
): readonly WrappedText[] {
  return cells.flatMap(({ value, style }, place) =>
    typeof value === "string"
      ? [{ text: value, style: styleNamed(style), widthChars: columns[place]?.widthChars ?? 0 }]
      : [],
  );
}
