import { boxA1 } from "../../src/core/workbook/address";
import type { Blueprint, BlueprintRow, BlueprintSheet } from "../../src/core/workbook/blueprint";

/**
 * A blueprint as text for people to read in a review: a line a cell, with its look, what it holds and its formula.
 * Rows that differ from the one before by nothing but their numbers and keys are only counted.
 */
export function drawBlueprint(blueprint: Blueprint): string {
  return `${[blueprint.title, ...blueprint.sheets.flatMap(drawSheet)].join("\n")}\n`;
}

function drawSheet(sheet: BlueprintSheet): readonly string[] {
  const { name, key, visibility, isProtected, columns, freeze, print } = sheet;
  return [
    "",
    `## ${name} (${key}) ${visibility}${isProtected ? ", protected" : ""}`,
    `columns ${columns.map(({ widthChars, isHidden }) => `${widthChars}${isHidden === true ? "h" : ""}`).join(" ")}`,
    ...(freeze === undefined ? [] : [`frozen ${freeze.rows} rows, ${freeze.columns} columns`]),
    ...(print === undefined
      ? []
      : [
          `print ${print.orientation}, titles ${print.titleRows?.top ?? "-"}-${print.titleRows?.bottom ?? "-"}, breaks after ${print.breaksAfterRows.join(" ")}`,
        ]),
    ...(print?.across === undefined
      ? []
      : [
          `prints at ${print.across.scalePercent} %, ${print.across.titleColumns} columns on every page, breaks after columns ${print.across.breaksAfterColumns.join(" ")}`,
        ]),
    ...sheet.validations.map(
      ({ boxes, rule }) => `enter ${boxes.map(boxA1).join(" ")}: ${JSON.stringify(rule)}`,
    ),
    ...sheet.conditionalFormats.map(
      ({ boxes, formula, style }) => `${style} ${boxes.map(boxA1).join(" ")}: ${formula}`,
    ),
    ...sheet.tables.map((table) => `table ${table.name} ${boxA1(table.box)}`),
    ...drawRows(sheet.rows),
  ];
}

function drawRows(rows: readonly BlueprintRow[]): readonly string[] {
  const lines: string[] = [];
  let before = "";
  let alike = 0;
  const tellAlike = () => {
    if (alike > 0) lines.push(`  … ${alike} more like it`);
    alike = 0;
  };
  for (const row of rows) {
    const shape = JSON.stringify({ ...row, cells: row.cells.filter(({ style }) => style !== "key") }).replace(
      /\d+/g,
      "#",
    );
    if (shape === before) {
      alike += 1;
      continue;
    }
    tellAlike();
    before = shape;
    lines.push(`row ${row.row} ${row.heightPt ?? ""}${row.isHidden === true ? " hidden" : ""}`);
    lines.push(...drawCells(row));
  }
  tellAlike();
  return lines;
}

/** A line a cell; neighbours of one look that hold nothing share a line. */
function drawCells({ row, cells }: BlueprintRow): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const { column = 0, value = null, formula, style = "" } = cells[at] ?? {};
    let last = at;
    const isEmpty = (place: number) => cells[place]?.value === null && cells[place].formula === undefined;
    while (isEmpty(at) && isEmpty(last + 1) && cells[last + 1]?.style === style) last += 1;
    const place = boxA1({ top: row, left: column, bottom: row, right: column + last - at });
    const shown = value === null ? "" : ` ${JSON.stringify(value)}`;
    lines.push(`  ${place} ${style}${shown}${formula === undefined ? "" : ` =${formula}`}`);
    at = last;
  }
  return lines;
}
