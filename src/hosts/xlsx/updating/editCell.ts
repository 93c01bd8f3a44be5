import { a1 } from "../../../core/workbook/address";
import type { PatchCell } from "../../../core/workbook/patch";
import {
  type CellContent,
  cellElement,
  figureContent,
  formulaContent,
  inlineContent,
} from "../writing/cellElement";
import { looksLikeFormula } from "../writing/cellText";
import type { FormatAt } from "./cellFormats";
import type { FormatPool } from "./formatPool";
import type { CellPlace } from "./mapSheet";
import { asEmpty, asOpening, withAttributes } from "./tagText";

/** What drawing a cell needs of its sheet. */
export interface CellSetting {
  readonly xml: string;
  /** The part's own prefix for the spreadsheet namespace, with its colon. */
  readonly prefix: string;
  readonly formatAt: FormatAt;
  readonly formats: FormatPool;
  /** Formula elements that take the place of those that stand in these cells. */
  readonly formulas: ReadonlyMap<CellPlace, string>;
}

/** The element of a cell that wasn't stored before; "" where the patch has nothing to store there. */
export function newCellElement(patch: PatchCell, setting: CellSetting): string {
  if (patch.keepsFormula === true) return "";
  const format = formatFor(patch, setting);
  if (patch.value === null && patch.formula === undefined && format === undefined) return "";
  return cellElement(
    { r: a1(patch.row, patch.column), s: format },
    contentFor(patch, setting.prefix),
    setting.prefix,
  );
}

/**
 * A stored cell's element after the patch; what it says besides value and formula stays. Where a formula should be
 * kept and none stands there, somebody has typed over it, and the cell stays as it is.
 */
export function changedCellElement(cell: CellPlace, patch: PatchCell, setting: CellSetting): string {
  const { xml, prefix } = setting;
  const format = formatFor(patch, setting);
  if (patch.keepsFormula !== true) {
    // cm and vm tell of metadata that belonged to the value.
    return rewrite(cell, { s: format ?? null, cm: null, vm: null }, contentFor(patch, prefix), setting);
  }
  if (cell.formula === undefined) return xml.slice(cell.element.start, cell.element.end);
  const formula = setting.formulas.get(cell) ?? xml.slice(cell.formula.start, cell.formula.end);
  const { type, children } = figureContent(patch.value, prefix);
  return rewrite(cell, { s: format ?? null, vm: null }, { type, children: [formula, ...children] }, setting);
}

function contentFor({ formula, value }: PatchCell, prefix: string): CellContent {
  return formula === undefined ? inlineContent(value, prefix) : formulaContent(formula, value, prefix);
}

function formatFor(patch: PatchCell, { formatAt, formats }: CellSetting): string | undefined {
  const format = formatAt(patch.formatOf ?? patch);
  if (patch.keepsFormula === true || patch.value === null) return format;
  const isText = patch.formula === undefined && typeof patch.value === "string";
  // A quoted format is what keeps such a text a text when somebody edits it, and would make a text of anything else.
  if (isText) return looksLikeFormula(String(patch.value)) ? formats.quoted(format) : format;
  return formats.unquoted(format);
}

function rewrite(
  { element, rest, row, column }: CellPlace,
  changes: Readonly<Record<string, string | null>>,
  content: CellContent,
  { xml, prefix }: CellSetting,
): string {
  const opening = withAttributes(element.opening, {
    r: a1(row, column),
    ...changes,
    t: content.type ?? null,
  });
  const inside = [...content.children, ...rest.map(({ start, end }) => xml.slice(start, end))].join("");
  return inside === "" ? asEmpty(opening) : `${asOpening(opening)}${inside}</${prefix}c>`;
}
