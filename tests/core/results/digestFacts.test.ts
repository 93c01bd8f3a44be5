import fc from "fast-check";
import type { Criteria } from "../../../src/core/criteria/schema";
import { mostSentences } from "../../../src/core/form/layoutDigest";
import type { Assessment } from "../../../src/core/results/assess";
import { createFactDescriber } from "../../../src/core/results/describeDigestFact";
import type { DigestFact } from "../../../src/core/results/digestFact";
import { findDigestFacts } from "../../../src/core/results/findDigestFacts";
import type { AnswerSet } from "../../../src/core/scoring/answers";
import type { ComparedScore, Comparison } from "../../../src/core/scoring/comparison";
import { roundAsSpreadsheet } from "../../../src/core/scoring/roundAsSpreadsheet";
import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import { languages } from "../../../src/core/text/language";
import { arbitraryEdition } from "../../support/arbitraryEdition";
import { checkDigestFact } from "../../support/checkDigestFact";

/** An edition, two sets of answers scored, and what was typed beside them. */
interface Digested {
  readonly criteria: Criteria;
  readonly assessment: Assessment;
  readonly comparison: Comparison;
}

/** The committee hasn't begun, agrees, or has answers for every other statement, some of them its own. */
function committeeAnswers({ answers, indicators }: AnswerSet, kind: "none" | "same" | "some"): AnswerSet {
  if (kind === "none") return { answers: new Map(), indicators: new Map() };
  if (kind === "same") return { answers, indicators };
  const ids = [...answers.keys()];
  const other = [...answers.values()].reverse();
  return {
    answers: new Map(
      ids.flatMap((id, place) => {
        const answer = other[place];
        return place % 3 === 0 || answer === undefined ? [] : [[id, answer] as const];
      }),
    ),
    indicators,
  };
}

/** A typed score: none, some figure, or the very score of this year. */
const typed = fc.oneof(
  fc.constant(null),
  fc.constant("score" as const),
  fc.constantFrom(0, 150, 300, 333.33, 400, 500),
);
const typedPair = fc.record({ lastYear: typed, target: typed });

function comparedWith(
  score: number | null,
  { lastYear, target }: { lastYear: number | "score" | null; target: number | "score" | null },
): ComparedScore {
  const figure = (each: number | "score" | null) => (each === "score" ? score : each);
  return { lastYear: figure(lastYear), target: figure(target) };
}

const size = { categories: 3, items: 3, levels: 3, statements: 3 };

const digested: fc.Arbitrary<Digested> = fc
  .record({
    edition: fc.oneof(
      { weight: 3, arbitrary: arbitraryEdition() },
      { weight: 1, arbitrary: arbitraryEdition({ ...size, marks: "+-" }) },
      { weight: 1, arbitrary: arbitraryEdition({ ...size, marks: "+" }) },
    ),
    kind: fc.constantFrom("none" as const, "same" as const, "some" as const),
    total: typedPair,
    categories: fc.array(typedPair, { minLength: 8, maxLength: 8 }),
    blankSelf: fc.constantFrom(true, false, false, false),
  })
  .map(({ edition: { criteria, answers }, kind, total, categories, blankSelf }) => {
    const none: AnswerSet = { answers: new Map(), indicators: new Map() };
    const self = scoreAnswers(criteria, blankSelf ? none : answers);
    const committee = scoreAnswers(criteria, committeeAnswers(answers, kind));
    return {
      criteria,
      assessment: { self, committee },
      comparison: {
        categories: new Map(
          self.categories.flatMap(({ category, score }, place) => {
            const pair = categories[place];
            return pair === undefined ? [] : [[category, comparedWith(score, pair)] as const];
          }),
        ),
        total: comparedWith(self.total.score, total),
      },
    };
  });

/** Every figure that a sentence may show: the fact's own, how many ids it lists, and what its figures differ by. */
function figuresOf(fact: DigestFact, top: number): ReadonlySet<string> {
  const numbers: number[] = [];
  const figures = new Set<string>([String(top), "0.01"]);
  const collect = (value: unknown): void => {
    if (typeof value === "number") numbers.push(value);
    if (Array.isArray(value)) {
      figures.add(String(value.length)).add(String(value.length - 6));
      value.forEach(collect);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  collect(fact);
  for (const one of numbers) {
    figures.add(String(one)).add(one.toFixed(2));
    for (const other of numbers) figures.add(roundAsSpreadsheet(Math.abs(one - other), 2).toFixed(2));
  }
  if (fact.kind === "both-items") figures.add(String(fact.count - fact.higher - fact.lower));
  return figures;
}

describe("facts of the digest", () => {
  it("are borne by the scores, each of them, whatever the edition and the answers", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(digested, ({ criteria, assessment, comparison }) => {
        const facts = findDigestFacts(criteria, assessment, comparison);
        const wrong = facts.filter((fact) => !checkDigestFact(criteria, assessment, comparison, fact));
        facts.forEach(({ kind }) => kinds.add(kind));
        expect(wrong).toEqual([]);
        expect(facts.length).toBeGreaterThan(0);
        expect(facts.length).toBeLessThanOrEqual(mostSentences);
        expect(new Set(facts.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(facts.length - 1);
      }),
      { numRuns: 400 },
    );
    const expected: readonly DigestFact["kind"][] = [
      "all-equal",
      "both-items",
      "both-totals",
      "category-changes",
      "category-extremes",
      "category-targets",
      "change",
      "gains",
      "gaps-without-gain",
      "item-extremes",
      "levels",
      "not-assessed",
      "nothing-assessed",
      "target",
      "total",
      "unanswered",
    ];
    expect(expected.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it("become sentences that show no figure but the fact's", () => {
    fc.assert(
      fc.property(
        digested,
        fc.constantFrom(...languages),
        ({ criteria, assessment, comparison }, language) => {
          const asked = assessment.self.categories.map(({ category }) => category);
          const describeFact = createFactDescriber(criteria, asked, language);
          const ids = new Set(
            [...criteria.categories.map(({ id }) => id), ...assessment.self.gaps.map(({ id }) => id)].map(
              String,
            ),
          );
          for (const { items } of criteria.categories) for (const { id } of items) ids.add(id);
          for (const { id } of assessment.committee.gaps) ids.add(id);
          for (const fact of findDigestFacts(criteria, assessment, comparison)) {
            const figures = figuresOf(fact, criteria.levels.at(-1)?.points ?? 0);
            const sentence = describeFact(fact);
            const named = sentence.match(/\d+(?:\.\w+)*/g) ?? [];
            expect(named.filter((each) => !figures.has(each) && !ids.has(each))).toEqual([]);
            expect(sentence).not.toMatch(/[{}]|undefined|NaN|null/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
