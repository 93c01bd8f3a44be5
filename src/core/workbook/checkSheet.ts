import { type Box, boxA1 } from "./address";
import type {
  BlueprintSheet,
  BlueprintTable,
  HeaderFooter,
  PagesAcross,
  PrintSetup,
  Validation,
} from "./blueprint";
import { checkChart } from "./checkChart";
import { type FormulaSetting, checkFormula, formatFunctions } from "./checkFormula";
import { checkHeight, checkRow, isWithin, lastColumn, lastRow } from "./checkRow";

/** The faults of one sheet of a blueprint, each with its place in the sheet. */
export function checkSheet(sheet: BlueprintSheet, setting: FormulaSetting): readonly string[] {
  const validated = sheet.validations.flatMap(({ boxes }) => boxes);
  return [
    ...checkHeight("default row", sheet.defaultRowHeightPt),
    ...checkColour(sheet.tabColour),
    ...checkColumns(sheet),
    ...sheet.rows.flatMap((row, index) => checkRow(row, sheet.rows[index - 1]?.row ?? 0, setting)),
    ...checkMerges(sheet),
    ...findOverlaps(validated).map(
      ([one, other]) => `validations overlap: ${boxA1(one)} and ${boxA1(other)}`,
    ),
    ...sheet.validations.flatMap((validation) => checkValidation(validation, setting)),
    ...sheet.conditionalFormats.flatMap(({ boxes, formula }) => [
      ...checkBoxes("conditional format", boxes),
      ...checkFormula(formula, setting, formatFunctions).map(
        (fault) => `conditional format formula ${fault}`,
      ),
    ]),
    ...sheet.tables.flatMap((table) => checkTable(table, sheet)),
    ...(sheet.charts ?? []).flatMap((chart) => checkChart(chart, setting)),
    ...(sheet.print === undefined ? [] : checkPrint(sheet.print)),
  ];
}

const widestColumnChars = 255;

function checkColour(colour: string | undefined): readonly string[] {
  return colour === undefined || /^[0-9A-Fa-f]{6}$/.test(colour)
    ? []
    : [`tab colour isn't RRGGBB: ${colour}`];
}

function checkColumns({ columns, freeze }: BlueprintSheet): readonly string[] {
  const wide = columns.filter(({ widthChars }) => !(widthChars >= 0 && widthChars <= widestColumnChars));
  const frozen =
    freeze === undefined ||
    (isWithin(freeze.rows, 0, lastRow - 1) && isWithin(freeze.columns, 0, lastColumn - 1));
  return [
    ...wide.map(({ widthChars }) => `column width isn't 0 to ${widestColumnChars}: ${widthChars}`),
    ...(frozen ? [] : ["frozen rows or columns aren't whole numbers"]),
  ];
}

function checkBoxes(what: string, boxes: readonly Box[]): readonly string[] {
  const isSound = ({ top, left, bottom, right }: Box): boolean =>
    isWithin(top, 1, lastRow) &&
    isWithin(left, 1, lastColumn) &&
    isWithin(bottom, top, lastRow) &&
    isWithin(right, left, lastColumn);
  const unsound = boxes.filter((box) => !isSound(box));
  return [
    ...(boxes.length === 0 ? [`${what} has no range`] : []),
    ...unsound.map((box) => `${what} range isn't one: ${boxA1(box)}`),
  ];
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

function findOverlaps(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(0, index)
      .filter((other) => overlaps(one, other))
      .map((other) => [other, one] as const),
  );
}

function checkMerges({ merges, tables, rows }: BlueprintSheet): readonly string[] {
  const covered = rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ value }) => value !== null)
      .map(({ column }) => ({ top: row, bottom: row, left: column, right: column })),
  );
  const isHead = (cell: Box, merge: Box): boolean => cell.top === merge.top && cell.left === merge.left;
  return merges.flatMap((merge) => [
    ...checkBoxes("merge", [merge]),
    ...(merge.top === merge.bottom && merge.left === merge.right
      ? [`merge of one cell: ${boxA1(merge)}`]
      : []),
    ...merges
      .slice(0, merges.indexOf(merge))
      .filter((other) => overlaps(merge, other))
      .map((other) => `merges overlap: ${boxA1(other)} and ${boxA1(merge)}`),
    ...tables
      .filter(({ box }) => overlaps(merge, box))
      .map(({ name }) => `merge ${boxA1(merge)} overlaps the table ${name}`),
    ...covered
      .filter((cell) => overlaps(cell, merge) && !isHead(cell, merge))
      .map((cell) => `${boxA1(cell)} holds a value that its merge hides`),
  ]);
}

