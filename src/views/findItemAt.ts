import type { AssessedForm } from "../app/scoreForm";
import { categorySheetKey } from "../core/form/keys";

/**
 * The item that a row of a sheet belongs to: the one whose band is the nearest above it. Null for rows above the
 * first band and for sheets that hold no items.
 */
export function findItemAt(
  { criteria, submission }: AssessedForm,
  { sheet, row }: { readonly sheet: string; readonly row: number },
): string | null {
  const category = criteria.categories.find(
    ({ id }) => submission.sheets.get(categorySheetKey(id))?.name === sheet,
  );
  if (category === undefined) return null;
  const rows = submission.sheets.get(categorySheetKey(category.id))?.rows;
  const bands = category.items
    .flatMap(({ id }) => {
      const band = rows?.get(id);
      return band === undefined || band > row ? [] : [{ id, band }];
    })
    .sort((one, other) => other.band - one.band);
  return bands[0]?.id ?? null;
}
