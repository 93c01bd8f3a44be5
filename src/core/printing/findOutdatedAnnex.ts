import { sheetKeys } from "../form/keys";
import { problem, type Problem } from "../problem";
import type { Submission } from "../reading/submission";
import { a1 } from "../workbook/address";
import { findAnnexNumbers } from "./annexNumbers";
import type { AnnexComparison } from "./compareAnnex";
import type { FormPrint } from "./formPrint";
import { nameIds } from "./nameIds";

/** Texts that the annex prints as they were, told once with their numbers and the place of the first. */
export function findOutdatedAnnex(
  { outdated }: AnnexComparison,
  submission: Submission,
  print: FormPrint,
): readonly Problem[] {
  const located = submission.sheets.get(sheetKeys.annex);
  const printed = findAnnexNumbers(submission, print);
  const own = outdated.filter(({ number }) => printed.has(number));
  const [first] = own;
  if (first === undefined || located === undefined) return [];
  const place = { sheet: located.name, cell: a1(first.row, located.columns.get("#text") ?? 1) };
  return [
    problem("print/annex-outdated", place, {
      count: own.length,
      ids: nameIds(own.map(({ number }) => number)),
    }),
  ];
}
