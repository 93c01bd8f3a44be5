import { pagesAcross } from "../../consolidation/layout/fitPage";
import type { BlueprintCell, BlueprintRow, BlueprintSheet } from "../../workbook/blueprint";
import { mergedWidthChars } from "../../workbook/columnWidth";
import { styleNamed, type StyleName } from "../../workbook/styles";
import { rowHeightPt, type WrappedText } from "../../workbook/text/rowHeight";
import { unreachable } from "../../unreachable";
import { fieldOf, showValue } from "./laidValue";
import { tableHeadRow } from "./placeTables";
import { printOfTables } from "./printOfTables";
import { type Column, type ColumnKind, kindIn, type Table, wordsOfColumn } from "./table";
import type { TableSheetRequest } from "./tableSheetRequest";
import { validateCells } from "./validateCells";

const titleHeightPt = 33;
const headHeightPt = 44;
/** One line of 14 points. */
const lineHeightPt = 22;

/** A table's sheet: its name and what it is for, headings, the rows that there are, and blank ones to type into. */
export function layoutTableSheet(request: TableSheetRequest): BlueprintSheet {
  const { table, places, language, title } = request;
  const { columns, words } = table;
  const lastRow = places.lastRow(table.key);
  const heads = columns.map(({ key }) => wordsOfColumn(table, key, language).heading);
  const paper = printOfTables(title, language);
  const across = pagesAcross(columns, paper, table.frozenColumns);
  // What the sheet is for stands on the first of the pages that it goes over.
  const helpColumns = across?.breaksAfterColumns[0] ?? columns.length;
  const help: WrappedText = {
    text: words[language].help,
    style: styleNamed("note"),
    widthChars: mergedWidthChars(columns.slice(0, helpColumns).map(({ widthChars }) => widthChars)),
  };
  return {
    key: table.key,
    name: words[language].sheet,
    visibility: "visible",
    tabColour: table.tabColour,
    columns: columns.map(({ kind, widthChars }) => ({
      widthChars,
      ...(kind.kind === "number" || kind.kind === "shown" ? {} : { style: "typedBelow" as const }),
    })),
    rows: [
      {
        row: 1,
        heightPt: titleHeightPt,
        cells: [plain(1, words[language].sheet, "title"), ...coverColumns(columns, "title")],
      },
      {
        row: 2,
        heightPt: rowHeightPt([help], lineHeightPt),
        cells: [plain(1, help.text, "note"), ...coverColumns(columns, "note")],
      },
      {
        row: tableHeadRow,
        heightPt: rowHeightPt(
          heads.map((text, at) => ({
            text,
            style: styleNamed("headSmall"),
            widthChars: columns[at]?.widthChars ?? 1,
          })),
          headHeightPt,
        ),
        cells: heads.map((text, at) => plain(at + 1, text, "headSmall")),
      },
      ...bodyRows(request, lastRow),
    ],
    defaultRowHeightPt: lineHeightPt,
    merges: helpColumns === 1 ? [] : [{ top: 2, left: 1, bottom: 2, right: helpColumns }],
    freeze: { rows: tableHeadRow, columns: table.frozenColumns },
    isProtected: false,
    validations: validateCells(request, lastRow),
    conditionalFormats: [],
    tables: [
      {
        name: `table_${table.key.replace(/[^A-Za-z0-9]/g, "_")}`,
        box: { top: tableHeadRow, left: 1, bottom: lastRow, right: columns.length },
        columns: heads,
      },
    ],
    print: {
      ...paper,
      ...(across === null ? {} : { across }),
      titleRows: { top: tableHeadRow, bottom: tableHeadRow },
    },
  };
}

function plain(column: number, value: string, style: StyleName): BlueprintCell {
  return { column, value, style };
}

/** Blank cells beside the first, so that the look of the columns below doesn't show there. */
function coverColumns(columns: readonly Column[], style: StyleName): readonly BlueprintCell[] {
  return columns.slice(1).map((_, at) => ({ column: at + 2, value: null, style }));
}

function bodyRows({ table, rows, language }: TableSheetRequest, lastRow: number): readonly BlueprintRow[] {
  return Array.from({ length: lastRow - tableHeadRow }, (_, at): BlueprintRow => {
    const laid = rows[at];
    const field = fieldOf(table, laid);
    const cells = table.columns.map((column, place): BlueprintCell => {
      const kind = kindIn(table, column, field);
      return {
        column: place + 1,
        value: showValue(laid?.[column.key] ?? null, kind, language),
        style: styleIn(table, column, kind),
      };
    });
    // A prepared row has no height of its own, so that it grows with what is typed.
    const row = tableHeadRow + 1 + at;
    if (laid === undefined) return { row, cells };
    const texts = cells.flatMap(({ value, style }, place): readonly WrappedText[] =>
      typeof value === "string"
        ? [{ text: value, style: styleNamed(style), widthChars: table.columns[place]?.widthChars ?? 1 }]
        : [],
    );
    return { row, heightPt: rowHeightPt(texts, lineHeightPt), cells };
  });
}

/** Fields and their values stand to the left, whatever they are: one is read with the other. */
function styleIn({ fields }: Table, { key }: Column, kind: ColumnKind): StyleName {
  if (key === fields?.key) return "dense";
  if (key === fields?.value) return kind.kind === "number" ? "denseInput" : "typedText";
  return styleOf(kind);
}

function styleOf({ kind }: ColumnKind): StyleName {
  switch (kind) {
    case "text":
    case "list":
      return "typedText";
    case "id":
    case "choice":
    case "reference":
    case "yes-no":
      return "typedCentre";
    case "number":
      return "typedNumber";
    case "shown":
      return "guidance";
    default:
      return unreachable(kind);
  }
}
