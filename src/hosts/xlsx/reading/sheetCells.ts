import type { FormatClass, SnapshotCell } from "../../../core/workbook/snapshot";
import type { Box } from "../../../core/workbook/address";
import { type Result, fail, succeed } from "../../../core/result";
import { damaged, tooLarge } from "../package/packageLimits";
import { type Attribute, type Stop, parseXml } from "../package/parseXml";
import { resolveCellText } from "../package/xmlText";
import type { Budget } from "./budget";
import { type CellContext, readCellContent } from "./cellContent";
import { createListBoxes } from "./listBoxes";
import type { ReadingLimits } from "./readingLimits";
import { inReadingOrder } from "./readingOrder";
import { type SharedFormula, createSharedFormulas } from "./sharedFormulas";
import { lastColumn, lastRow, parseA1 } from "./sheetBounds";

export interface SheetContext extends CellContext {
  /** Format classes by the number that a cell's `s` gives. */
  readonly formats: readonly FormatClass[];
  /** What the elements of all sheets are spent of. */
  readonly elements: Budget;
}

/** What a worksheet part says of its cells. */
export interface SheetContent {
  readonly cells: readonly SnapshotCell[];
  readonly validated?: readonly Box[];
}

/**
 * The cells of a worksheet part that hold something, top to bottom and left to right, and where there are lists to
 * choose from, as far as that can be told. A formula that gives nothing, or
 * whose figure the file doesn't have, is an empty text. Fails with file/damaged for cells that can't be placed, stand
 * twice or point to no text, and with file/too-large past the limits.
 */
export function readSheetCells(
  part: string,
  xml: string,
  context: SheetContext,
  limits: Omit<ReadingLimits, "sheets">,
): Result<SheetContent> {
  const cells: SnapshotCell[] = [];
  const sharedFormulas = createSharedFormulas();
  const lists = createListBoxes();
  let isInData = false;
  let isReadingAid = false;
  let row = 0;
  let column = 0;
  let type = "n";
  let format: FormatClass = "general";
  let stored: string | null = null;
  let formula: string | null = null;
  let shared: SharedFormula | null = null;
  let collected: string | null = null;

  function refuseTooLong(text: string, stop: Stop): void {
    if (text.length > limits.textLength) stop(tooLarge("textLength", limits.textLength, part));
  }

  function openCell(attribute: Attribute, stop: Stop): void {
    const address = attribute("r");
    const place = address === undefined ? { row, column: column + 1 } : parseA1(address);
    if (!place || place.row < 1 || place.column > lastColumn) return stop(damaged(part));
    ({ row, column } = place);
    type = attribute("t") ?? "n";
    format = context.formats[Number(attribute("s") ?? 0)] ?? "general";
    stored = null;
    formula = null;
    shared = null;
  }

  function openFormula(attribute: Attribute): void {
    const kind = attribute("t");
    collected = "";
    formula = kind === "dataTable" ? null : "";
    if (kind === "shared") shared = { id: attribute("si") ?? "", row, column };
  }

  function closeFormula(): void {
    if (formula !== null) formula = resolveCellText(collected ?? "").replace(/^=/, "");
    collected = null;
  }

  function closeCell(stop: Stop): void {
    const content = readCellContent({ type, stored, format }, context) ?? stop(damaged(part));
    if (content.value === "" && formula === null) return;
    if (cells.length === limits.cells) stop(tooLarge("cells", limits.cells));
    if (shared && formula === "") sharedFormulas.await(shared, cells.length);
    else if (shared && formula !== null) sharedFormulas.define(shared, formula);
    cells.push(formula === null ? { row, column, ...content } : { row, column, ...content, formula });
  }

  const parsed = parseXml(part, xml, {
    root: "x:worksheet",
    open: (element, attribute, stop) => {
      if (!context.elements.spend()) stop(tooLarge("xmlElements", limits.elements));
      if (!isInData) {
        isInData = element === "x:sheetData";
        lists.open(element, attribute);
        if (element === "xm:sqref") collected = "";
        return;
      }
      switch (element) {
        case "x:row":
          row = Number(attribute("r") ?? row + 1);
          column = 0;
          if (!(Number.isInteger(row) && row >= 1 && row <= lastRow)) stop(damaged(part));
          return;
        case "x:c":
          return openCell(attribute, stop);
        case "x:f":
          return openFormula(attribute);
        case "x:v":
          collected = "";
          return;
        case "x:is":
          stored = "";
          type = "inlineStr";
          return;
        case "x:rPh":
          isReadingAid = true;
          return;
        case "x:t":
          collected = isReadingAid ? null : "";
      }
    },
    text: (text, stop) => {
      if (collected === null) return;
      collected += text;
      refuseTooLong(collected, stop);
    },
    close: (element, stop) => {
      if (!isInData) {
        lists.addText(element, collected ?? "");
        collected = null;
        return;
      }
      switch (element) {
        case "x:c":
          return closeCell(stop);
        case "x:f":
          return closeFormula();
        case "x:v":
          stored = collected;
          collected = null;
          return;
        case "x:t":
          stored = (stored ?? "") + (collected ?? "");
          collected = null;
          refuseTooLong(stored, stop);
          return;
        case "x:rPh":
          isReadingAid = false;
          return;
        case "x:sheetData":
          isInData = false;
      }
    },
  });
  if (!parsed.ok) return parsed;
  const withFormulas = sharedFormulas.expand(cells, limits.formulaCharacters);
  if (!withFormulas) return fail([tooLarge("formulaCharacters", limits.formulaCharacters, part)]);
  const ordered = inReadingOrder(withFormulas);
  if (!ordered) return fail([damaged(part)]);
  const validated = lists.boxes();
  return succeed({ cells: ordered, ...(validated === null ? {} : { validated }) });
}
