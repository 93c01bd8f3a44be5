import type { Criteria } from "../criteria/schema";
import { createLayoutContext } from "../form/createLayoutContext";
import { instrumentName } from "../form/instrument";
import { mapSheet } from "../form/mapSheet";
import { placeSheet } from "../form/placeSheet";
import { scoreDecimalsOf } from "../form/scoreDecimalsOf";
import { productName } from "../form/stamp";
import { requestOf } from "../reading/requestOf";
import type { Submission } from "../reading/submission";
import { fill } from "../text/fill";
import { slipWordsIn } from "../text/slipWords";
import type { Blueprint, BlueprintSheet } from "../workbook/blueprint";
import type { Corrections } from "./correction";
import { layoutSlipStamp } from "./layoutSlipStamp";
import { layoutSlipTable } from "./layoutSlipTable";
import { placeSlipChoices } from "./placeSlipChoices";
import { slipColumns } from "./slipKeys";
import type { SlipRequest } from "./slipRequest";

/**
 * The slip for the corrections of a form: a page to print and fill, in the form's language, and a sheet that nobody
 * sees, by which the slip is known and read again. The same form and request give the same slip.
 */
export function layoutSlip(
  criteria: Criteria,
  submission: Submission,
  corrections: Corrections,
  request: SlipRequest,
): Blueprint {
  const { identity, language } = submission;
  const context = createLayoutContext(criteria, { ...requestOf(submission), dueDate: request.dueDate });
  const words = slipWordsIn(language);
  const table = layoutSlipTable(context, submission, corrections, request);
  const drafts = [table.draft, layoutSlipStamp(context, submission, corrections, request.hash)];
  const maps = new Map(drafts.map((draft) => [draft.key, mapSheet(draft)]));
  const findSheet = (key: string) => {
    const map = maps.get(key);
    if (map === undefined) throw new Error(`the slip has no sheet ${key}`);
    return map;
  };
  const [page, ...others] = drafts.map((draft) => placeSheet(draft, findSheet, new Map()));
  if (page === undefined) throw new Error("the slip has no page");
  const rightColumn = findSheet(page.key).columns.get(slipColumns.right) ?? 0;
  const validations = placeSlipChoices(corrections, table.firstRow, rightColumn, findSheet);
  return {
    title: fill(words.titleOf, {
      instrument: instrumentName(criteria, language),
      agency: identity.agencyName,
    }).trim(),
    ...(context.digits === undefined ? {} : { digits: context.digits }),
    ...scoreDecimalsOf(criteria),
    sheets: [{ ...withHeadsRepeated(page, table.firstRow - 1), validations }, ...others],
    names: [],
    properties: { product: productName },
  };
}

/** The row of heads alone stands on every page: what is above it is read once. */
function withHeadsRepeated(sheet: BlueprintSheet, headRow: number): BlueprintSheet {
  if (sheet.print === undefined) return sheet;
  return { ...sheet, print: { ...sheet.print, titleRows: { top: headRow, bottom: headRow } } };
}
