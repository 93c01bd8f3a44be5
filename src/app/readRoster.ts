import type { CategoryId } from "../core/criteria/ids";
import type { Criteria } from "../core/criteria/schema";
import type { Identity } from "../core/form/identity";
import { type Place, type Problem, hasError, problem } from "../core/problem";
import { type Result, fail, succeed } from "../core/result";
import type { RosterColumn } from "../core/text/rosterHeadings";
import { a1 } from "../core/workbook/address";
import { findRosterColumns, type RosterColumns } from "./findRosterColumns";
import { parseAgencyKind } from "./parseAgencyKind";
import { parseCategories } from "./parseCategories";
import { tidyName } from "./tidyName";

/** A table of texts, with the file (and sheet) it came from; rows stand in order, from the first. */
export interface RosterTable {
  readonly rows: readonly (readonly string[])[];
  readonly place: Place;
  /** True where the table comes from a workbook that is an assessment form, and so no roster. */
  readonly isForm?: boolean;
}

/** One agency or unit to make a form for. */
export interface RosterEntry extends Omit<Identity, "year" | "round"> {
  readonly dueDate: string;
}

/** What stands for a roster's blank cells and absent columns. */
export interface RosterDefaults {
  readonly ministry: string;
  /** An id of the edition's agency kinds; empty where the agency itself is to say. */
  readonly agencyKind: string;
  readonly categories: readonly CategoryId[];
  readonly dueDate: string;
}

/** What a roster is read for. */
export interface RosterNeeds {
  /** True where every row must come to a kind of agency: forms are made that differ by it. */
  readonly mustNameKind: boolean;
  /**
   * True where forms may be of an edition that nobody has but they: kinds and categories that this one hasn't got are
   * then left as they are written.
   */
  readonly mayNameOthers?: boolean;
}

interface RosterRow {
  /** A cell's text; empty where there is no such column. */
  text(column: RosterColumn): string;
  place(column: RosterColumn): Place;
}

/**
 * The agencies of a roster. The row of headings is the first that has one for the agency's name; columns may stand
 * in any order, and those that nobody asked for are passed over, as are blank rows.
 * Fails where there is a problem of severity error anywhere, with every problem of every row.
 */
export function readRoster(
  criteria: Criteria,
  table: RosterTable,
  defaults: RosterDefaults,
  { mustNameKind, mayNameOthers = false }: RosterNeeds = { mustNameKind: false },
): Result<readonly RosterEntry[]> {
  if (table.isForm === true) return fail([problem("roster/is-a-form", table.place)]);
  const found = findRosterColumns(table.rows);
  if (found === null) return fail([describeNoHeadings(table)]);
  if (found.repeated.size > 0) return fail(describeRepeated(table, found));

  const rows = listRows(table, found);
  const needsKind = mustNameKind && defaults.agencyKind === "";
  const problems = [
    ...rows
      .flatMap((row) => checkRow(criteria, row, needsKind))
      .filter((each) => !(mayNameOthers && isOfOther(each))),
    ...findDoubles(rows),
  ];
  if (rows.length === 0) return fail([problem("roster/empty", table.place)]);
  if (hasError(problems)) return fail(problems);
  return succeed(
    rows.map((row) => entryOf(criteria, row, defaults, mayNameOthers)),
    problems,
  );
}

function describeNoHeadings({ rows, place }: RosterTable): Problem {
  const isEmpty = rows.every((row) => row.every((text) => tidyName(text) === ""));
  return isEmpty
    ? problem("roster/empty", place)
    : problem("roster/missing-column", place, { column: "agencyName" });
}

/** Columns that say the same: which of them counts is for a person to say. */
function describeRepeated(
  { place }: RosterTable,
  { headingRow, repeated }: RosterColumns,
): readonly Problem[] {
  return [...repeated].map(([column, places]) => {
    const cells = places.map((at) => a1(headingRow, at));
    return problem(
      "roster/repeated-column",
      { ...place, cell: cells[1] ?? a1(headingRow, 1) },
      { column, cells: cells.join(", ") },
    );
  });
}

function listRows(table: RosterTable, { headingRow, columns }: RosterColumns): readonly RosterRow[] {
  return table.rows.flatMap((texts, index) => {
    if (index < headingRow || texts.every((text) => tidyName(text) === "")) return [];
    const row: RosterRow = {
      text: (column) => tidyName(texts[(columns.get(column) ?? 0) - 1] ?? ""),
      place: (column) => ({ ...table.place, cell: a1(index + 1, columns.get(column) ?? 1) }),
    };
    return [row];
  });
}

function checkRow(criteria: Criteria, { text, place }: RosterRow, needsKind: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  if (text("agencyName") === "")
    problems.push(problem("roster/missing-value", place("agencyName"), { column: "agencyName" }));
  const kind = text("agencyKind");
  if (kind === "" && needsKind)
    problems.push(problem("roster/missing-value", place("agencyKind"), { column: "agencyKind" }));
  if (kind !== "" && parseAgencyKind(criteria, kind) === null)
    problems.push(
      problem("roster/unknown-kind", place("agencyKind"), {
        kind,
        known: criteria.agencyKinds.map(({ id }) => id).join(", "),
      }),
    );
  for (const category of parseCategories(criteria, text("categories")).unknown)
    problems.push(problem("roster/unknown-category", place("categories"), { category }));
  return problems;
}

/** The same agency and unit twice is likely a slip, though two units may go by one name. */
function findDoubles(rows: readonly RosterRow[]): readonly Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ text, place }) => {
    const agency = text("agencyName");
    const key = [text("agencyCode"), agency, text("reportingUnit")].join("\n").toLowerCase();
    if (agency === "" || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem("roster/duplicate-agency", place("agencyName"), { agency })];
  });
}

/** True for what only another edition may have. */
function isOfOther({ code }: Problem): boolean {
  return code === "roster/unknown-kind" || code === "roster/unknown-category";
}

function entryOf(
  criteria: Criteria,
  { text }: RosterRow,
  defaults: RosterDefaults,
  mayNameOthers: boolean,
): RosterEntry {
  const categories = text("categories");
  const kind = parseAgencyKind(criteria, text("agencyKind"));
  return {
    agencyCode: text("agencyCode"),
    agencyName: text("agencyName"),
    ministry: text("ministry") || defaults.ministry,
    agencyKind: kind ?? ((mayNameOthers && text("agencyKind")) || defaults.agencyKind),
    reportingUnit: text("reportingUnit"),
    categories: categories === "" ? defaults.categories : parseCategories(criteria, categories).categories,
    dueDate: text("dueDate") || defaults.dueDate,
  };
}
