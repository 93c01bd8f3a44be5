import { cellKeyText, sheetKeys, type SheetKey } from "../form/keys";
import type { FormSlots } from "../form/slots";
import { problem, type Problem } from "../problem";
import { formFacts } from "./formFacts";
import { isSheetOfProduct } from "./formKeys";
import { parseCellKey, type HeldCells } from "./heldCells";
import type { LocatedCopy } from "./locateSheets";
import { anyNamedPlace, createIsLost, listNamedPlaces, type NamedPlace } from "./namedPlaces";
import type { Stamp } from "./submission";

/**
 * Sheets, rows and columns of the product's own that are gone, each sheet once, with how many formulas needed them:
 * figures shown in the form may be wrong, and no answer is lost. What people fill in is told by findMissing.
 */
export function findLostFormulas(
  form: FormSlots,
  stamp: Stamp,
  copies: readonly LocatedCopy[],
  held: HeldCells,
): readonly Problem[] {
  const isLost = createIsLost(copies, held);
  const located = new Map(copies.map((copy) => [copy.sheet, copy]));
  const isTold = createIsTold(form, located);
  const counts = new Map<SheetKey, number>();
  const { cells } = formFacts(form);
  for (const [own, text] of wordingsOf(form, stamp)) {
    const cell = cells.get(own) ?? parseCellKey(own);
    if (cell === null) continue;
    if (!isLost(cell) && !anyNamedPlace(text, cell, isLost)) continue;
    const lost = [cell, ...listNamedPlaces(text, cell)].filter((place) => isLost(place) && !isTold(place));
    for (const sheet of new Set(lost.map((place) => place.sheet)))
      counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].map(([sheet, count]) => {
    const copy = located.get(sheet);
    return copy === undefined
      ? problem("reading/missing-results-sheet", {}, { sheet })
      : problem("reading/missing-computed", { sheet: copy.grid.name }, { count });
  });
}

function wordingsOf({ issuedFormulas }: FormSlots, { formulas }: Stamp): Iterable<readonly [string, string]> {
  if (formulas.size > 0) return formulas;
  return issuedFormulas.map((formula) => [cellKeyText(formula), formula.text] as const);
}

/** True for places whose loss is told otherwise: with what people fill in, with the key row, or with the stamp. */
function createIsTold(
  form: FormSlots,
  located: ReadonlyMap<SheetKey | null, LocatedCopy>,
): (place: NamedPlace) => boolean {
  const { inputRows, readColumns } = formFacts(form);
  return ({ sheet, row, column }) => {
    // The guide is for reading alone: whoever deletes it misses nothing else.
    if (sheet === sheetKeys.stamp || sheet === sheetKeys.guidance) return true;
    const copy = located.get(sheet);
    if (copy === undefined) return !isSheetOfProduct(sheet);
    if (copy.keyRow === null) return true;
    return copy.columns.has(column)
      ? inputRows.has(`${sheet}!${row}`)
      : readColumns.has(`${sheet}!${column}`);
  };
}
