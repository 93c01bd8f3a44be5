import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BlueprintRow, BlueprintSheet, CellValue } from "../../src/core/workbook/blueprint";
import type { StyleName } from "../../src/core/workbook/styles";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { blueprintOf, emptySheet } from "./blueprintOf";
import { valueOf } from "./cellsOf";
import type { Office } from "./libreoffice/office";
import type { Step } from "./libreoffice/steps";

/** A text that stands in a cell, or over a merged block of that width. */
export interface StandingText {
  readonly text: string;
  readonly style: StyleName;
  readonly widthChars: number;
}

/** The texts of a row, each with the width of its cell or its merged block; `textOf` may say what stands there now. */
export function standingTexts(
  { columns, merges }: BlueprintSheet,
  { row, cells }: BlueprintRow,
  textOf: (column: number, issued: CellValue) => CellValue = (_, issued) => issued,
): readonly StandingText[] {
  return cells.flatMap(({ column, value, style }): readonly StandingText[] => {
    const text = textOf(column, value);
    if (typeof text !== "string" || text === "") return [];
    const block = merges.find(({ top, left }) => top === row && left === column);
    const seen = columns
      .slice(column - 1, block?.right ?? column)
      .filter(({ isHidden }) => isHidden !== true);
    // Every column of a block has its own edges, five pixels at seven a character; no column is wider than 255.
    const edgesChars = ((seen.length - 1) * 5) / 7;
    const widthChars = Math.min(255, seen.reduce((sum, each) => sum + each.widthChars, 0) + edgesChars);
    return seen.length === 0 ? [] : [{ text, style, widthChars }];
  });
}

/**
 * Heights in points that LibreOffice gives to texts, in their order: a copy of each stands alone in an unmerged cell
 * of its width, in the stand-in of the form's face, and its row is fitted. So a text of a merged block, to which no
 * program fits a row, is measured like any other.
 */
export async function neededHeights(
  office: Office,
  texts: readonly StandingText[],
): Promise<readonly number[]> {
  const keys = texts.map((each) => JSON.stringify(each));
  const distinct = [...new Map(keys.map((key, at) => [key, texts[at]!]))];
  const widths = [...new Set(texts.map(({ widthChars }) => widthChars))];
  const groups = widths.map((widthChars) => distinct.filter(([, each]) => each.widthChars === widthChars));
  const sheets = groups.map(columnOf);
  const folder = mkdtempSync(join(tmpdir(), "pmqa-needed-"));
  try {
    const path = join(folder, "texts.xlsx");
    writeFileSync(path, valueOf(writeWorkbook(blueprintOf(...sheets))));
    const steps: readonly Step[] = [
      { op: "standInFace" },
      ...sheets.map(({ name, rows }): Step => ({
        op: "rowHeights",
        sheet: name,
        first: 1,
        last: rows.length,
        optimal: true,
      })),
    ];
    const [, ...heights] = (await office.run({ open: path, steps })) as readonly (readonly number[])[];
    const byKey = new Map(
      groups.flatMap((group, at) => group.map(([key], row) => [key, heights[at]?.[row] ?? 0] as const)),
    );
    return keys.map((key) => byKey.get(key) ?? 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A sheet of one column, of the width that all these texts have. */
function columnOf(texts: readonly (readonly [string, StandingText])[], place: number): BlueprintSheet {
  return {
    ...emptySheet(`width ${place}`),
    columns: [{ widthChars: texts[0]?.[1].widthChars ?? 0 }],
    rows: texts.map(([, { text, style }], at) => ({
      row: at + 1,
      heightPt: 10,
      cells: [{ column: 1, value: text, style }],
    })),
  };
}
