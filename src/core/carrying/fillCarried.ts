import type { Criteria } from "../criteria/schema";
import type { FormRequest } from "../form/identity";
import type { Form } from "../form/layoutForm";
import { annexColumn } from "../form/annexColumn";
import { planColumn, planGapColumn, planOwnedColumns } from "../form/layoutPlan";
import type { Seal } from "../form/seal";
import { sheetKeys } from "../form/keys";
import { carry } from "../merging/cellMeaning";
import type { FilledPlanRow } from "../merging/fillPlan";
import { layoutFilled } from "../merging/layoutFilled";
import { planColumns } from "../merging/planRows";
import type { Submission } from "../reading/submission";
import type { CellValue } from "../workbook/blueprint";
import type { Carried, PlanFate } from "./carried";

/** The form of a request, filled with what was carried over; not computed. */
export function fillCarried(
  criteria: Criteria,
  request: FormRequest,
  { values, plan }: Carried,
  older: Submission,
  seal: Seal,
): Form {
  const rows = plan.map((row) => planRow(row, older));
  return layoutFilled(criteria, request, { values, plan: rows }, seal);
}

/** A row as it stands, but for its gaps; what the product wrote beside stays where these are the same. */
function planRow({ older, section, gaps }: PlanFate, { sheets }: Submission): FilledPlanRow {
  const columns = sheets.get(sheetKeys.plan)?.columns ?? new Map<string, number>();
  const valueIn = (key: string): CellValue => {
    const found = older.cells.find(({ column }) => column === columns.get(key));
    return found === undefined ? null : carry(found.cell, "").value;
  };
  const isSame = gaps.length > 0 && gaps.join() === older.gaps.join();
  const named = isSame ? valueIn(planGapColumn) : gaps.join(", ");
  const filled = planColumns.map(
    (column) => [column, column === "gaps" ? named : valueIn(planColumn(column))] as const,
  );
  const owned = planOwnedColumns
    .filter((key) => isSame && key !== "#order" && key !== "#score" && key !== annexColumn)
    .map((key) => [key, valueIn(key)] as const);
  return {
    section,
    values: new Map(filled.filter(([, value]) => value !== null && value !== "")),
    owned: new Map(owned.filter(([, value]) => value !== null)),
  };
}
