import type { SnapshotCell } from "../../../core/workbook/snapshot";
import { type FormulaShift, shiftFormula } from "./shiftFormula";

/** A cell that belongs to a formula shared by many; `id` is the number that the sheet gives it. */
export interface SharedFormula {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

export interface SharedFormulas {
  /** Says what the formula is, written for this cell. */
  define(cell: SharedFormula, formula: string): void;
  /** Says that the cell at this place of the list has the formula too. */
  await(cell: SharedFormula, index: number): void;
  /**
   * The cells, each with the formula as it reads there; one whose shared formula stands nowhere keeps an empty one.
   * Null where the formulas would hold more characters than the limit.
   */
  expand(cells: readonly SnapshotCell[], characterLimit: number): readonly SnapshotCell[] | null;
}

/** Collects a sheet's shared formulas, which a file may use before it defines them. */
export function createSharedFormulas(): SharedFormulas {
  const defined = new Map<string, { readonly origin: SharedFormula; readonly formula: string }>();
  // Cut when a cell first has the formula: most cells with a formula of their own share it with none.
  const shifts = new Map<string, FormulaShift>();
  const awaiting: { readonly cell: SharedFormula; readonly index: number }[] = [];
  return {
    define: (origin, formula) => {
      defined.set(origin.id, { origin, formula });
    },
    await: (cell, index) => {
      awaiting.push({ cell, index });
    },
    expand: (cells, characterLimit) => {
      const expanded = [...cells];
      let characters = 0;
      for (const { cell, index } of awaiting) {
        const source = defined.get(cell.id);
        if (!source) continue;
        const shift = shifts.get(cell.id) ?? shiftFormula(source.formula);
        shifts.set(cell.id, shift);
        const formula = shift(cell.row - source.origin.row, cell.column - source.origin.column);
        characters += formula.length;
        if (characters > characterLimit) return null;
        expanded[index] = { ...cells[index]!, formula };
      }
      return expanded;
    },
  };
}
