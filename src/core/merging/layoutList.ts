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
}

/** A list with its heads. */
export interface ListSection {
  /** Above the heads of a list that isn't the sheet's first. */
  readonly title: string;
  readonly note: string;
  readonly mark: string;
  readonly heads: readonly string[];
  readonly lines: readonly ListLine[];
}

const widthsChars: readonly number[] = [4, 34, 48, 26, 22, 15, 8, 16];
const lineHeightPt = 22;
const marginsCm = { left: 3, right: 2, top: 2, bottom: 1.8 } as const;
/** Title, note and heads stand on every printed page. */
const headRows = 3;

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
): BlueprintSheet {
  const drawn = [
    ...drawSection(first, "title"),
    ...others.flatMap((section) => [emptyRow, ...drawSection(section, "subtitle")]),
  ];
  const rows = drawn.map((row, at): BlueprintRow => ({ ...row, row: at + 1 }));
  const right = Math.max(...[first, ...others].map(({ heads }) => heads.length)) + 1;
  return {
    key,
    name,
    visibility: "visible",
    tabColour: "7F7F7F",
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
      titleRows: { top: 1, bottom: headRows },
      area: { top: 1, left: listColumns.what, bottom: rows.length, right },
      breaksAfterRows: [],
    },
  };
}

type Drawn = Omit<BlueprintRow, "row">;

const emptyRow: Drawn = { heightPt: lineHeightPt, cells: [] };

function drawSection(section: ListSection, titleStyle: "title" | "subtitle"): readonly Drawn[] {
  const width = widthsChars.slice(1, section.heads.length + 1).reduce((sum, each) => sum + each, 0);
  const note = { text: section.note, style: styleNamed("note"), widthChars: width };
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
    drawRow(section.mark, section.heads, "headSmall"),
    ...section.lines.map(({ mark, values }) => drawRow(mark, values, "dense")),
  ];
}

function drawRow(mark: string, values: readonly CellValue[], style: StyleName): Drawn {
  const texts = values.flatMap((value, at) =>
    typeof value === "string"
      ? [{ text: value, style: styleNamed(style), widthChars: widthsChars[at + 1] ?? 0 }]
      : [],
  );
  const cells = values.map((value, at): BlueprintCell => ({ column: listColumns.what + at, value, style }));
  return {
    heightPt: rowHeightPt(texts, lineHeightPt),
    cells: [{ column: listColumns.mark, value: mark, style: "key" }, ...cells],
  };
}
