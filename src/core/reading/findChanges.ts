import type { FormSlots } from "../form/slots";
import type { Hash } from "../form/seal";
import { problem, type Problem } from "../problem";
import { a1 } from "../workbook/address";
import { createPlaceNames } from "./canonicalFormula";
import { cellText } from "./cellText";
import { formFacts } from "./formFacts";
import { parseCellKey, type HeldCell, type HeldCells } from "./heldCells";
import type { LocatedCopy } from "./locateSheets";
import { issuedDigests } from "./issuedDigests";
import { anyNamedPlace, createIsLost } from "./namedPlaces";
import type { Stamp } from "./submission";

/** Texts of the criteria that don't read as they were issued; `issued` is how, where this edition says so too. */
export function findChangedTexts(
  form: FormSlots,
  stamp: Stamp,
  held: HeldCells,
  hash: Hash,
): readonly Problem[] {
  const { textOf, digestOf } = issuedDigests(form, hash);
  const { cells } = formFacts(form);
  return [...stamp.textHashes].flatMap(([key, digest]) => {
    const cell = cells.get(key) ?? parseCellKey(key);
    if (cell === null) return [];
    return held
      .find(cell)
      .filter((found) => digestOf(cellText(found.cell)) !== digest)
      .map((found) => {
        const issued = textOf.get(key);
        const isKnown = issued !== undefined && digestOf(issued) === digest;
        return problem("reading/changed-text", placeOf(found), {
          id: cell.row,
          text: cellText(found.cell),
          ...(isKnown ? { issued } : {}),
        });
      });
  });
}

/**
 * Formulas that don't compute what they were issued to, and values typed over formulas. The stamp's wording counts;
 * without a stamp its words can't be compared, and only formulas that are gone are told. Nor can those be compared
 * that name a place which is gone: that is told once, as what is missing.
 */
export function findChangedFormulas(
  form: FormSlots,
  stamp: Stamp,
  copies: readonly LocatedCopy[],
  held: HeldCells,
): readonly Problem[] {
  const { cells, bodyRows } = formFacts(form);
  const names = createPlaceNames(copies, (sheet) => bodyRows.get(sheet) ?? new Set());
  if (stamp.formulas.size === 0) {
    return form.issuedFormulas
      .flatMap((cell) => held.find(cell).map((found) => ({ found, id: cell.row })))
      .filter(({ found }) => found.cell !== undefined && found.cell.formula === undefined)
      .map(({ found, id }) => changed(found, id));
  }
  const isLost = createIsLost(copies, held);
  return [...stamp.formulas].flatMap(([key, text]) => {
    const cell = cells.get(key) ?? parseCellKey(key);
    if (cell === null) return [];
    const places = held.find(cell);
    return places
      .filter(({ copy, row, cell: found }) => {
        // Nothing looks at the formulas of a copied sheet.
        if (copy !== places[0]?.copy) return false;
        // A copied column comes without what didn't stand in its cells.
        if (found === undefined) return places.length === 1;
        if (found.formula === undefined) return true;
        const isSame = names.isAsIssued(found.formula, text, copy, row);
        return !isSame && !anyNamedPlace(text, cell, isLost);
      })
      .map((found) => changed(found, cell.row));
  });
}

function changed(found: HeldCell, id: string): Problem {
  const { cell } = found;
  const text = cell === undefined ? "" : cell.formula === undefined ? cellText(cell) : `=${cell.formula}`;
  return problem("reading/changed-formula", placeOf(found), { id, text });
}

function placeOf({ copy, row, column }: HeldCell) {
  return { sheet: copy.grid.name, cell: a1(row, column) };
}
