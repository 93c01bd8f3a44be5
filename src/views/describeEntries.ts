import type { AssessedForm } from "../app/scoreForm";
import type { Problem } from "../core/problem";
import { cellKeyText, sheetKeys } from "../core/form/keys";
import type { Slot } from "../core/form/slots";
import { cellText } from "../core/reading/cellText";
import { describeProblem } from "../core/text/describeProblem";
import type { Language } from "../core/text/language";
import { a1, type SheetCell } from "../core/workbook/address";
import { createFieldDescriber } from "./createFieldDescriber";
import { describePlanEntries } from "./describePlanEntries";
import type { EntryBlock, EntryField, EntrySheet } from "./entryView";
import { createRowNamer } from "./createRowNamer";

/** The sheets of a form with every cell that people fill, in the order of the edition; sheets that are lost are left out. */
export function describeEntries(
  form: AssessedForm,
  problems: readonly Problem[],
  language: Language,
): readonly EntrySheet[] {
  const { slots, submission } = form;
  const faults = faultsByCell(problems, language);
  const describeField = createFieldDescriber(form.criteria, submission.language, language);
  const nameRow = createRowNamer(form.criteria, language);
  const faultAt = ({ sheet, row, column }: SheetCell) => faults.get(`${sheet}!${a1(row, column)}`) ?? "";

  const sheets = [...new Set(slots.slots.map(({ sheet }) => sheet))].flatMap((key): readonly EntrySheet[] => {
    const located = submission.sheets.get(key);
    if (located === undefined) return [];
    const blocks = new Map<string, { block: Omit<EntryBlock, "rows">; rows: Map<string, Slot[]> }>();
    for (const slot of slots.slots.filter((each) => each.sheet === key)) {
      const { block } = nameRow(slot);
      const held = blocks.get(block.key) ?? { block, rows: new Map<string, Slot[]>() };
      blocks.set(block.key, held);
      held.rows.set(slot.row, [...(held.rows.get(slot.row) ?? []), slot]);
    }
    const described = [...blocks.values()].map(({ block, rows }) => ({
      ...block,
      rows: [...rows].flatMap(([rowKey, cells]) => {
        const fields = cells.flatMap(fieldOf);
        const [first] = cells;
        if (first === undefined || fields.length === 0) return [];
        const { head, text } = nameRow(first);
        return [{ key: rowKey, head, text, fields }];
      }),
    }));
    return [{ key, name: located.name, blocks: described.filter(({ rows }) => rows.length > 0) }];
  });

  function fieldOf(slot: Slot): readonly EntryField[] {
    const key = cellKeyText(slot);
    const place = submission.places.get(key);
    if (place === undefined) return [];
    const value = cellText(submission.cells.get(key));
    return [{ key, ...describeField(slot.field), value, place, fault: faultAt(place) }];
  }

  const plan = describePlanEntries(form, faultAt, language);
  return plan === null ? sheets : [...sheets.filter(({ key }) => key !== sheetKeys.plan), plan];
}

/** What is wrong in each cell, in words, by `sheet!A1`; notes for the record aren't wrong. */
function faultsByCell(problems: readonly Problem[], language: Language): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const each of problems) {
    const { sheet, cell } = each.place;
    if (sheet === undefined || cell === undefined || each.severity === "note") continue;
    const { what, remedy } = describeProblem(each, language);
    const key = `${sheet}!${cell}`;
    const text = [what, remedy].filter((part) => part !== "").join(" ");
    faults.set(key, [faults.get(key), text].filter((part) => part !== undefined).join(" "));
  }
  return faults;
}
