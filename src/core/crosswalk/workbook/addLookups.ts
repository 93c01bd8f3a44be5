import type { LaidRow } from "../../authoring/tables/laidValue";
import { tableHeadRow } from "../../authoring/tables/placeTables";
import type { Column } from "../../authoring/tables/table";
import { crosswalkWordsIn } from "../../text/crosswalkWords";
import type { Language } from "../../text/language";
import { a1, absoluteBoxA1, columnLetters, quoteSheetName } from "../../workbook/address";
import type { Blueprint, BlueprintCell, BlueprintRow, BlueprintSheet } from "../../workbook/blueprint";
import { styleNamed } from "../../workbook/styles";
import { rowHeightPt, type WrappedText } from "../../workbook/text/rowHeight";
import { crosswalkTableKeys, crosswalkTables } from "./crosswalkTables";

/** The rows of the lookup sheets, in their order. */
export type LookupRows = Readonly<Record<"olds" | "news", readonly LaidRow[]>>;

/**
 * The workbook with texts that follow the ids beside them, so that whoever types another id sees at once what it is,
 * with the rows that aren't confirmed marked, and with what is shown as plain to read as what is typed: here it is
 * what people decide by.
 */
export function addLookups(blueprint: Blueprint, lookups: LookupRows, language: Language): Blueprint {
  return {
    ...blueprint,
    sheets: blueprint.sheets
      .map(withPlainTexts)
      .map((sheet) => (sheet.key === crosswalkTableKeys.links ? addTo(sheet, lookups, language) : sheet)),
  };
}

function withPlainTexts(sheet: BlueprintSheet): BlueprintSheet {
  const styleOf = ({ style, value }: BlueprintCell) => {
    if (style !== "guidance") return style;
    return typeof value === "number" ? "denseCentre" : "dense";
  };
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, style: styleOf(cell) })),
    })),
  };
}

function addTo(sheet: BlueprintSheet, lookups: LookupRows, language: Language): BlueprintSheet {
  const bottom = Math.max(...sheet.rows.map(({ row }) => row));
  const confirmed = columnOf("links", "confirmed");
  const open = crosswalkWordsIn(language).unconfirmed;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (row.row <= tableHeadRow ? row : followIds(row, lookups, language))),
    conditionalFormats: [
      ...sheet.conditionalFormats,
      {
        boxes: [{ top: tableHeadRow + 1, left: confirmed, bottom, right: confirmed }],
        formula: `$${columnLetters(confirmed)}${tableHeadRow + 1}="${open}"`,
        style: "attention",
      },
    ],
  };
}

/** A row with the texts of its ids, as high as they need. */
function followIds(row: BlueprintRow, lookups: LookupRows, language: Language): BlueprintRow {
  const sides = [
    { table: "olds", id: columnOf("links", "from"), text: columnOf("links", "fromText") },
    { table: "news", id: columnOf("links", "to"), text: columnOf("links", "toText") },
  ] as const;
  const cells = row.cells.map((cell): BlueprintCell => {
    const side = sides.find(({ text }) => text === cell.column);
    if (side === undefined) return cell;
    const id = row.cells.find(({ column }) => column === side.id)?.value ?? null;
    const found = id === null ? undefined : lookups[side.table].find((each) => each.id === id);
    const text = found?.text;
    return {
      ...cell,
      value: typeof text === "string" ? text : "",
      formula: lookupFormula(a1(row.row, side.id), side.table, lookups[side.table].length, language),
    };
  });
  if (row.heightPt === undefined) return { ...row, cells };
  const texts = cells.flatMap(({ column, style, value }): readonly WrappedText[] =>
    typeof value === "string"
      ? [{ text: value, style: styleNamed(style), widthChars: linksColumns[column - 1]?.widthChars ?? 1 }]
      : [],
  );
  return { ...row, heightPt: rowHeightPt(texts, row.heightPt), cells };
}

function lookupFormula(id: string, table: "olds" | "news", size: number, language: Language): string {
  const sheet = quoteSheetName(crosswalkWordsIn(language)[table].sheet);
  const cells = (key: string) => {
    const column = columnOf(table, key);
    const box = { top: tableHeadRow + 1, left: column, bottom: tableHeadRow + size, right: column };
    return `${sheet}!${absoluteBoxA1(box)}`;
  };
  return `IF(COUNTIF(${cells("id")},${id})=0,"",INDEX(${cells("text")},MATCH(${id},${cells("id")},0)))`;
}

const { tables } = crosswalkTables("", "");

function columnsOf(table: string): readonly Column[] {
  return tables.find(({ key }) => key === table)?.columns ?? [];
}

const linksColumns = columnsOf(crosswalkTableKeys.links);

function columnOf(table: "links" | "olds" | "news", column: string): number {
  return columnsOf(table).findIndex(({ key }) => key === column) + 1;
}
