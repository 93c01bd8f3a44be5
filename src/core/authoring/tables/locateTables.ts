import { createSheetGrid, type SheetGrid } from "../../reading/sheetGrid";
import { languages } from "../../text/language";
import type { Snapshot } from "../../workbook/snapshot";
import { foldHeading } from "./foldHeading";
import { type LocatedColumns, locateColumns } from "./locateColumns";
import type { Table, TableSet } from "./table";

/** A sheet that holds rows of a table. */
export interface LocatedTable {
  readonly table: Table;
  readonly grid: SheetGrid;
  readonly located: LocatedColumns;
  /** False where the sheet's name isn't the table's, and its headings say what it is. */
  readonly isNamed: boolean;
}

/** The sheets of a workbook by the tables that they hold. */
export interface LocatedTables {
  /** In the order of sheets; a table may stand on several. */
  readonly found: readonly LocatedTable[];
  /** Sheets that bear a table's name and have none of its headings. */
  readonly headless: readonly { readonly table: Table; readonly grid: SheetGrid }[];
  /** Visible sheets with something in them that are no table's. */
  readonly unknown: readonly SheetGrid[];
}

/** Of a renamed sheet: the least share of a table's headings that it must have. */
const leastShare = 0.5;

/** Which sheet holds which table: by its name in either language, else by its headings, whatever it is called. */
export function locateTables({ sheets }: Snapshot, { tables }: TableSet): LocatedTables {
  const found: LocatedTable[] = [];
  const headless: { table: Table; grid: SheetGrid }[] = [];
  const unknown: SheetGrid[] = [];
  const named = sheets.map(({ name }) => tableNamed(name, tables));
  sheets.forEach((sheet, at) => {
    const grid = createSheetGrid(sheet);
    const table = named[at] ?? null;
    const located = table === null ? null : locateColumns(grid, table);
    if (table !== null && located !== null) found.push({ table, grid, located, isNamed: true });
    else if (table !== null) headless.push({ table, grid });
    else {
      const byHeadings = tableByHeadings(grid, tables, new Set(named));
      if (byHeadings !== null) found.push({ ...byHeadings, grid, isNamed: false });
      else if (sheet.visibility === "visible" && grid.cells.length > 0) unknown.push(grid);
    }
  });
  return { found, headless, unknown };
}

function tableNamed(name: string, tables: readonly Table[]): Table | null {
  const folded = foldHeading(name);
  return (
    tables.find(({ words }) => languages.some((each) => foldHeading(words[each].sheet) === folded)) ?? null
  );
}

/** The table that has the largest share of its headings here; of several those first that no sheet is named after. */
function tableByHeadings(
  grid: SheetGrid,
  tables: readonly Table[],
  named: ReadonlySet<Table | null>,
): Pick<LocatedTable, "table" | "located"> | null {
  let best: (Pick<LocatedTable, "table" | "located"> & { readonly worth: number }) | null = null;
  for (const table of tables) {
    const located = locateColumns(grid, table);
    if (located === null) continue;
    const share = located.columns.size / table.columns.length;
    const ofHeadings = located.columns.size / (located.columns.size + located.spare.length);
    const worth = share + ofHeadings + (named.has(table) ? 0 : 0.1);
    if (share >= leastShare && worth > (best?.worth ?? 0)) best = { table, located, worth };
  }
  return best;
}
