import type { Criteria } from "../criteria/schema";
import { createLayoutContext } from "../form/createLayoutContext";
import type { FormRequest } from "../form/identity";
import { cellKeyText, sheetKeys } from "../form/keys";
import { layoutForm } from "../form/layoutForm";
import { liveFigures } from "../form/liveFigures";
import { framePrint } from "../form/sheetFrame";
import type { Hash } from "../form/stamp";
import { grownRows } from "../results/grownRows";
import type { Blueprint, CellValue } from "../workbook/blueprint";
import type { SnapshotCell } from "../workbook/snapshot";
import { fillPlan } from "./fillPlan";
import { fillSheet } from "./fillSheet";
import { layoutConflicts, layoutSources } from "./layoutOrigins";
import type { Merged } from "./mergeForms";
import { createCellNamer } from "./nameMergedCell";

/**
 * The workbook of a merged form: the form of the request, filled, not computed, and behind it the sheets that say
 * where every value comes from and what the sources contradict each other in.
 */
export function layoutMerged(
  criteria: Criteria,
  request: FormRequest,
  merged: Merged,
  hash: Hash,
): Blueprint {
  const context = createLayoutContext(criteria, request);
  const { blueprint, slots } = layoutForm(criteria, request, hash);
  const values = new Map<string, CellValue>([...merged.entries].map(([key, { value }]) => [key, value]));
  const { figures } = liveFigures(
    context,
    (sheet, row, column) => values.get(cellKeyText({ sheet, row, column })) ?? null,
    null,
  );
  const fields = new Set(slots.slots.map(cellKeyText));
  const heights = grownRows(context, { cells: cellsWith(values) });
  const filled = blueprint.sheets.map((sheet) => {
    const own = heights.flatMap(({ sheet: key, row, heightPt }) =>
      key === sheet.key && heightPt !== undefined ? [[row, heightPt] as const] : [],
    );
    const drawn = fillSheet(sheet, { fields, values, figures, heightsPt: new Map(own) });
    return sheet.key === sheetKeys.plan ? fillPlan(drawn, merged.plan) : drawn;
  });
  const { header, footer } = framePrint(context, "landscape");
  const setting = {
    language: request.language,
    nameOf: createCellNamer(criteria, slots.slots, request.identity.year, request.language),
    print: { header: { left: header }, footer: { right: footer } },
  };
  const conflicts = layoutConflicts(merged, setting);
  return {
    ...blueprint,
    sheets: [...filled, layoutSources(merged, setting), ...(conflicts === null ? [] : [conflicts])],
  };
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
