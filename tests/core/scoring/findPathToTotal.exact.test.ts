import fc from "fast-check";
import { ChoiceId, type StatementId } from "../../../src/core/criteria/ids";
import type { Criteria } from "../../../src/core/criteria/schema";
import type { Answer, AnswerSet } from "../../../src/core/scoring/answers";
import { findPathToTotal, type PathToTotal } from "../../../src/core/scoring/findPathToTotal";
import { reaches } from "../../../src/core/scoring/reaches";
import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import { arbitraryEdition } from "../../support/arbitraryEdition";

const met: Answer = { kind: "choice", choice: ChoiceId.parse("met") };

/** Every choice of gaps scored: the shortest that reaches the target, the first in the order of work among equals. */
function pathByTryingAll(criteria: Criteria, answerSet: AnswerSet, target: number): PathToTotal {
  const gaps = scoreAnswers(criteria, answerSet).gaps.flatMap((gap) =>
    gap.kind === "statement" ? [gap.id] : [],
  );
  const totalWith = (statements: readonly StatementId[]) =>
    scoreAnswers(criteria, {
      ...answerSet,
      answers: new Map([...answerSet.answers, ...statements.map((id) => [id, met] as const)]),
    }).total.score;
  const best = totalWith(gaps);
  for (let count = 0; count <= gaps.length; count += 1) {
    for (const statements of choicesOf(gaps, count)) {
      const total = totalWith(statements);
      if (total !== null && reaches(total, target, criteria.scoring.tolerance)) {
        return { kind: "reached", statements, total };
      }
    }
  }
  return { kind: "unreachable", best };
}

/** Every choice of `count` of the list, in the order of the list. */
function* choicesOf<T>(list: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) yield [];
  for (const [index, first] of list.entries()) {
    if (count === 0) return;
    for (const rest of choicesOf(list.slice(index + 1), count - 1)) yield [first, ...rest];
  }
}

it("equals the best of all choices on small editions", () => {
  const size = { categories: 2, items: 2, levels: 3, statements: 3, marks: "-----++%%." };
  const few = arbitraryEdition(size).filter(({ criteria, answers }) => {
    const lacking = scoreAnswers(criteria, answers).gaps.filter((gap) => gap.kind === "statement").length;
    return lacking >= 3 && lacking <= 9;
  });
  fc.assert(
    fc.property(few, fc.integer({ min: 1, max: 105 }), ({ criteria, answers }, percent) => {
      const target = targetWithin(criteria, answers, percent / 100);
      const expected = pathByTryingAll(criteria, answers, target);
      const found = findPathToTotal(criteria, answers, target);
      if (expected.kind === "reached") {
        expect(found).toEqual({ ...expected, total: expect.closeTo(expected.total, 9) });
      } else {
        const best = expected.best === null ? null : expect.closeTo(expected.best, 9);
        expect(found).toEqual({ kind: "unreachable", best });
      }
    }),
    { numRuns: 200 },
  );
});

/** A target some way from today's total to the best within reach, or a little above it. */
function targetWithin(criteria: Criteria, answers: AnswerSet, share: number): number {
  const today = scoreAnswers(criteria, answers).total.score ?? 0;
  const path = findPathToTotal(criteria, answers, Infinity);
  const best = path.kind === "unreachable" ? (path.best ?? 0) : 0;
  return today + (best - today) * share;
}
