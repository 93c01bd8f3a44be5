import { appendTo } from "../../appendTo";
import { type Problem, problem } from "../../problem";
import { foldHeading } from "./foldHeading";
import { fail, type Result, succeed } from "../../result";
import { authoringWordsIn } from "../../text/authoringWords";
import { type Language, languages } from "../../text/language";
import type { Snapshot } from "../../workbook/snapshot";
import { indexIds } from "./indexIds";
import { type LocatedTables, locateTables } from "./locateTables";
import { readRows } from "./readRows";
import type { Table, TableSet } from "./table";
import { tellOfColumns } from "./tellOfColumns";
import type { TableRow } from "./tableRow";

/** The rows of a workbook's tables. */
export interface ReadTables {
  /** The language of the workbook's headings. */
  readonly language: Language;
  /** The rows of a table in the order of its sheets; none where it has no sheet. */
  rowsOf(table: string): readonly TableRow[];
  /** The name of the sheet that a table stands on; null where there is none. */
  sheetOf(table: string): string | null;
}

/**
 * What a workbook of tables holds, wherever its sheets, rows and columns stand and in whichever language its headings
 * are. Everything that couldn't be read is told with its sheet and cell, and so is what was taken for something else.
 * Fails where no sheet holds any of the tables, or one is missing that the workbook can't be read without.
 */
export function readTables(snapshot: Snapshot, set: TableSet): Result<ReadTables> {
  const located = locateTables(snapshot, set);
  if (located.found.length === 0) return fail([problem("authoring/no-tables")]);
  const language = located.found[0]?.located.language ?? "th";
  const ids = indexIds(located.found);
  const problems: Problem[] = [...tellOfSheets(located, set, language)];
  const rows = new Map<string, TableRow[]>();
  for (const each of located.found) {
    problems.push(...tellOfColumns(each));
    const read = readRows(each, ids);
    problems.push(...read.problems);
    for (const row of read.rows) appendTo(rows, each.table.key, row);
  }
  if (problems.some(({ code }) => code === "authoring/required-sheet-missing")) return fail(problems);
  return succeed(
    {
      language,
      rowsOf: (table) => rows.get(table) ?? [],
      sheetOf: (table) => located.found.find((each) => each.table.key === table)?.grid.name ?? null,
    },
    problems,
  );
}

function tellOfSheets(located: LocatedTables, { tables }: TableSet, language: Language): readonly Problem[] {
  const nameOf = ({ words }: Table) => words[language].sheet;
  const seen = new Set<Table>();
  const problems: Problem[] = [];
  for (const { table, grid, isNamed } of located.found) {
    const place = { sheet: grid.name };
    if (!isNamed) problems.push(problem("authoring/renamed-sheet", place, { table: nameOf(table) }));
    if (seen.has(table)) problems.push(problem("authoring/second-sheet", place, { table: nameOf(table) }));
    seen.add(table);
  }
  for (const { table, grid } of located.headless)
    problems.push(problem("authoring/headings-missing", { sheet: grid.name }, { table: nameOf(table) }));
  const guides = languages.map((each) => foldHeading(authoringWordsIn(each).guideSheet));
  for (const grid of located.unknown.filter(({ name }) => !guides.includes(foldHeading(name))))
    problems.push(problem("authoring/spare-sheet", { sheet: grid.name }));
  const headless = new Set(located.headless.map(({ table }) => table));
  for (const table of tables.filter((each) => !seen.has(each) && !headless.has(each))) {
    const code = table.isRequired === true ? "authoring/required-sheet-missing" : "authoring/sheet-missing";
    problems.push(problem(code, {}, { table: nameOf(table) }));
  }
  return problems;
}
