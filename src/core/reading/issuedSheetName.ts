import { categorySheetKey, sheetKeys, type SheetKey } from "../form/keys";
import type { CategoryId } from "../criteria/ids";
import { fill } from "../text/fill";
import type { SheetWords } from "../text/words";

/** The name that a sheet was issued with, for telling people which one is gone. */
export function issuedSheetName(
  sheet: SheetKey,
  { form }: SheetWords,
  categories: readonly CategoryId[],
): string {
  const category = categories.find((id) => categorySheetKey(id) === sheet);
  if (category !== undefined) return fill(form.sheetCategory, { id: category });
  const names: Readonly<Record<string, string>> = {
    [sheetKeys.cover]: form.sheetCover,
    [sheetKeys.profile]: form.sheetProfile,
    [sheetKeys.summary]: form.sheetSummary,
    [sheetKeys.gaps]: form.sheetGaps,
    [sheetKeys.plan]: form.sheetPlan,
    [sheetKeys.guidance]: form.sheetGuidance,
  };
  return names[sheet] ?? sheet;
}
