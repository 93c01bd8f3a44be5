import { problem, type Problem } from "../problem";
import type { Submission } from "../reading/submission";
import { a1 } from "../workbook/address";
import type { AnnexComparison } from "./compareAnnex";
import type { FormPrint } from "./formPrint";
import { nameIds } from "./nameIds";
import { sheetsOfPrint } from "./sheetsOfPrint";

/**
 * Texts that no row shows whole and that the annex hasn't taken in yet, told once for a printed sheet with the place
 * of the first.
 */
export function findCutTexts(
  { missing }: AnnexComparison,
  submission: Submission,
  print: FormPrint,
): readonly Problem[] {
  return [...new Set(sheetsOfPrint(submission, print))].flatMap((key) => {
    const located = submission.sheets.get(key);
    const own = missing.filter(({ sheet }) => sheet === key);
    const [first] = own;
    if (first === undefined || located === undefined) return [];
    const place = { sheet: located.name, cell: a1(first.row, located.columns.get(first.column) ?? 1) };
    return [
      problem("print/text-cut", place, { count: own.length, ids: nameIds(own.map(({ about }) => about)) }),
    ];
  });
}
