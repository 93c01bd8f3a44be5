import { assessForm } from "../../src/app/assessForm";
import { builtInEditions } from "../../src/app/builtInEditions";
import type { AssessedForm } from "../../src/app/scoreForm";
import type { Criteria } from "../../src/core/criteria/schema";
import { isColumnKey, sheetOfMark } from "../../src/core/form/keys";
import type { Identity } from "../../src/core/form/identity";
import type { Problem } from "../../src/core/problem";
import type { Blueprint, CellValue } from "../../src/core/workbook/blueprint";
import type { WorkbookHost } from "../../src/core/workbook/host";
import type { SheetPatch } from "../../src/core/workbook/patch";
import type { SnapshotCell } from "../../src/core/workbook/snapshot";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { fillPatch, formCells, type FormCell } from "./formCells";
import { formOf, hash } from "./formOf";

/** A form in memory that a test fills, assesses and looks into by keys, as a person would by sight. */
export interface FormAtWork {
  readonly criteria: Criteria;
  readonly host: WorkbookHost;
  /** Where the form's cells stand as issued. */
  readonly cells: ReadonlyMap<string, FormCell>;
  fill(values: Readonly<Record<string, CellValue>>): Promise<void>;
  apply(...sheets: readonly SheetPatch[]): Promise<void>;
  assess(): Promise<{ readonly form: AssessedForm; readonly problems: readonly Problem[] }>;
  /** What stands in the cells of a sheet now, row by row: row key (or "") and cells by column key. */
  rows(sheet: string): Promise<readonly FoundRow[]>;
}

export interface FoundRow {
  readonly key: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, SnapshotCell["value"]>>;
}

/** A form of an edition with one statement a level, unless another is given. */
export async function formAtWork(
  criteria: Criteria = cellsEdition(),
  identity: Partial<Identity> = {},
): Promise<FormAtWork> {
  const { blueprint } = formOf(criteria, identity);
  const host = createMemoryHost();
  await host.create(blueprint);
  return atWork(criteria, host, blueprint);
}

/** The same for a form that a host holds as it was laid out. */
export function atWork(criteria: Criteria, host: WorkbookHost, blueprint: Blueprint): FormAtWork {
  const cells = formCells(blueprint);
  const apply = async (...sheets: readonly SheetPatch[]) => {
    const written = await host.apply({ sheets, last: null });
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
  };
  return {
    criteria,
    host,
    cells,
    apply,
    fill: (values) => apply(...fillPatch(cells, new Map(Object.entries(values)))),
    async assess() {
      const result = await assessForm(host, {
        editions: [criteria],
        edition: null,
        ambiguous: null,
        hash,
        today: "2026-11-21",
      });
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return { form: result.value, problems: result.problems };
    },
    rows: (sheet) => foundRows(host, sheet),
  };
}

/** The built-in edition that the golden agencies use. */
export function cellsEdition(): Criteria {
  const edition = builtInEditions().find(({ id }) => id === "pmqa-4.0-cells");
  if (edition === undefined) throw new Error("the edition is missing");
  return edition;
}

async function foundRows(host: WorkbookHost, sheetKey: string): Promise<readonly FoundRow[]> {
  const snapshot = await host.read();
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.problems));
  const sheet = snapshot.value.sheets.find(({ cells }) =>
    cells.some(({ value }) => sheetOfMark(String(value)) === sheetKey),
  );
  const mark = sheet?.cells.find(({ value }) => sheetOfMark(String(value)) === sheetKey);
  if (sheet === undefined || mark === undefined) return [];
  const columns = new Map(
    sheet.cells
      .filter(({ row, value }) => row === mark.row && isColumnKey(String(value)))
      .map(({ column, value }) => [column, String(value)]),
  );
  const rows = new Map<number, { key: string; cells: Record<string, SnapshotCell["value"]> }>();
  for (const { row, column, value } of sheet.cells) {
    if (row === mark.row) continue;
    const found = rows.get(row) ?? { key: "", cells: {} };
    rows.set(row, found);
    if (column === mark.column) found.key = String(value);
    else found.cells[columns.get(column) ?? `column ${column}`] = value;
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, found]) => ({ row, ...found }));
}
