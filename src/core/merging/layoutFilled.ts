import type { Criteria } from "../criteria/schema";
import { createLayoutContext } from "../form/createLayoutContext";
import type { FormRequest } from "../form/identity";
import { cellKeyText, sheetKeys } from "../form/keys";
import { layoutForm, type Form } from "../form/layoutForm";
import { liveFigures } from "../form/liveFigures";
import type { Seal } from "../form/seal";
import { grownRows } from "../results/grownRows";
import type { CellValue } from "../workbook/blueprint";
import type { SnapshotCell } from "../workbook/snapshot";
import { fillPlan, type FilledPlanRow } from "./fillPlan";
import { fillSheet } from "./fillSheet";

/** What a form is filled with. */
export interface FormFilling {
  /** Values of the cells that people fill, by the text of their keys; the rest is left blank. */
  readonly values: ReadonlyMap<string, CellValue>;
  readonly plan: readonly FilledPlanRow[];
}

/**
 * The form of a request, filled and not computed: its formulas show what the values come to, rows are as high as their
 * texts need, and hidden ones with something in them are shown.
 */
export function layoutFilled(
  criteria: Criteria,
  request: FormRequest,
  { values, plan }: FormFilling,
  seal: Seal,
): Form {
  const context = createLayoutContext(criteria, request);
  const { blueprint, slots } = layoutForm(criteria, request, seal);
  const { figures } = liveFigures(
    context,
    (sheet, row, column) => values.get(cellKeyText({ sheet, row, column })) ?? null,
    null,
  );
  const fields = new Set(slots.slots.map(cellKeyText));
  const heights = grownRows(context, { cells: cellsWith(values) });
  const sheets = blueprint.sheets.map((sheet) => {
    const own = heights.flatMap(({ sheet: key, row, heightPt }) =>
      key === sheet.key && heightPt !== undefined ? [[row, heightPt] as const] : [],
    );
    const drawn = fillSheet(sheet, { fields, values, figures, heightsPt: new Map(own) });
    return sheet.key === sheetKeys.plan ? fillPlan(drawn, plan) : drawn;
  });
  return { blueprint: { ...blueprint, sheets }, slots };
}

/** The values as cells of a workbook, for measuring what is written in them. */
function cellsWith(values: ReadonlyMap<string, CellValue>): ReadonlyMap<string, SnapshotCell> {
  return new Map(
    [...values].flatMap(([key, value]) =>
      typeof value === "string"
        ? [[key, { row: 1, column: 1, kind: "text", value, format: "general" } as const]]
        : [],
    ),
  );
}
