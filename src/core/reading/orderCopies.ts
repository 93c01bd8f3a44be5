import type { SheetKey } from "../form/keys";
import { listFormulaTokens } from "./formulaTokens";
import type { LocatedCopy } from "./locateSheets";

/**
 * The same sheets, but of one that stands twice, the one in use before its copies: the one that the formulas of
 * other sheets look at. Programs put a copy before its original as often as behind it.
 */
export function orderCopies(copies: readonly LocatedCopy[]): readonly LocatedCopy[] {
  const counts = new Map<SheetKey, number>();
  for (const { sheet } of copies) if (sheet !== null) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  if ([...counts.values()].every((count) => count === 1)) return copies;
  const uses = countUses(copies);
  const usesOf = ({ grid }: LocatedCopy) => uses.get(grid.name.toLowerCase()) ?? 0;
  return copies
    .map((copy, place) => ({ copy, place }))
    .sort((a, b) => usesOf(b.copy) - usesOf(a.copy) || a.place - b.place)
    .map(({ copy }) => copy);
}

/** How often formulas of other sheets name each sheet. */
function countUses(copies: readonly LocatedCopy[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { grid } of copies) {
    for (const { formula } of grid.cells) {
      if (formula === undefined || !formula.includes("!")) continue;
      for (const token of listFormulaTokens(formula)) {
        const name = token.kind === "reference" ? token.sheet?.toLowerCase() : undefined;
        if (name !== undefined && name !== grid.name.toLowerCase()) uses.set(name, (uses.get(name) ?? 0) + 1);
      }
    }
  }
  return uses;
}
