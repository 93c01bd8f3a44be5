import type { CategoryId } from "../criteria/ids";
import type { Criteria } from "../criteria/schema";
import type { Identity } from "../form/identity";
import type { Submission } from "../reading/submission";
import type { AnswerSet } from "../scoring/answers";
import { scoreAnswers } from "../scoring/scoreAnswers";
import type { ScoreSet } from "../scoring/scores";

/** What a form's answers come to: the agency's own and the committee's, side by side. */
export interface Assessment {
  readonly self: ScoreSet;
  readonly committee: ScoreSet;
}

/**
 * Both score sets of a form that was read. The same rules give both. A form that asks some categories only is scored
 * on these alone; its gains still say what they bring to the whole agency, as when its parts are put together.
 */
export function assess(
  criteria: Criteria,
  submission: Pick<Submission, "self" | "committee"> & { readonly identity: Pick<Identity, "categories"> },
): Assessment {
  const asked = scopeCriteria(criteria, submission.identity.categories);
  const score = (answers: AnswerSet): ScoreSet => {
    const whole = scoreAnswers(criteria, answers);
    return asked === criteria ? whole : { ...scoreAnswers(asked, answers), gaps: gapsWithin(asked, whole) };
  };
  return { self: score(submission.self), committee: score(submission.committee) };
}

/** An edition's part for some categories; the edition itself where they are all of them. */
function scopeCriteria(criteria: Criteria, asked: readonly CategoryId[]): Criteria {
  const categories = criteria.categories.filter(({ id }) => asked.includes(id));
  if (categories.length === criteria.categories.length) return criteria;
  const items = new Set(categories.flatMap((category) => category.items.map(({ id }) => id)));
  return {
    ...criteria,
    categories,
    lenses: criteria.lenses.map((lens) => ({
      ...lens,
      mapping: lens.mapping.filter(({ item }) => items.has(item)),
    })),
  };
}

function gapsWithin({ categories }: Criteria, { gaps }: ScoreSet): ScoreSet["gaps"] {
  const items = new Set(categories.flatMap((category) => category.items.map(({ id }) => id)));
  return gaps.filter(({ item }) => items.has(item));
}
