import { appendTo } from "../appendTo";
import { problem, type Problem } from "../problem";
import { a1 } from "../workbook/address";
import type { PendingCell, Submission } from "./submission";

/**
 * What is to be told of a form's values of earlier years: how many each sheet has, those that were pointed out when the
 * form was made and still wait, and rows that are answered this year with texts of an earlier one beside the answer.
 */
export function tellPending({
  stamp,
  pending,
  statements,
  self,
  indicatorNotes,
}: Pick<Submission, "stamp" | "pending" | "statements" | "self" | "indicatorNotes">): readonly Problem[] {
  const { lastYear } = stamp;
  const damaged = lastYear !== undefined && lastYear.record === null;
  const rows = groupBy(pending, ({ row, place }) => `${place.sheet}!${row}`);
  const answered = new Set<string>([
    ...self.answers.keys(),
    ...[...indicatorNotes].flatMap(([id, { years }]) => (years.at(-1)?.kind === "number" ? [id] : [])),
  ]);
  for (const [id, { self: answer }] of statements) if (answer.kind === "unreadable") answered.delete(id);
  return [
    ...(damaged ? [problem("form/last-year-damaged")] : []),
    ...[...groupBy(pending, ({ place }) => place.sheet)].map(([sheet, cells]) =>
      problem("reading/pending", { sheet }, { count: cells.length }),
    ),
    ...(lastYear?.record?.pointedOut ?? []).flatMap(({ id, reason, year }) => {
      const cell = pending.find(({ row, kind }) => row === id && kind !== "plan");
      if (cell === undefined) return [];
      return [
        problem("reading/last-year-old", placeOf(cell), {
          id,
          pointedOut: reason,
          year: year ?? cell.year,
        }),
      ];
    }),
    ...[...rows.values()].flatMap((cells) => tellBeside(cells, answered)),
  ];
}

/** A row is told once, at the first of its texts. */
function tellBeside(cells: readonly PendingCell[], answered: ReadonlySet<string>): readonly Problem[] {
  const texts = cells.filter(({ kind, key }) => kind === "text" && !key.endsWith("|#suggestion"));
  const [first] = texts;
  if (first === undefined || !answered.has(first.row)) return [];
  const parts = texts.map(({ key }) => key.slice(key.indexOf("#") + 1)).join(",");
  return [problem("reading/pending-beside", placeOf(first), { id: first.row, year: first.year, parts })];
}

function placeOf({ place: { sheet, row, column } }: PendingCell) {
  return { sheet, cell: a1(row, column) };
}

function groupBy(
  cells: readonly PendingCell[],
  keyOf: (cell: PendingCell) => string,
): ReadonlyMap<string, readonly PendingCell[]> {
  const groups = new Map<string, PendingCell[]>();
  for (const cell of cells) appendTo(groups, keyOf(cell), cell);
  return groups;
}
