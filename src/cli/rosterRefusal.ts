import { findRosterColumns } from "../app/findRosterColumns";
import type { RosterTable } from "../app/readRoster";
import { describePlace } from "../core/text/describeProblem";
import { fill } from "../core/text/fill";
import { rosterHeadings } from "../core/text/rosterHeadings";
import { a1 } from "../core/workbook/address";
import type { Session } from "./session";

/** Why a table can't be taken for a roster at all, in lines: it is a form, or columns contradict each other. Null where it can. */
export function rosterRefusal({ rows, place, isForm = false }: RosterTable, session: Session): string | null {
  const { words, language } = session;
  const said = (cell: string | undefined, what: string, remedy: string) =>
    `[${words.error}] ${describePlace(cell === undefined ? place : { ...place, cell })}: ${what}\n    ${remedy}`;
  if (isForm) return said(undefined, words.rosterIsForm, words.rosterIsFormRemedy);
  const found = findRosterColumns(rows);
  if (found === null || found.repeated.size === 0) return null;
  return [...found.repeated]
    .map(([column, places]) => {
      const cells = places.map((at) => a1(found.headingRow, at));
      // Recommended headings stand first, in Thai, and after the Thai ones in English.
      const heading = rosterHeadings[column].find((each) => /[a-z]/.test(each) === (language === "en"));
      const what = fill(words.repeatedHeading, { heading: heading ?? column, cells: cells.join(", ") });
      return said(cells[1], what, words.repeatedHeadingRemedy);
    })
    .join("\n");
}
