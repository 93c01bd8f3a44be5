import type { Criteria } from "../criteria/schema";
import type { Submission } from "../reading/submission";
import { scoreAnswers } from "../scoring/scoreAnswers";
import type { ScoreSet } from "../scoring/scores";

/** What a form's answers come to: the agency's own and the committee's, side by side. */
export interface Assessment {
  readonly self: ScoreSet;
  readonly committee: ScoreSet;
}

/** Both score sets of a form that was read. The same rules give both. */
export function assess(criteria: Criteria, submission: Submission): Assessment {
  return {
    self: scoreAnswers(criteria, submission.self),
    committee: scoreAnswers(criteria, submission.committee),
  };
}
