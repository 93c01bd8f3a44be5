import type { Problem } from "../problem";
import { hasError } from "../problem";
import type { Result } from "../result";
import { fail, succeed } from "../result";
import { checkAnswers } from "./checks/checkAnswers";
import { checkCovers } from "./checks/checkCovers";
import { checkIds } from "./checks/checkIds";
import { checkKinds } from "./checks/checkKinds";
import { checkLanguages } from "./checks/checkLanguages";
import { checkLengths } from "./checks/checkLengths";
import { checkLevels } from "./checks/checkLevels";
import { checkParents } from "./checks/checkParents";
import { checkReserved } from "./checks/checkReserved";
import { checkReferences } from "./checks/checkReferences";
import { checkScales } from "./checks/checkScales";
import { describeShapeIssue } from "./describeShapeIssue";
import type { CriteriaDraft } from "./readSections";
import { readSections } from "./readSections";
import { Criteria } from "./schema";

const checks: readonly ((draft: CriteriaDraft) => readonly Problem[])[] = [
  checkLanguages,
  checkIds,
  checkReserved,
  checkParents,
  checkReferences,
  checkLevels,
  checkKinds,
  checkCovers,
  checkAnswers,
  checkScales,
  checkLengths,
];

/**
 * An edition as checked data, from what its JSON file holds.
 * Every fault is reported with its JSON path, such as `$.categories[0].items[1].id`: first those of shape, then
 * what the whole must fulfil. Where the shape has faults, the sections that have none are still checked.
 */
export function parseCriteria(input: unknown): Result<Criteria> {
  const parsed = Criteria.safeParse(input);
  const shapeProblems = parsed.success ? [] : parsed.error.issues.flatMap(describeShapeIssue);
  const draft = parsed.success ? parsed.data : readSections(input);
  const problems = [...shapeProblems, ...checks.flatMap((check) => check(draft))];
  return parsed.success && !hasError(problems) ? succeed(parsed.data, problems) : fail(problems);
}
