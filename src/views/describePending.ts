import type { AssessedForm } from "../app/scoreForm";
import type { Language } from "../core/text/language";
import { describeEntries } from "./describeEntries";
import type { PendingRowView } from "./pendingView";

/** The rows of a form that hold what was last true in an earlier year and isn't confirmed, in the order of the form. */
export function describePending(form: AssessedForm, language: Language): readonly PendingRowView[] {
  const { pending, stamp } = form.submission;
  if (pending.length === 0) return [];
  const found = new Map(pending.map((cell) => [cell.key, cell]));
  const reasons = new Map(stamp.lastYear?.record?.pointedOut.map(({ id, reason }) => [id, reason]));
  return describeEntries(form, [], language).flatMap((sheet) =>
    sheet.blocks.flatMap(({ item, rows }) =>
      rows.flatMap(({ key: row, head, text, fields }): readonly PendingRowView[] => {
        const cells = fields.flatMap(({ key, label, place }) => {
          const cell = found.get(key);
          return cell === undefined ? [] : [{ label, text: cell.text, year: cell.year, place }];
        });
        const [first] = cells;
        if (first === undefined) return [];
        return [
          {
            row,
            sheet: sheet.name,
            // A topic's text is advice on what to write in it.
            name: item === null && head !== "" ? head : text,
            item,
            year: Math.max(...cells.map(({ year }) => year)),
            cells: cells.map((cell) => ({ label: cell.label, text: cell.text })),
            pointedOut: reasons.get(row) ?? null,
            place: first.place,
          },
        ];
      }),
    ),
  );
}
