import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import { sheetKeys } from "../form/keys";
import type { PlanRow } from "../reading/submission";
import type { CellValue } from "../workbook/blueprint";
import { carry } from "./cellMeaning";
import { keepPlanRows } from "./keepPlanRows";
import type { MergeChoices } from "./mergeChoices";
import type { OpenedSource } from "./openedSource";
import {
  listPlanRows,
  planCellKey,
  planColumns,
  planMeaning,
  type PlanColumn,
  type SourcePlanRow,
} from "./planRows";
import { settleValues, type Candidate, type Conflict, type MergedEntry } from "./settleValues";

/** A row of the merged plan. */
export interface MergedPlanRow {
  readonly section: PlanRow["section"];
  readonly entries: ReadonlyMap<PlanColumn, MergedEntry>;
  readonly owned: SourcePlanRow["owned"];
}

export interface MergedPlan {
  readonly rows: readonly MergedPlanRow[];
  readonly conflicts: readonly Conflict[];
}

/**
 * The plans of all sources as one, rows in the order in which the sources have them. Rows for the same gaps are one row
 * whose parts are merged. Where a source has several rows for the same gaps, and where rows name none, nothing says
 * which belong together: each different row stays, and equal ones stand as often as in the source that has most of them.
 */
export function mergePlan(
  criteria: Criteria,
  sources: readonly OpenedSource[],
  choices: MergeChoices,
): MergedPlan {
  const groupOf = createGroupOf(criteria);
  const groups = new Map<string, SourcePlanRow[]>();
  for (const row of sources.flatMap(listPlanRows)) {
    const group = groups.get(row.gaps);
    if (group === undefined) groups.set(row.gaps, [row]);
    else group.push(row);
  }
  const rows: MergedPlanRow[] = [];
  const conflicts: Conflict[] = [];
  for (const [gaps, group] of groups) {
    const isOneRow = gaps !== "" && isOneEach(group);
    for (const alike of isOneRow ? [group] : keepPlanRows(group)) {
      const entries = new Map<PlanColumn, MergedEntry>();
      for (const column of planColumns) {
        const key = planCellKey(gaps, column);
        const cell = { key, rows: gaps === "" ? [] : gaps.split(","), group: groupOf(gaps), column };
        const candidates = isOneRow
          ? sources.flatMap((opened, at) =>
              valuesIn(
                opened,
                group.find(({ source }) => source === at),
                column,
                key,
              ),
            )
          : alike.flatMap(({ parts }) => parts.get(column) ?? []);
        const { entry, conflict } = settleValues(cell, candidates, choices);
        if (entry !== null) entries.set(column, entry);
        if (conflict !== null) conflicts.push(conflict);
      }
      rows.push({ section: sectionOf(alike), entries, owned: ownedOf(alike) });
    }
  }
  return { rows, conflicts };
}

/** What a source says in a column of a row, or else what was left unsettled there when it was merged before. */
function valuesIn(
  { carried }: OpenedSource,
  row: SourcePlanRow | undefined,
  column: PlanColumn,
  key: string,
): readonly Candidate[] {
  const found = row?.parts.get(column);
  if (found !== undefined) return [found];
  return carried
    .open(key)
    .map(({ cell, origin }) => ({ ...carry(cell, planMeaning(cell)), origins: [origin] }));
}

function isOneEach(rows: readonly SourcePlanRow[]): boolean {
  return new Set(rows.map(({ source }) => source)).size === rows.length;
}

/** A row stays done, or among the agency's own, only where all sources have it there. */
function sectionOf(rows: readonly SourcePlanRow[]): PlanRow["section"] {
  const [first] = rows;
  return first !== undefined && rows.every(({ section }) => section === first.section)
    ? first.section
    : "open";
}

/** The first source's, where it has been computed. */
function ownedOf(rows: readonly SourcePlanRow[]): ReadonlyMap<string, CellValue> {
  return rows.find(({ owned }) => owned.size > 0)?.owned ?? new Map();
}

/** The category of a plan row's first gap that the edition has; `plan` for the agency's own rows. */
function createGroupOf(criteria: Criteria): (gaps: string) => string {
  const { statements, measures } = indexCriteria(criteria);
  const categories = new Map<string, string>(
    [...statements, ...measures].map(([id, { category }]) => [id, category.id]),
  );
  return (gaps) =>
    gaps
      .split(",")
      .map((id) => categories.get(id))
      .find((id) => id !== undefined) ?? sheetKeys.plan;
}
