import { authoringProblems } from "./problems/authoring";
import { batchProblems } from "./problems/batch";
import { carryingProblems } from "./problems/carrying";
import { criteriaProblems } from "./problems/criteria";
import { editionProblems } from "./problems/edition";
import { crosswalkProblems } from "./problems/crosswalk";
import { editionTableProblems } from "./problems/editionTable";
import { excelProblems } from "./problems/excel";
import { fileProblems } from "./problems/file";
import { formProblems } from "./problems/form";
import { mergeProblems } from "./problems/merge";
import { paneProblems } from "./problems/pane";
import { nextYearProblems } from "./problems/nextYear";
import { printProblems } from "./problems/print";
import { readingProblems } from "./problems/reading";
import { requestProblems } from "./problems/request";
import { slipProblems } from "./problems/slip";
import type { ProblemWords } from "../problemWords";

/** What each problem is, and what to do, in Thai. `{name}` is filled in when a problem is described. */
export const problems: ProblemWords = {
  ...carryingProblems,
  ...criteriaProblems,
  ...crosswalkProblems,
  ...editionProblems,
  ...excelProblems,
  ...fileProblems,
  ...formProblems,
  ...readingProblems,
  ...requestProblems,
  ...batchProblems,
  ...mergeProblems,
  ...slipProblems,
  ...printProblems,
  ...nextYearProblems,
  ...authoringProblems,
  ...editionTableProblems,
  ...paneProblems,
};
