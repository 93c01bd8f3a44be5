import type { CategoryId } from "../criteria/ids";
import type { Criteria } from "../criteria/schema";
import { comparisonColumns, digestRows } from "../form/digestPlaces";
import { cellKeyText, sheetKeys } from "../form/keys";
import { totalRow } from "../form/layoutCover";
import { problem, type Problem } from "../problem";
import { isSameAgency } from "../reading/isSameAgency";
import type { Submission } from "../reading/submission";
import { roundAsSpreadsheet } from "../scoring/roundAsSpreadsheet";
import { a1, type SheetCell } from "../workbook/address";
import type { Assessment } from "./assess";
import { finalSet } from "./finalSet";

/** An earlier form of the same agency, with its scores. */
export interface EarlierForm {
  readonly submission: Submission;
  readonly assessment: Assessment;
}

/** Scores for blank cells of last year's column, and what is to be told. */
export interface CarriedScores {
  readonly cells: readonly (SheetCell & { readonly score: number })[];
  readonly problems: readonly Problem[];
}

/**
 * Last year's scores from last year's form: the committee's where it had assessed everything, else the agency's own.
 * What people typed stays, and is told where it differs. A form of another agency, or of a year that isn't over yet,
 * gives nothing.
 */
export function carryLastYear(
  { scoring }: Criteria,
  submission: Submission,
  earlier: EarlierForm,
): CarriedScores {
  const { identity } = earlier.submission;
  const refused = refusalOf(submission, earlier.submission);
  if (refused !== null) return { cells: [], problems: [refused] };

  const set = finalSet(earlier.assessment);
  const { categories, total } = earlier.assessment[set];
  const cells: CarriedScores["cells"][number][] = [];
  const problems: Problem[] = [
    problem("form/last-year-taken", {}, { year: identity.year, assessor: set }),
    ...(total.isProvisional ? [problem("form/last-year-provisional", {}, { year: identity.year })] : []),
  ];

  function carry(category: CategoryId | typeof totalRow, found: number | null): void {
    const key = {
      sheet: sheetKeys.digest,
      row: digestRows.compared(category),
      column: comparisonColumns.lastYear,
    };
    const place = submission.places.get(cellKeyText(key));
    if (found === null || place === undefined) return;
    const score = roundAsSpreadsheet(found, scoring.displayDecimals);
    const stands = submission.cells.get(cellKeyText(key));
    if (stands === undefined) {
      cells.push({ ...place, score });
      return;
    }
    const { comparison } = submission;
    const typed =
      category === totalRow ? comparison.total.lastYear : comparison.categories.get(category)?.lastYear;
    if (typed === score) return;
    problems.push(
      problem(
        "form/last-year-kept",
        { sheet: place.sheet, cell: a1(place.row, place.column) },
        { id: digestRows.compared(category), typed: String(stands.value), score },
      ),
    );
  }

  const asked = new Set<string>(submission.identity.categories);
  for (const { category, score } of categories) if (asked.has(category)) carry(category, score);
  const askedThen = new Set<string>(identity.categories);
  const isSameScope = asked.size === askedThen.size && [...asked].every((id) => askedThen.has(id));
  if (isSameScope) carry(totalRow, total.score);
  return { cells, problems };
}

function refusalOf(now: Submission, then: Submission): Problem | null {
  const { identity } = now;
  const { agencyCode, agencyName, year } = then.identity;
  if (!isSameAgency(identity, then.identity)) {
    const agency = [agencyCode, agencyName].filter((part) => part !== "").join(" ");
    return problem("form/last-year-other-agency", {}, { agency });
  }
  if (year >= identity.year)
    return problem("form/last-year-not-before", {}, { year, thisYear: identity.year });
  return now.sheets.has(sheetKeys.digest) ? null : problem("form/last-year-no-place");
}
