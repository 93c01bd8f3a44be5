import { type Problem, problem } from "../../core/problem";
import { fail, succeed } from "../../core/result";
import { type CellAddress, a1 } from "../../core/workbook/address";
import type { CellValue, HeaderFooter } from "../../core/workbook/blueprint";
import { checkBlueprint, formulaSettingOf } from "../../core/workbook/checkBlueprint";
import type { WorkbookHost } from "../../core/workbook/host";
import { listMoreRows } from "../../core/workbook/listMoreRows";
import type { PatchCell, PatchRow, SheetPatch, WorkbookPatch } from "../../core/workbook/patch";
import { type MemoryCell, type MemorySheet, cellAt, drawSheet, putCell, snapshotSheet } from "./memorySheet";

/** A workbook that is gone with the program, with what a test does in a person's place. */
export interface MemoryHost extends WorkbookHost {
  /**
   * Enters a value as a person does, over whatever stood there; null clears. The cell keeps its format unless one
   * is given, as a spreadsheet program gives "0%" to a typed 85%. Throws where there is no such sheet.
   */
  enter(sheet: string, place: CellAddress, value: CellValue, numberFormat?: string): void;
  /** What was said of a row's height and whether it is hidden; empty where nothing was. */
  rowOf(sheet: string, row: number): Omit<PatchRow, "row">;
  /** What stands at the foot of a sheet's pages; undefined where there is nothing. */
  footerOf(sheet: string): HeaderFooter | undefined;
}

/** A host that holds its workbook as a map of cells and calculates nothing; without sheets until one is created. */
export function createMemoryHost(): MemoryHost {
  let sheets: readonly MemorySheet[] = [];

  function find(name: string): MemorySheet {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  function replace(changed: MemorySheet): void {
    sheets = sheets.map((sheet) => (sheet.name === changed.name ? changed : sheet));
  }

  return {
    capabilities: { name: "memory", recalculates: false, canUndo: false, isShared: false },
    read: () => Promise.resolve(succeed({ sheets: sheets.map(snapshotSheet) })),
    create: (blueprint) => {
      const faults = checkBlueprint(blueprint);
      if (faults.length > 0) throw new Error(`The blueprint can't be drawn:\n${faults.join("\n")}`);
      const setting = formulaSettingOf(blueprint);
      const whole = blueprint.sheets.map((sheet) => ({
        ...sheet,
        rows: [...sheet.rows, ...listMoreRows(sheet, setting)],
      }));
      const problems = whole.flatMap(({ name, rows }) =>
        rows.flatMap(({ row, cells }) =>
          findTextsTooLong(
            name,
            cells.map((cell) => ({ row, ...cell })),
          ),
        ),
      );
      if (problems.length > 0) return Promise.resolve(fail(problems));
      sheets = whole.map((sheet) => drawSheet(sheet, blueprint));
      return Promise.resolve(succeed(null));
    },
    apply: (patch) => {
      const patches = patchesOf(patch);
      const missing = patches.filter((each) => !sheets.some(({ name }) => name === each.sheet));
      const problems = [
        ...missing.map(({ sheet }) => problem("file/sheet-missing", { sheet })),
        ...patches.flatMap(({ sheet, cells }) => findTextsTooLong(sheet, cells)),
      ];
      if (problems.length > 0) return Promise.resolve(fail(problems));
      const before = new Map(sheets.map((sheet) => [sheet.name, sheet]));
      for (const each of patches) replace(applyPatch(find(each.sheet), each, before.get(each.sheet)!));
      return Promise.resolve(succeed(null));
    },
    enter: (name, place, value, numberFormat) => {
      const sheet = find(name);
      const cells = new Map(sheet.cells);
      const format = numberFormat ?? cellAt(sheet, place).numberFormat;
      putCell(cells, place, { value, ...(format === undefined ? {} : { numberFormat: format }) });
      replace({ ...sheet, cells });
    },
    rowOf: (sheet, row) => find(sheet).rows.get(row) ?? {},
    footerOf: (sheet) => find(sheet).footer,
  };
}

function patchesOf({ sheets, last }: WorkbookPatch): readonly SheetPatch[] {
  return last === null ? sheets : [...sheets, last];
}

/** The sheet with the patch in it; formats are taken over as they stood in `before`, the sheet before any patch. */
function applyPatch(sheet: MemorySheet, patch: SheetPatch, before: MemorySheet): MemorySheet {
  const patched = {
    ...sheet,
    cells: new Map(sheet.cells),
    rows: new Map(sheet.rows),
    ...(patch.footer === undefined ? {} : { footer: patch.footer }),
  };
  for (const cell of patch.cells)
    putCell(patched.cells, cell, patchedCell(cellAt(patched, cell), cell, before));
  for (const { row, ...said } of patch.rows) patched.rows.set(row, { ...patched.rows.get(row), ...said });
  return patched;
}

function patchedCell(standing: MemoryCell, cell: PatchCell, before: MemorySheet): MemoryCell {
  // What somebody typed over a formula isn't the product's to replace.
  if (cell.keepsFormula && standing.formula === undefined) return standing;
  const formula = cell.keepsFormula ? standing.formula : cell.formula;
  const { numberFormat } = cell.formatOf ? cellAt(before, cell.formatOf) : standing;
  return {
    value: cell.value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** What a cell of any spreadsheet program holds at most. */
const longestText = 32_767;

function findTextsTooLong(
  sheet: string,
  cells: readonly (CellAddress & { readonly value: CellValue })[],
): readonly Problem[] {
  return cells.flatMap(({ row, column, value }) => {
    const length = typeof value === "string" ? value.length : 0;
    const place = { sheet, cell: a1(row, column) };
    return length > longestText
      ? [problem("file/text-too-long", place, { length, longest: longestText })]
      : [];
  });
}
