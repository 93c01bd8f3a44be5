import type { Problem, ProblemCode } from "../core/problem";

/** Problems with the file that they were found in, where they don't name one. */
export function inFile(file: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) =>
    each.code.startsWith("request/") ? each : { ...each, place: { file, ...each.place } },
  );
}

/** What is told of last year's form, in which nothing of this year's is to be mended. */
const ofLastYear: ReadonlySet<ProblemCode> = new Set([
  "form/last-year-taken",
  "form/last-year-provisional",
  "form/last-year-other-agency",
  "form/last-year-not-before",
]);

/** Problems of a form that took scores from last year's, with the file of the two that each is about. */
export function inFiles(
  { file, lastYear }: { readonly file: string; readonly lastYear: string },
  problems: readonly Problem[],
): readonly Problem[] {
  return problems.flatMap((each) => inFile(ofLastYear.has(each.code) ? lastYear : file, [each]));
}
