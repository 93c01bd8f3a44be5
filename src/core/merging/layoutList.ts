import type {
  BlueprintCell,
  BlueprintRow,
  BlueprintSheet,
  CellValue,
  PrintSetup,
} from "../workbook/blueprint";
import { styleNamed, type StyleName } from "../workbook/styles";
import { rowHeightPt } from "../workbook/text/rowHeight";
import { listColumns } from "./listColumns";

/** One line of a list: its mark for programs, and its cells from the second column on. */
export interface ListLine {
  readonly mark: string;
  readonly values: readonly CellValue[];
  /** The look of each value; absent where all are texts. */
  readonly styles?: readonly StyleName[];
}

/** A list with its heads. */
export interface ListSection {
  /** Above the heads of a list that isn't the sheet's first. */
  readonly title: string;
  readonly note: string;
  readonly mark: string;
  readonly heads: readonly string[];
  readonly lines: readonly ListLine[];
  /** True for a list that begins on a page of its own. */
  readonly startsPage?: true;
}

/** What a list looks like where it isn't a list of origins. */
export interface ListLook {
  /** Of the mark's column, then of the others. */
  readonly widthsChars: readonly number[];
  readonly tabColour: string;
  /** Rows that stay in sight and are repeated on every page: title, note and heads as a rule. */
  readonly headRows: number;
  /** True where pages repeat the last list's heads instead, from where that begins. */
  readonly repeatsLastHeads?: true;
}

const originWidthsChars: readonly number[] = [4, 34, 48, 26, 22, 15, 8, 16];
const lineHeightPt = 22;
const marginsCm = { left: 3, right: 2, top: 2, bottom: 1.8 } as const;
const originLook: ListLook = { widthsChars: originWidthsChars, tabColour: "7F7F7F", headRows: 3 };

/**
 * A sheet of one list or several, one below the other: plain values, no keys of a form, so that reading passes it
 * over. Prints on A4 landscape with the first list's heads on every page.
 */
export function layoutList(
  {
    key,
    name,
    print,
  }: Pick<BlueprintSheet, "key" | "name"> & {
    readonly print: Pick<PrintSetup, "header" | "footer">;
  },
  [first, ...others]: readonly [ListSection, ...ListSection[]],
  { widthsChars, tabColour, headRows, repeatsLastHeads }: ListLook = originLook,
): BlueprintSheet {
  const drawn = [...drawSection(first, "title", widthsChars)];
  const pageEnds: number[] = [];
  let lastHeads = rowsAboveLines;
  for (const section of others) {
    drawn.push(emptyRow);
    if (section.startsPage === true) pageEnds.push(drawn.length);
    lastHeads = drawn.length + rowsAboveLines;
    drawn.push(...drawSection(section, "subtitle", widthsChars));
  }
  const rows = drawn.map((row, at): BlueprintRow => ({ ...row, row: at + 1 }));
  const right = Math.max(...[first, ...others].map(({ heads }) => heads.length)) + 1;
  return {
    key,
    name,
    visibility: "visible",
    tabColour,
    columns: widthsChars
      .slice(0, right)
      .map((widthChars, at) => ({ widthChars, ...(at + 1 === listColumns.mark ? { isHidden: true } : {}) })),
    rows,
    defaultRowHeightPt: lineHeightPt,
    merges: rows.flatMap(({ row, cells }) =>
      cells.some(({ style }) => style === "note")
        ? [{ top: row, bottom: row, left: listColumns.what, right }]
        : [],
    ),
    freeze: { rows: headRows, columns: 0 },
    isProtected: false,
    validations: [],
    conditionalFormats: [],
    tables: [],
    print: {
      ...print,
      orientation: "landscape",
      marginsCm,
      titleRows:
        repeatsLastHeads === true ? { top: lastHeads, bottom: lastHeads } : { top: 1, bottom: headRows },
      area: { top: 1, left: listColumns.what, bottom: rows.length, right },
      breaksAfterRows: pageEnds,
    },
  };
}

/** Title, note and heads of a list; the last are the heads. */
const rowsAboveLines = 3;

type Drawn = Omit<BlueprintRow, "row">;

const emptyRow: Drawn = { heightPt: lineHeightPt, cells: [] };

function drawSection(
  section: ListSection,
  titleStyle: "title" | "subtitle",
  widthsChars: ListLook["widthsChars"],
): readonly Drawn[] {
  const width = widthsChars.slice(1, section.heads.length + 1).reduce((sum, each) => sum + each, 0);
  const note = { text: section.note, style: styleNamed("note"), widthChars: width };
  const heads = { mark: section.mark, values: section.heads };
  return [
    { heightPt: 33, cells: [{ column: listColumns.what, value: section.title, style: titleStyle }] },
    {
      heightPt: rowHeightPt([note], lineHeightPt),
      cells: section.heads.map((_, at) => ({
        column: listColumns.what + at,
        value: at === 0 ? section.note : null,
        style: "note",
      })),
    },
    drawRow(heads, "headSmall", widthsChars),
    ...section.lines.map((line) => drawRow(line, "dense", widthsChars)),
  ];
}

function drawRow(
  { mark, values, styles = [] }: ListLine,
  usual: StyleName,
  widthsChars: ListLook["widthsChars"],
): Drawn {
  const cells = values.map((value, at): BlueprintCell => ({
    column: listColumns.what + at,
    value,
    style: styles[at] ?? usual,
  }));
  const texts = cells.flatMap(({ column, value, style }) =>
    typeof value === "string"
      ? [{ text: value, style: styleNamed(style), widthChars: widthsChars[column - 1] ?? 0 }]
      : [],
  );
  return {
    heightPt: rowHeightPt(texts, lineHeightPt),
    cells: [{ column: listColumns.mark, value: mark === "" ? null : mark, style: "key" }, ...cells],
  };
}
