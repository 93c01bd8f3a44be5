import type { Blueprint } from "../workbook/blueprint";
import type { CarriedContext } from "./carriedContext";
import { layoutAccount } from "./layoutAccount";
import { layoutDecisions } from "./layoutDecisions";
import { layoutKept } from "./layoutKept";
import { withOwnSheets } from "./withOwnSheets";

/**
 * The workbook of an upgraded form: the newer form, filled, and behind it the sheets of what a person must decide, of
 * what has no place, and of what became of everything; last come copies of the sheets that people had put in themselves.
 */
export function layoutCarried(context: CarriedContext): Blueprint {
  const { blueprint } = context.form;
  const made = [...blueprint.sheets, layoutDecisions(context), layoutKept(context), layoutAccount(context)];
  return withOwnSheets({ ...blueprint, sheets: made }, context.older);
}
