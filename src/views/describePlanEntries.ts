import type { AssessedForm } from "../app/scoreForm";
import { planColumn } from "../core/form/layoutPlan";
import { cellKeyText, sheetKeys } from "../core/form/keys";
import { planParts, type PlanPart } from "../core/form/slots";
import { cellText } from "../core/reading/cellText";
import type { PlanRow } from "../core/reading/submission";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";
import { sheetWordsIn } from "../core/text/words";
import type { SheetCell } from "../core/workbook/address";
import type { EntryBlock, EntryKind, EntryRow, EntrySheet } from "./entryView";

const lineParts: readonly PlanPart[] = ["unit", "target", "period", "budget", "owner"];

/** The plan's sheet to be filled in the page: rows in use, and those that stand ready for an agency's own. */
export function describePlanEntries(
  { submission }: AssessedForm,
  faultAt: (place: SheetCell) => string,
  language: Language,
): EntrySheet | null {
  const located = submission.sheets.get(sheetKeys.plan);
  if (located === undefined) return null;
  const words = paneWordsIn(language);
  const { results } = sheetWordsIn(language);
  const { name, columns, rows } = located;
  const inUse = new Map(submission.plan.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])));
  const heads: Readonly<Record<PlanRow["section"], string>> = {
    open: results.planOpenHead,
    own: results.planOwnHead,
    done: results.planDoneHead,
  };
  const titles: Readonly<Record<PlanRow["section"], string>> = {
    open: words.planRowOpen,
    own: words.planRowOwn,
    done: words.planRowDone,
  };

  function entryRow(id: string, row: number, section: PlanRow["section"]): EntryRow {
    const plan = inUse.get(id);
    return {
      key: id,
      head: "",
      text: fill(titles[section], { gaps: plan?.gaps.join(", ") ?? "" }),
      fields: planParts.flatMap((part) => {
        const column = columns.get(planColumn(part));
        if (column === undefined) return [];
        const key = cellKeyText({ sheet: sheetKeys.plan, row: id, column: planColumn(part) });
        const place = { sheet: name, row, column };
        const kind: EntryKind = lineParts.includes(part) ? "line" : "lines";
        const value = cellText(submission.cells.get(key));
        return [{ key, label: results[part], kind, choices: [], value, place, fault: faultAt(place) }];
      }),
    };
  }

  const blocks = (["open", "own", "done"] as const).map((section): EntryBlock => ({
    key: section,
    item: null,
    title: heads[section],
    rows: [...rows].flatMap(([id, row]) => {
      const used = inUse.get(id);
      const isFreeOwn = used === undefined && section === "own" && id.startsWith("own.");
      return used?.section === section || isFreeOwn ? [entryRow(id, row, section)] : [];
    }),
  }));
  return { key: sheetKeys.plan, name, blocks: blocks.filter((block) => block.rows.length > 0) };
}
