import type { CriteriaIndex } from "../criteria/indexCriteria";
import { isFixedRow } from "../form/keyEveryRow";
import { keyColumn, sheetKeys, type ColumnKey, type RowKey } from "../form/keys";
import { planColumn, planGapColumn, planHeads, planOwnedColumns } from "../form/layoutPlan";
import { frameRows } from "../form/sheetFrame";
import { planParts, type PlanPart } from "../form/slots";
import { problem, type Problem } from "../problem";
import { a1 } from "../workbook/address";
import type { SnapshotCell } from "../workbook/snapshot";
import { cellText, isBlankCell } from "./cellText";
import type { LocatedCopy } from "./locateSheets";
import { normaliseTyped } from "./normaliseTyped";
import type { PlanRow } from "./submission";

/**
 * The rows of the plan in which something stands, top to bottom, from the first sheet that is the plan. Rows with
 * text but no key are rows that people put in. Of a copied row both count, the second as one without an id; rows of
 * a copied sheet aren't taken along, and those that differ are told.
 */
export function readPlan(
  copies: readonly LocatedCopy[],
  index: CriteriaIndex,
): { readonly plan: readonly PlanRow[]; readonly problems: readonly Problem[] } {
  const [plan, ...others] = copies.filter(({ sheet }) => sheet === sheetKeys.plan);
  if (plan === undefined) return { plan: [], problems: [] };
  const rows = rowsOf(plan, index);
  const known = new Set(rows.map(contentOf));
  const strays = others.flatMap((copy) =>
    rowsOf(copy, index)
      .filter((row) => !known.has(contentOf(row)))
      .map((row) =>
        problem(
          "reading/plan-copy",
          { sheet: copy.grid.name, cell: a1(row.row, row.cells[0]?.column ?? 1) },
          { text: contentOf(row) },
        ),
      ),
  );
  return { plan: rows, problems: [...rows.flatMap((row) => problemsOf(row, plan, index)), ...strays] };
}

function rowsOf(copy: LocatedCopy, index: CriteriaIndex): readonly PlanRow[] {
  const sectionOf = createSections(copy);
  const seen = new Set<RowKey>();
  return copy.grid.rowNumbers.flatMap((row): readonly PlanRow[] => {
    const key = copy.keyOfRow.get(row);
    if (row === copy.keyRow || (key !== undefined && isProductRow(key))) return [];
    const cells = copy.grid.inRow(row).filter((cell) => cell.column !== copy.keyColumn && !isBlankCell(cell));
    const isEmpty = key === undefined ? cells.length === 0 : cells.every((cell) => isOwned(copy, cell));
    if (isEmpty) return [];
    const isFirst = key !== undefined && isPlanKey(key) && !seen.has(key);
    if (isFirst) seen.add(key);
    const at = (column: ColumnKey) => cellAt(copy, row, column);
    return [
      {
        id: isFirst ? key : null,
        row,
        section: sectionOf(row),
        gaps: gapsIn(at(planGapColumn), index),
        parts: partsIn(at),
        cells: cells.map((cell) => ({ column: cell.column, cell })),
      },
    ];
  });
}

/** Rows of the plan that people don't write in. */
function isProductRow(key: RowKey): boolean {
  return (
    isFixedRow(key) || [...Object.values(planHeads), ...Object.values(frameRows)].some((each) => each === key)
  );
}

function isPlanKey(key: RowKey): boolean {
  return /^(plan|own)\.\d+$/.test(key);
}

function isOwned({ columns }: LocatedCopy, { column }: SnapshotCell): boolean {
  return planOwnedColumns.some((key) => columns.get(key)?.includes(column));
}

function cellAt({ grid, columns }: LocatedCopy, row: number, column: ColumnKey): SnapshotCell | undefined {
  const [at] = columns.get(column) ?? [];
  return at === undefined ? undefined : grid.at(row, at);
}

/** The section of a row: that of the nearest head above it. */
function createSections({ rows }: LocatedCopy): (row: number) => PlanRow["section"] {
  const heads = (["open", "own", "done"] as const)
    .flatMap((section) => (rows.get(planHeads[section]) ?? []).map((row) => ({ section, row })))
    .sort((a, b) => b.row - a.row);
  return (row) => heads.find((head) => head.row < row)?.section ?? "open";
}

/** Statements and measures named in a cell, spelt as the edition does where it has them. */
function gapsIn(cell: SnapshotCell | undefined, { statements, measures }: CriteriaIndex): readonly string[] {
  const known = new Map(
    [...statements.keys(), ...measures.keys()].map((id) => [id.toLowerCase(), String(id)]),
  );
  return normaliseTyped(cellText(cell))
    .split(/[\s,;]+/)
    .filter((id) => id !== "")
    .map((id) => known.get(id.toLowerCase()) ?? id);
}

function partsIn(at: (column: ColumnKey) => SnapshotCell | undefined): PlanRow["parts"] {
  const parts: Partial<Record<PlanPart, string>> = {};
  for (const part of planParts) {
    const text = cellText(at(planColumn(part)));
    if (text !== "") parts[part] = text;
  }
  return parts;
}

function contentOf({ cells }: PlanRow): string {
  return cells.map(({ cell }) => cellText(cell)).join(" | ");
}

function problemsOf(
  plan: PlanRow,
  copy: LocatedCopy,
  { statements, measures }: CriteriaIndex,
): readonly Problem[] {
  const known = new Set<string>([...statements.keys(), ...measures.keys()]);
  const [gapColumn = 1] = copy.columns.get(planGapColumn) ?? [];
  const place = (column: number) => ({ sheet: copy.grid.name, cell: a1(plan.row, column) });
  return [
    ...plan.gaps
      .filter((id) => !known.has(id))
      .map((id) => problem("reading/unknown-id", place(gapColumn), { id, text: contentOf(plan) })),
    ...plan.cells
      .filter(({ cell }) => cell.kind === "error")
      .map(({ column, cell }) =>
        problem("reading/error-value", place(column), {
          id: plan.id ?? keyColumn,
          typed: String(cell.value),
        }),
      ),
  ];
}
