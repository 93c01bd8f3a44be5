import { sheetKeys } from "../form/keys";
import { planColumn, planGapColumn, planOwnedColumns } from "../form/layoutPlan";
import { planParts, type PlanPart } from "../form/slots";
import { cellText } from "../reading/cellText";
import { parseTypedNumber } from "../reading/parseTypedNumber";
import type { PlanRow } from "../reading/submission";
import { a1 } from "../workbook/address";
import type { CellValue } from "../workbook/blueprint";
import type { SnapshotCell } from "../workbook/snapshot";
import { carry, typedMeaning } from "./cellMeaning";
import type { OpenedSource } from "./openedSource";
import type { Candidate } from "./settleValues";

/** The columns of the plan that people write in, and the one that names the gaps. */
export type PlanColumn = PlanPart | "gaps";
export const planColumns: readonly PlanColumn[] = ["gaps", ...planParts];

/** A plan row of one source. */
export interface SourcePlanRow {
  /** The source's place among all. */
  readonly source: number;
  readonly section: PlanRow["section"];
  /** Its gaps as one text, whatever order they are named in; empty for a row of the agency's own. */
  readonly gaps: string;
  readonly parts: ReadonlyMap<PlanColumn, Candidate>;
  /** What the product wrote beside: category, item and level of its gaps, by column. */
  readonly owned: ReadonlyMap<string, CellValue>;
}

/** The key of a cell of the plan: it names the gaps, since the rows' ids are each form's own. */
export function planCellKey(gaps: string, column: PlanColumn): string {
  return `${sheetKeys.plan}!${gaps}|#${column}`;
}

/** The plan rows of the source that stands at a place among all. */
export function listPlanRows({ source, carried }: OpenedSource, at: number): readonly SourcePlanRow[] {
  const located = source.submission.sheets.get(sheetKeys.plan);
  if (located === undefined) return [];
  const { file, unit } = source;
  return source.submission.plan.map((row): SourcePlanRow => {
    const gaps = [...new Set(row.gaps)].sort().join(",");
    const inColumn = (key: string) => {
      const column = located.columns.get(key);
      return row.cells.find((each) => each.column === column)?.cell;
    };
    const parts = planColumns.flatMap((column): readonly (readonly [PlanColumn, Candidate])[] => {
      const cell = inColumn(column === "gaps" ? planGapColumn : planColumn(column));
      if (cell === undefined) return [];
      const reading = carry(cell, column === "gaps" ? gaps : planMeaning(cell));
      const here = { file, unit, sheet: located.name, cell: a1(row.row, cell.column), via: file };
      const earlier = carried.origins(planCellKey(gaps, column), reading.text);
      return [[column, { ...reading, origins: earlier.length > 0 ? earlier : [here] }]];
    });
    const owned = planOwnedColumns.flatMap((column) => {
      const cell = column === "#order" || column === "#score" ? undefined : inColumn(column);
      return cell === undefined ? [] : [[column, carry(cell, "").value] as const];
    });
    return { source: at, section: row.section, gaps, parts: new Map(parts), owned: new Map(owned) };
  });
}

/** A number is the same however it is typed; all else is compared as text. */
export function planMeaning(cell: SnapshotCell): string {
  const number = parseTypedNumber(cellText(cell));
  return number === null ? typedMeaning(cell) : `number ${number.value}${number.isPercent ? "%" : ""}`;
}
