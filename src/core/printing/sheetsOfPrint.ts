import { categorySheetKey, sheetKeys, type SheetKey } from "../form/keys";
import type { Submission } from "../reading/submission";
import { unreachable } from "../unreachable";
import { findAnnexNumbers } from "./annexNumbers";
import type { FormPrint } from "./formPrint";
import type { FormPrintSet } from "./printSets";

/**
 * The keys of the sheets that sets print, whether the form still has them or not. The annex goes with the sets whose
 * texts it holds, once it holds any.
 */
export function sheetsOfPrint(submission: Submission, print: FormPrint): readonly SheetKey[] {
  const { categories, sets } = print;
  const asked = submission.identity.categories.filter((id) => categories?.includes(id) ?? true);
  const keys = sets.flatMap((set) => [
    ...sheetsOfSet(set, asked.map(categorySheetKey), categories === null),
    ...(set === "results" && categories === null ? yearlySheet(submission) : []),
  ]);
  return findAnnexNumbers(submission, print).size === 0 ? keys : [...keys, sheetKeys.annex];
}

/** The comparison with last year, of a form that has one; it is of the whole form. */
function yearlySheet({ stamp }: Submission): readonly SheetKey[] {
  return stamp.lastYear === undefined ? [] : [sheetKeys.yearly];
}

function sheetsOfSet(
  set: FormPrintSet,
  categorySheets: readonly SheetKey[],
  isWhole: boolean,
): readonly SheetKey[] {
  switch (set) {
    case "blank":
    case "filled":
      return isWhole ? [sheetKeys.cover, sheetKeys.profile, ...categorySheets] : categorySheets;
    case "results":
      return isWhole ? [sheetKeys.digest, sheetKeys.summary] : [sheetKeys.summary];
    case "gaps-plan":
      return [sheetKeys.gaps, sheetKeys.plan];
    case "summary":
      return [sheetKeys.digest];
    default:
      return unreachable(set);
  }
}
