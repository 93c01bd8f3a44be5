import type { Criteria } from "../criteria/schema";
import { fill } from "../text/fill";
import type { Blueprint } from "../workbook/blueprint";
import type { FormRequest } from "./identity";
import { formTitles } from "./instrument";
import { keyEveryRow } from "./keyEveryRow";
import { sheetKeys } from "./keys";
import { createLayoutContext } from "./createLayoutContext";
import type { LayoutContext } from "./layoutContext";
import { layoutSheets } from "./layoutSheets";
import { layoutStampSheet } from "./layoutStampSheet";
import { liveFigures } from "./liveFigures";
import { mapSheet } from "./mapSheet";
import { placeSheet } from "./placeSheet";
import { createKeyRefs } from "./refs";
import { rowCells } from "./rowCells";
import { scoreDecimalsOf } from "./scoreDecimalsOf";
import type { SheetDraft } from "./sheetDraft";
import type { Seal } from "./seal";
import { speakDigits } from "./speakDigits";
import type { FormSlots, IssuedFormula, IssuedText, Slot } from "./slots";
import { productName, stampEntries } from "./stamp";

export interface Form {
  readonly blueprint: Blueprint;
  readonly slots: FormSlots;
}

/**
 * The assessment workbook for one agency and year: what hosts draw, and the slots by which it is read again.
 * Only the categories asked for get a sheet. The same criteria and request give the same form.
 */
export function layoutForm(criteria: Criteria, request: FormRequest, seal: Seal): Form {
  const context = createLayoutContext(criteria, request);
  const drafts = draftSheets(context);
  const slots = slotsIn(context, drafts);
  const entries = stampEntries(criteria, request, slots.issuedTexts, slots.issuedFormulas, seal);
  const all = [...drafts, layoutStampSheet(context, entries)];
  const maps = new Map(all.map((draft) => [draft.key, mapSheet(draft)]));
  const findSheet = (key: string) => {
    const map = maps.get(key);
    if (map === undefined) throw new Error(`the form has no sheet ${key}`);
    return map;
  };
  const { identity } = request;
  const { figures } = liveFigures(
    context,
    (sheet, row) => (sheet === sheetKeys.cover && row === "agencyName" ? identity.agencyName : null),
    null,
  );
  const { form } = context.words;
  const { short } = formTitles(criteria, request.language);
  return {
    blueprint: {
      title: `${short} ${identity.agencyName} ${context.numerals(fill(form.fiscalYear, { year: identity.year }))}`,
      ...(context.digits === undefined ? {} : { digits: context.digits }),
      ...scoreDecimalsOf(criteria),
      sheets: all.map((draft) => placeSheet(draft, findSheet, figures)),
      names: [],
      properties: { product: productName, edition: criteria.id, issue: request.issueId },
    },
    slots,
  };
}

/** The slots of a form alone, for reading it: much quicker than laying it out. */
export function layoutSlots(criteria: Criteria, request: FormRequest): FormSlots {
  const context = createLayoutContext(criteria, request);
  return slotsIn(context, draftSheets(context));
}

function draftSheets(context: LayoutContext): readonly SheetDraft[] {
  return layoutSheets(context).map((draft) => speakDigits(context, keyEveryRow(draft)));
}

function slotsIn({ request }: LayoutContext, drafts: readonly SheetDraft[]): FormSlots {
  return {
    slots: drafts.flatMap(slotsOf),
    issuedTexts: drafts.flatMap(issuedTextsOf),
    issuedFormulas: drafts.flatMap(issuedFormulasOf),
    fixedTexts: drafts.flatMap(fixedTextsOf),
    categories: request.identity.categories,
  };
}

function cellsOf(draft: SheetDraft) {
  return [...draft.head, ...draft.body].flatMap((row) =>
    rowCells(row).flatMap(([column, cell]) =>
      row.key === undefined ? [] : [{ cell, sheet: draft.key, row: row.key, column }],
    ),
  );
}

function slotsOf(draft: SheetDraft): readonly Slot[] {
  return cellsOf(draft).flatMap(({ cell, ...place }) =>
    cell.field === undefined ? [] : [{ ...place, field: cell.field }],
  );
}

function issuedTextsOf(draft: SheetDraft): readonly IssuedText[] {
  return cellsOf(draft).flatMap(({ cell, ...place }) =>
    cell.isIssued === true && typeof cell.value === "string" ? [{ ...place, text: cell.value }] : [],
  );
}

function fixedTextsOf(draft: SheetDraft): readonly IssuedText[] {
  return cellsOf(draft).flatMap(({ cell, ...place }) =>
    cell.value === undefined || cell.value === null || cell.value === ""
      ? []
      : [{ ...place, text: String(cell.value) }],
  );
}

function issuedFormulasOf(draft: SheetDraft): readonly IssuedFormula[] {
  return cellsOf(draft).flatMap(({ cell, ...place }) =>
    cell.formula === undefined
      ? []
      : [{ ...place, text: cell.formula(createKeyRefs(place.sheet, place.row)) }],
  );
}
