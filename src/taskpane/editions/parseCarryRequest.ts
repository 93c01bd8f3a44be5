import { parseFiscalYear } from "../../app/parseFiscalYear";
import { normaliseTyped } from "../../core/reading/normaliseTyped";
import type { CarryFault, CarryRequest } from "../../ui/carry/carryServices";

/** What was typed about next year's form, understood. */
export interface AskedNextYear {
  readonly year: number;
  readonly oldestYears: number;
}

/** What a request for next year's form says, or every field of it that must be mended, in the order of the screen. */
export function parseCarryRequest(
  request: Pick<CarryRequest, "year" | "oldestYears" | "olderYear">,
): AskedNextYear | { readonly faults: readonly CarryFault[] } {
  const parsed = parseFiscalYear(request.year);
  const year = parsed.ok && parsed.value.year > request.olderYear ? parsed.value.year : null;
  const typed = normaliseTyped(request.oldestYears);
  const oldestYears = /^[1-9]$/.test(typed) ? Number(typed) : null;
  if (year !== null && oldestYears !== null) return { year, oldestYears };
  return {
    faults: [
      ...(year === null ? (["year"] as const) : []),
      ...(oldestYears === null ? (["oldestYears"] as const) : []),
    ],
  };
}
