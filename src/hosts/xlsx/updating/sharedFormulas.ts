import { resolveCellText, resolveReferences } from "../package/xmlText";
import { shiftFormula } from "../reading/shiftFormula";
import { formulaElement } from "../writing/cellElement";
import type { CellPlace, SheetPlaces } from "./mapSheet";
import { attributeOf } from "./tagText";

/**
 * Formulas of their own for the cells whose shared formula is defined by a cell that is overwritten, by cell.
 * Without them a program would find formulas that refer to nothing.
 */
export function releaseSharedFormulas(
  { xml, rows }: SheetPlaces,
  isOverwritten: (cell: CellPlace) => boolean,
  prefix: string,
): ReadonlyMap<CellPlace, string> {
  const sharing = rows.flatMap(({ cells }) => cells).flatMap((cell) => sharedFormulaOf(cell, xml));
  const losing = sharing.filter(({ cell, text }) => text !== "" && isOverwritten(cell));
  return new Map(
    losing.flatMap(({ cell: master, id, text }) => {
      const shift = shiftFormula(resolveCellText(resolveReferences(text) ?? ""));
      return sharing
        .filter((each) => each.id === id && each.text === "" && !isOverwritten(each.cell))
        .map(({ cell }) => [
          cell,
          formulaElement("f", shift(cell.row - master.row, cell.column - master.column), prefix),
        ]);
    }),
  );
}

interface SharedFormula {
  readonly cell: CellPlace;
  readonly id: string | undefined;
  /** As written; empty where another cell defines it. */
  readonly text: string;
}

function sharedFormulaOf(cell: CellPlace, xml: string): readonly SharedFormula[] {
  const { formula } = cell;
  if (formula === undefined || attributeOf(formula.opening, "t") !== "shared") return [];
  return [
    {
      cell,
      id: attributeOf(formula.opening, "si"),
      text: xml.slice(formula.contentStart, formula.contentEnd),
    },
  ];
}
