import { type Box, boxA1 } from "../../../core/workbook/address";
import type { BlueprintSheet, Validation } from "../../../core/workbook/blueprint";
import { unreachable } from "../../../core/unreachable";
import { formulaElement } from "./cellElement";
import { storedText } from "./cellText";
import { type Attributes, element, elementOfMany } from "./xmlText";

/** What may be entered into the cells of a sheet; nothing where all may. */
export function validationsElement(validations: BlueprintSheet["validations"]): string {
  return elementOfMany("dataValidations", { count: validations.length }, validations.map(validationElement));
}

/** Ranges as an sqref attribute lists them. */
export function sqrefOf(boxes: readonly Box[]): string {
  return boxes.map(boxA1).join(" ");
}

function validationElement({ boxes, rule, prompt, alert }: Validation): string {
  const { attributes, formulas } = describeRule(rule);
  return element(
    "dataValidation",
    {
      ...attributes,
      errorStyle: alert === undefined || alert.style === "stop" ? undefined : alert.style,
      allowBlank: true,
      showInputMessage: prompt !== undefined,
      showErrorMessage: alert !== undefined,
      errorTitle: alert && storedText(alert.title),
      error: alert && storedText(alert.text),
      promptTitle: prompt && storedText(prompt.title),
      prompt: prompt && storedText(prompt.text),
      sqref: sqrefOf(boxes),
    },
    formulas.map((formula, place) => formulaElement(`formula${place + 1}`, formula)),
  );
}

/** Below every number that a spreadsheet holds, so that any number passes and text doesn't. */
const lowestNumber = "-9.99E+307";

function describeRule(rule: Validation["rule"]): {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
} {
  switch (rule.kind) {
    case "list":
      return { attributes: { type: "list" }, formulas: [rule.source] };
    case "number": {
      const min = rule.min === undefined ? lowestNumber : String(rule.min);
      return rule.max === undefined
        ? { attributes: { type: "decimal", operator: "greaterThanOrEqual" }, formulas: [min] }
        : { attributes: { type: "decimal", operator: "between" }, formulas: [min, String(rule.max)] };
    }
    case "any":
      return { attributes: {}, formulas: [] };
    default:
      return unreachable(rule);
  }
}
