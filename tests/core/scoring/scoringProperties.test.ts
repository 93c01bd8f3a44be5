import fc from "fast-check";
import { ChoiceId, type StatementId } from "../../../src/core/criteria/ids";
import type { Answer, AnswerSet } from "../../../src/core/scoring/answers";
import { findPathToLevel } from "../../../src/core/scoring/findPathToLevel";
import { findPathToTotal } from "../../../src/core/scoring/findPathToTotal";
import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import type { ScoreSet } from "../../../src/core/scoring/scores";
import { arbitraryEdition } from "../../support/arbitraryEdition";

const met: Answer = { kind: "choice", choice: ChoiceId.parse("met") };
const noise = 1e-9;

function withMet({ answers, indicators }: AnswerSet, statements: readonly StatementId[]): AnswerSet {
  return { answers: new Map([...answers, ...statements.map((id) => [id, met] as const)]), indicators };
}

function scoreOf(scores: ScoreSet, id: string): number {
  return scores.items.find((item) => item.item === id)?.score ?? 0;
}

it("never lowers a score for a statement met", () => {
  fc.assert(
    fc.property(arbitraryEdition(), ({ criteria, answers }) => {
      const today = scoreAnswers(criteria, answers);
      for (const gap of today.gaps) {
        if (gap.kind !== "statement") continue;
        const then = scoreAnswers(criteria, withMet(answers, [gap.id]));
        const lowered = then.items.filter((item) => (item.score ?? 0) < scoreOf(today, item.item) - noise);
        expect(lowered).toEqual([]);
        expect(then.total.score).toBeGreaterThanOrEqual((today.total.score ?? 0) - noise);
        expect(then.total.restAtZero).toBeGreaterThanOrEqual(today.total.restAtZero - noise);
      }
    }),
    { numRuns: 60 },
  );
});

it("never lowers an item's score for an unanswered statement answered", () => {
  fc.assert(
    fc.property(arbitraryEdition(), ({ criteria, answers }) => {
      const today = scoreAnswers(criteria, answers);
      for (const item of today.items) {
        for (const id of item.unanswered.slice(0, 2)) {
          const then = scoreAnswers(criteria, withMet(answers, [id]));
          expect(scoreOf(then, item.item)).toBeGreaterThanOrEqual((item.score ?? 0) - noise);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it("keeps every score between nothing and the top", () => {
  fc.assert(
    fc.property(arbitraryEdition(), ({ criteria, answers }) => {
      const top = Math.max(500, ...criteria.levels.map((level) => level.points));
      const { items, categories, total, lenses } = scoreAnswers(criteria, answers);
      for (const { score } of [...items, ...categories, total, ...lenses]) {
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(top + noise);
      }
      expect(total.restAtZero).toBeLessThanOrEqual((total.score ?? 0) + noise);
    }),
  );
});

it("gives each statement the gain that scoring anew with it met shows", () => {
  fc.assert(
    fc.property(arbitraryEdition(), ({ criteria, answers }) => {
      const today = scoreAnswers(criteria, answers);
      for (const gap of today.gaps) {
        if (gap.kind !== "statement") continue;
        const then = scoreAnswers(criteria, withMet(answers, [gap.id]));
        expect(scoreOf(then, gap.item) - scoreOf(today, gap.item)).toBeCloseTo(gap.gain.item, 9);
        if (today.total.isProvisional) continue;
        // A gain divides by all that the edition has, also by what isn't applicable.
        if (today.items.some((item) => item.state === "not-applicable")) continue;
        expect((then.total.score ?? 0) - (today.total.score ?? 0)).toBeCloseTo(gap.gain.total, 9);
      }
    }),
    { numRuns: 60 },
  );
});

it("explains every process item's score by its levels", () => {
  fc.assert(
    fc.property(arbitraryEdition(), ({ criteria, answers }) => {
      for (const { trace, score, level } of scoreAnswers(criteria, answers).items) {
        if (trace.kind !== "process") continue;
        expect(trace.levels.reduce((sum, each) => sum + each.points, 0)).toBeCloseTo(score ?? 0, 9);
        const complete = trace.levels.findIndex((each) => !each.isComplete);
        const reached = trace.levels[(complete === -1 ? trace.levels.length : complete) - 1];
        if (level !== null) expect(level).toBe(reached?.level ?? "below");
        for (const each of trace.levels) {
          expect(each.met.length + each.unmet.length + each.unanswered.length).toBe(each.expected);
        }
      }
    }),
  );
});

it("doesn't depend on the order of answers and measures", () => {
  fc.assert(
    fc.property(arbitraryEdition(), ({ criteria, answers }) => {
      const turned: AnswerSet = {
        answers: new Map([...answers.answers].reverse()),
        indicators: new Map([...answers.indicators].reverse()),
      };
      expect(scoreAnswers(criteria, turned)).toEqual(scoreAnswers(criteria, answers));
    }),
  );
});

it("keeps nothing from one set to the next: self and committee don't touch each other", () => {
  fc.assert(
    fc.property(arbitraryEdition(), ({ criteria, answers }) => {
      const committee: AnswerSet = { answers: new Map([...answers.answers].slice(1)), indicators: new Map() };
      const before = scoreAnswers(criteria, answers);
      scoreAnswers(criteria, committee);
      expect(scoreAnswers(criteria, answers)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

it("changes neither the edition nor the answers", () => {
  fc.assert(
    fc.property(arbitraryEdition(), fc.integer({ min: 0, max: 500 }), ({ criteria, answers }, target) => {
      const before = structuredClone({ criteria, answers });
      scoreAnswers(criteria, answers);
      findPathToTotal(criteria, answers, target);
      criteria.levels.forEach(({ id }) => findPathToLevel(criteria, answers, id, { kind: "all" }));
      expect({ criteria, answers }).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

it("brings every item that isn't blocked to the level, and no item with a statement fewer", () => {
  fc.assert(
    fc.property(arbitraryEdition(), ({ criteria, answers }) => {
      criteria.levels.forEach(({ id }, rank) => {
        const { statements, blocked, total } = findPathToLevel(criteria, answers, id, { kind: "all" });
        const stuck = new Set(blocked.map((each) => each.item));
        const reachedBy = (each: readonly StatementId[]) => {
          const scores = scoreAnswers(criteria, withMet(answers, each));
          const levels = scores.items.filter((item) => item.level !== null && !stuck.has(item.item));
          return {
            total: scores.total.score,
            all: levels.every(
              (item) => criteria.levels.findIndex((level) => level.id === item.level) >= rank,
            ),
          };
        };
        const reached = reachedBy(statements);
        expect(reached.all).toBe(true);
        if (total !== null) expect(reached.total).toBeCloseTo(total, 9);
        statements.forEach((left) =>
          expect(reachedBy(statements.filter((each) => each !== left)).all).toBe(false),
        );
      });
    }),
    { numRuns: 40 },
  );
});
