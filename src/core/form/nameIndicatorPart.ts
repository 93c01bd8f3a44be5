import { fill } from "../text/fill";
import type { SheetWords } from "../text/words";
import type { IndicatorPart } from "./slots";

/** The head of a part of an indicator's row. `years` is how many fiscal years it shows, of which `lastYear` is the last. */
export function nameIndicatorPart(
  part: IndicatorPart,
  { form }: Pick<SheetWords, "form">,
  { years, lastYear }: { readonly years: number; readonly lastYear: number },
): string {
  switch (part) {
    case "name":
      return form.indicatorName;
    case "committee":
      return form.committeeResult;
    case "unit":
    case "direction":
    case "target":
    case "evidence":
    case "suggestion":
      return form[part];
    default:
      return fill(form.resultOfYear, { year: lastYear - years + 1 + Number(part.slice("year-".length)) });
  }
}
