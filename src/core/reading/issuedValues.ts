import type { RowKey, SheetKey } from "../form/keys";
import type { FormSlots } from "../form/slots";
import type { SnapshotCell } from "../workbook/snapshot";
import { formulaShape } from "./canonicalFormula";
import { cellText } from "./cellText";
import type { LocatedCopy } from "./locateSheets";
import type { Stamp } from "./submission";

/** What a form was issued with, for telling it from what people typed where the keys of a cell are gone. */
export interface IssuedValues {
  /** Cells of a row but for those that hold a value which the row was issued with in columns that are gone. */
  withoutRow(
    cells: readonly SnapshotCell[],
    sheet: SheetKey,
    row: RowKey,
    copy: LocatedCopy,
  ): readonly SnapshotCell[];
  /** Cells of a sheet whose row keys are gone, but for those with values that their column was issued with. */
  withoutColumns(cells: readonly SnapshotCell[], copy: LocatedCopy): ReadonlySet<SnapshotCell>;
  /** True for a formula of the form, wherever it points now. */
  isFormula(cell: SnapshotCell): boolean;
}

/** The values and formulas of a form. Each value is taken for the form's as often as it was issued, and no more. */
export function createIssuedValues(form: FormSlots, stamp: Stamp): IssuedValues {
  const { issuedFormulas } = form;
  let shapes: ReadonlySet<string> | null = null;
  const shapesOfForm = () =>
    new Set([...stamp.formulas.values(), ...issuedFormulas.map(({ text }) => text)].map(formulaShape));

  function sheetOf(cells: readonly SnapshotCell[]): SheetKey | null {
    const shown = new Set(cells.map(textOf));
    const counts = new Map<SheetKey, number>();
    for (const { sheet, text } of form.fixedTexts)
      if (shown.has(plain(text))) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  }

  return {
    withoutRow(cells, sheet, row, { columns }) {
      if (cells.length === 0) return cells;
      const lost = form.fixedTexts.filter(
        (each) => each.sheet === sheet && each.row === row && !columns.has(each.column),
      );
      return takeAway(
        cells,
        lost.map(({ text }) => text),
      );
    },
    withoutColumns(cells, copy) {
      const sheet = copy.sheet ?? sheetOf(copy.grid.cells);
      const left = new Set(cells);
      for (const [column, places] of copy.columns) {
        const issued = form.fixedTexts.filter((each) => each.sheet === sheet && each.column === column);
        const own = cells.filter((cell) => places.includes(cell.column));
        const typed = new Set(
          takeAway(
            own,
            issued.map(({ text }) => text),
          ),
        );
        for (const cell of own) if (!typed.has(cell)) left.delete(cell);
      }
      return left;
    },
    isFormula({ formula }) {
      if (formula === undefined) return false;
      shapes ??= shapesOfForm();
      return shapes.has(formulaShape(formula));
    },
  };
}

/** The cells without those that show one of the texts; each text takes one cell at most. */
function takeAway(cells: readonly SnapshotCell[], texts: readonly string[]): readonly SnapshotCell[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1);
  return cells.filter((cell) => {
    const left = counts.get(textOf(cell)) ?? 0;
    if (left > 0) counts.set(textOf(cell), left - 1);
    return left === 0;
  });
}

function textOf(cell: SnapshotCell): string {
  return plain(cellText(cell));
}

/** Programs change spaces and line ends. */
function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
