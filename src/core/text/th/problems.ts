import { batchProblems } from "./problems/batch";
import { criteriaProblems } from "./problems/criteria";
import { excelProblems } from "./problems/excel";
import { fileProblems } from "./problems/file";
import { formProblems } from "./problems/form";
import { mergeProblems } from "./problems/merge";
import { printProblems } from "./problems/print";
import { readingProblems } from "./problems/reading";
import { requestProblems } from "./problems/request";
import { slipProblems } from "./problems/slip";
import type { ProblemWords } from "../problemWords";

/** What each problem is, and what to do, in Thai. `{name}` is filled in when a problem is described. */
export const problems: ProblemWords = {
  ...criteriaProblems,
  ...excelProblems,
  ...fileProblems,
  ...formProblems,
  ...readingProblems,
  ...requestProblems,
  ...batchProblems,
  ...mergeProblems,
  ...slipProblems,
  ...printProblems,
};