function checkValidation(
  { boxes, rule, prompt, alert }: Validation,
  setting: FormulaSetting,
): readonly string[] {
  const place = boxes.map(boxA1).join(" ");
  return [
    ...checkBoxes("validation", boxes),
    ...(rule.kind === "list" ? checkListSource(rule.source, setting) : []),
    ...(rule.kind === "number" && rule.min !== undefined && !Number.isFinite(rule.min)
      ? ["minimum isn't a number"]
      : []),
    ...(rule.kind === "number" && rule.max !== undefined && !Number.isFinite(rule.max)
      ? ["maximum isn't a number"]
      : []),
    ...checkMessage("prompt", prompt),
    ...checkMessage("alert", alert),
  ].map((fault) => `validation of ${place}: ${fault}`);
}

function checkListSource(source: string, setting: FormulaSetting): readonly string[] {
  // The two quotes around the words don't count.
  if (source.startsWith('"') && source.length > 257) return ["list has over 255 characters"];
  return checkFormula(source, setting).map((fault) => `list ${fault}`);
}

function checkMessage(
  what: string,
  message: { readonly title: string; readonly text: string } | undefined,
): readonly string[] {
  if (message === undefined) return [];
  return [
    ...(message.title.length > 32 ? [`${what} title has over 32 characters`] : []),
    ...(message.text.length > 255 ? [`${what} has over 255 characters`] : []),
  ];
}

function checkTable({ name, box, columns }: BlueprintTable, { rows }: BlueprintSheet): readonly string[] {
  const head = rows.find(({ row }) => row === box.top)?.cells ?? [];
  const heads = columns.map((_, index) => head.find(({ column }) => column === box.left + index)?.value);
  const lower = columns.map((column) => column.toLowerCase());
  return [
    ...checkBoxes(`table ${name}`, [box]),
    ...(box.bottom > box.top ? [] : [`table ${name} has no row below its heads`]),
    ...(columns.length === box.right - box.left + 1 ? [] : [`table ${name}: columns and range differ`]),
    ...columns
      .filter((column, index) => heads[index] !== column)
      .map((column) => `table ${name}: head cell differs from column ${column}`),
    ...columns
      .filter((column) => column === "" || column.includes("\n"))
      .map(() => `table ${name}: a head is empty or has a line end`),
    ...columns
      .filter((_, index) => lower.indexOf(lower[index] ?? "") < index)
      .map((column) => `table ${name}: column stands twice: ${column}`),
  ];
}

function checkPrint({
  marginsCm,
  titleRows,
  area,
  breaksAfterRows,
  across,
  header,
  footer,
}: PrintSetup): readonly string[] {
  const codeLength = ({ left, centre, right }: HeaderFooter): number =>
    [left, centre, right].reduce((length, part) => length + (part === undefined ? 0 : part.length + 2), 0);
  const titles = titleRows === undefined ? [] : [{ ...titleRows, left: 1, right: 1 }];
  return [
    ...Object.values(marginsCm)
      .filter((margin) => !(margin >= 0))
      .map((margin) => `margin isn't 0 or more: ${margin}`),
    ...titles.flatMap((box) => checkBoxes("title rows", [box])),
    ...(area === undefined ? [] : checkBoxes("print area", [area])),
    ...(breaksAfterRows.length > 1026 ? ["over 1,026 page breaks"] : []),
    ...breaksAfterRows
      .filter((row, index) => !isWithin(row, 1, lastRow - 1) || row <= (breaksAfterRows[index - 1] ?? 0))
      .map((row) => `page break after row ${row} is out of order`),
    ...(across === undefined ? [] : checkAcross(across)),
    ...(header !== undefined && codeLength(header) > 255 ? ["header has over 255 characters"] : []),
    ...(footer !== undefined && codeLength(footer) > 255 ? ["footer has over 255 characters"] : []),
  ];
}

/** Programs print at 10 to 400 per cent. */
function checkAcross({ scalePercent, titleColumns, breaksAfterColumns }: PagesAcross): readonly string[] {
  return [
    ...(isWithin(scalePercent, 10, 400) ? [] : [`print scale isn't a whole per cent: ${scalePercent}`]),
    ...(isWithin(titleColumns, 0, lastColumn) ? [] : [`no such title columns: ${titleColumns}`]),
    ...(breaksAfterColumns.length > 1026 ? ["over 1,026 pages side by side"] : []),
    ...breaksAfterColumns
      .filter(
        (column, index) =>
          !isWithin(column, 1, lastColumn - 1) || column <= (breaksAfterColumns[index - 1] ?? 0),
      )
      .map((column) => `page break after column ${column} is out of order`),
  ];
}
