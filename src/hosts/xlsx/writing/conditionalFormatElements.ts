import type { ConditionalFormat } from "../../../core/workbook/blueprint";
import type { StylePool } from "./stylePool";
import { formulaElement } from "./cellElement";
import { sqrefOf } from "./validationElements";
import { element } from "./xmlText";

/** The conditional formats of a sheet, the earlier before the later. */
export function conditionalFormatElements(
  formats: readonly ConditionalFormat[],
  stylePool: StylePool,
): readonly string[] {
  return formats.map(({ boxes, formula, style }, index) => {
    const rule = { type: "expression", dxfId: stylePool.conditionalIndexOf(style), priority: index + 1 };
    return element("conditionalFormatting", { sqref: sqrefOf(boxes) }, [
      element("cfRule", rule, [formulaElement("formula", formula)]),
    ]);
  });
}
