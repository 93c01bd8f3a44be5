import type { Form } from "../../src/core/form/layoutForm";
import { a1 } from "../../src/core/workbook/address";
import { formCells } from "./formCells";
import { goldenFilling } from "./goldenFilling";
import type { CellToSet } from "./libreoffice/steps";

/** Where a cell of a form is, by the text of its key, such as c1!1.1.B.1|#self. */
export function placesIn({
  blueprint,
}: Form): (key: string) => { readonly sheet: string; readonly cell: string } {
  const cells = formCells(blueprint);
  return (key) => {
    const cell = cells.get(key);
    if (cell === undefined) throw new Error(`the form has no cell ${key}`);
    return { sheet: cell.sheet, cell: a1(cell.row, cell.column) };
  };
}

/** What a person types to fill the form as a golden agency did. */
export function goldenTyping(agency: string, form: Form): readonly CellToSet[] {
  const at = placesIn(form);
  return [...goldenFilling(agency)].map(([key, filled]): CellToSet => {
    const place = at(key);
    if ("typed" in filled) return { ...place, typed: filled.typed };
    return typeof filled.value === "number"
      ? { ...place, value: filled.value }
      : { ...place, text: String(filled.value) };
  });
}
