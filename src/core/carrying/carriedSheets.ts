import { createLayoutContext } from "../form/createLayoutContext";
import { framePrint } from "../form/sheetFrame";
import type { PrintSetup } from "../workbook/blueprint";
import type { CarriedContext } from "./carriedContext";

/** The sheets that an upgraded form tells of its older one in, by the product's own names. */
export const carriedSheets = {
  decisions: "carried-decisions",
  kept: "carried-kept",
  account: "carried-account",
} as const;

/** Header and footer of these sheets: those of the form. */
export function listPrint({
  criteria,
  request,
}: Pick<CarriedContext, "criteria" | "request">): Pick<PrintSetup, "header" | "footer"> {
  const { header, footer } = framePrint(createLayoutContext(criteria, request), "landscape");
  return { header: { left: header }, footer: { right: footer } };
}
