import { cellKeyText, type CellKey, type SheetKey } from "../form/keys";
import type { FormSlots, Slot } from "../form/slots";
import { listFormKeys, type FormKeys } from "./formKeys";

/** What reading asks of a form's slots again and again, whatever stands in the form. */
export interface FormFacts {
  readonly keys: FormKeys;
  /** The cells that were issued with a meaning, by the text of their keys. */
  readonly cells: ReadonlyMap<string, CellKey>;
  /** Rows that a range must cover to stand for its column: those with texts of the criteria or cells to fill. */
  readonly bodyRows: ReadonlyMap<SheetKey, ReadonlySet<string>>;
  /** Rows that people fill, and columns that people fill or read the criteria in, with their sheets. */
  readonly inputRows: ReadonlySet<string>;
  readonly readColumns: ReadonlySet<string>;
}

/** By the slots: forms of one kind share them, and a batch holds many of each kind. */
const made = new WeakMap<readonly Slot[], FormFacts>();

/** The facts of a form, made once for all forms that have the same slots. */
export function formFacts(form: FormSlots): FormFacts {
  const facts = made.get(form.slots) ?? listFacts(form);
  made.set(form.slots, facts);
  return facts;
}

function listFacts(form: FormSlots): FormFacts {
  const { slots, issuedTexts, issuedFormulas } = form;
  const bodyRows = new Map<SheetKey, Set<string>>();
  for (const { sheet, row } of [...slots, ...issuedTexts]) {
    const known = bodyRows.get(sheet);
    if (known === undefined) bodyRows.set(sheet, new Set([row]));
    else known.add(row);
  }
  return {
    keys: listFormKeys(form),
    cells: new Map([...slots, ...issuedTexts, ...issuedFormulas].map((cell) => [cellKeyText(cell), cell])),
    bodyRows,
    inputRows: new Set(slots.map(({ sheet, row }) => `${sheet}!${row}`)),
    readColumns: new Set([...slots, ...issuedTexts].map(({ sheet, column }) => `${sheet}!${column}`)),
  };
}
