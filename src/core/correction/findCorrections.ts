import { appendTo } from "../appendTo";
import type { Criteria } from "../criteria/schema";
import { cellKeyText } from "../form/keys";
import type { FormSlots, Slot } from "../form/slots";
import type { Problem, Severity } from "../problem";
import type { Submission } from "../reading/submission";
import type { Snapshot } from "../workbook/snapshot";
import type { Correction, Corrections } from "./correction";
import { holdSlots, type SlotCells } from "./holdSlots";
import { createTroubleFinder } from "./createTroubleFinder";

/**
 * What an agency should put right in its form, read from this workbook: a row for each cell with an error or a
 * warning, then one for each statement that the form asks and the agency hasn't answered. Notes ask for nothing.
 * The committee's blanks aren't the agency's, and no row comes of them.
 */
export function findCorrections(
  criteria: Criteria,
  form: FormSlots,
  submission: Submission,
  snapshot: Snapshot,
): Corrections {
  const cells = holdSlots(criteria, form, snapshot);
  const findTroubles = createTroubleFinder(criteria, form, cells);
  const problemsOf = new Map<string, Problem[]>();
  const looks: Problem[] = [];
  for (const each of submission.problems.filter(({ severity }) => severity !== "note")) {
    const troubles = findTroubles(each);
    if (troubles.length === 0) looks.push(each);
    for (const { slot, problem } of troubles) appendTo(problemsOf, cellKeyText(slot), problem);
  }

  const rows = form.slots.flatMap((slot): readonly Correction[] => {
    const problems = problemsOf.get(cellKeyText(slot)) ?? [];
    if (problems.length === 0 && !isUnanswered(slot, submission)) return [];
    return correctionOf(slot, problems, cells);
  });
  return { rows: inOrder(rows), looks: bySeverity(looks, ({ severity }) => severity) };
}

function correctionOf(slot: Slot, problems: readonly Problem[], cells: SlotCells): readonly Correction[] {
  const [place] = cells.countingPlacesOf(slot);
  if (place === undefined) return [];
  const { sheet, row, column } = place;
  return [
    { key: cellKeyText(slot), slot, place: { sheet, row, column }, stood: cells.saysOf(slot), problems },
  ];
}

function isUnanswered({ field }: Slot, { statements }: Submission): boolean {
  if (field.kind !== "answer" || field.set !== "self") return false;
  return statements.get(field.statement)?.self.kind === "blank";
}

function inOrder(rows: readonly Correction[]): readonly Correction[] {
  const wrong = rows.filter(({ problems }) => problems.length > 0);
  const severityOf = ({ problems }: Correction) =>
    problems.some(({ severity }) => severity === "error") ? "error" : "warning";
  return [...bySeverity(wrong, severityOf), ...rows.filter(({ problems }) => problems.length === 0)];
}

function bySeverity<T>(list: readonly T[], severityOf: (each: T) => Severity): readonly T[] {
  const errors = list.filter((each) => severityOf(each) === "error");
  return [...errors, ...list.filter((each) => severityOf(each) !== "error")];
}
