import type { Criteria } from "../criteria/schema";
import { createLayoutContext } from "../form/createLayoutContext";
import type { FormRequest } from "../form/identity";
import type { Seal } from "../form/seal";
import { framePrint } from "../form/sheetFrame";
import type { Blueprint } from "../workbook/blueprint";
import { layoutFilled } from "./layoutFilled";
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
  seal: Seal,
): Blueprint {
  const { blueprint, slots } = layoutFilled(
    criteria,
    request,
    {
      values: new Map([...merged.entries].map(([key, { value }]) => [key, value])),
      plan: merged.plan.map(({ section, entries, owned }) => ({
        section,
        values: new Map([...entries].map(([column, { value }]) => [column, value])),
        owned,
      })),
    },
    seal,
  );
  const { header, footer } = framePrint(createLayoutContext(criteria, request), "landscape");
  const setting = {
    language: request.language,
    nameOf: createCellNamer(criteria, slots.slots, request.identity.year, request.language),
    print: { header: { left: header }, footer: { right: footer } },
  };
  const conflicts = layoutConflicts(merged, setting);
  return {
    ...blueprint,
    sheets: [...blueprint.sheets, layoutSources(merged, setting), ...(conflicts === null ? [] : [conflicts])],
  };
}
