import fc from "fast-check";
import type { IndicatorSketch } from "./answersOf";
import type { CriteriaSketch } from "./criteriaOf";
import { markedEdition, type Marks } from "./markedEdition";
import { withVariants } from "./withVariants";

/** How large an arbitrary edition may grow, and the marks it is answered with: the more often one stands, the likelier. */
export interface EditionSize {
  readonly categories: number;
  readonly items: number;
  readonly levels: number;
  readonly statements: number;
  readonly marks: string;
}

const small: EditionSize = { categories: 3, items: 3, levels: 4, statements: 4, marks: "+++---%.~x" };

/**
 * Editions of any shape with answers of every kind: rules, levels, weights, partial credits, blanks, unreadable
 * answers, not applicable ones, and two items of results. Some ask kinds of agency different things.
 */
export function arbitraryEdition(size: EditionSize = small) {
  return fc
    .record({
      marks: arbitraryMarks(size),
      isVaried: fc.boolean(),
      rule: fc.constantFrom("gated-proportional" as const, "whole-levels" as const),
      weights: fc.dictionary(fc.constantFrom("1", "2", "7", "1.1", "2.1"), fc.integer({ min: 1, max: 5 })),
      indicators: fc.dictionary(
        fc.constantFrom("7.1.1", "7.1.2", "7.2.1"),
        fc.array(arbitraryIndicator, { maxLength: 3 }),
      ),
    })
    .map(({ marks, isVaried, rule, weights, indicators }) => {
      const sketch: CriteriaSketch = {
        ...sharedSketch,
        levels: levelsOf(Math.max(1, ...Object.values(marks).map((texts) => texts.length))),
        rule,
        weights,
      };
      const { criteria, answers } = markedEdition(marks, sketch, indicators);
      return { marks, sketch, indicators, criteria: isVaried ? withVariants(criteria) : criteria, answers };
    });
}

const sharedSketch: CriteriaSketch = {
  choices: { met: 1, partly: 0.5, not: 0 },
  allowsNotApplicable: true,
  results: { "7.1": ["*1", "2"], "7.2": ["1"] },
};

const arbitraryIndicator: fc.Arbitrary<IndicatorSketch> = fc.record({
  result: fc.option(fc.integer({ min: -500, max: 20_000 }).map((hundredths) => hundredths / 100)),
  target: fc.option(fc.integer({ min: -100, max: 10_000 }).map((hundredths) => hundredths / 100)),
  direction: fc.constantFrom("more", "less", null),
});

function arbitraryMarks({ categories, items, levels, statements, marks }: EditionSize): fc.Arbitrary<Marks> {
  const mark = fc.constantFrom(...marks);
  const texts = (count: number) =>
    fc.array(fc.string({ unit: mark, minLength: 1, maxLength: statements }), {
      minLength: count,
      maxLength: count,
    });
  const id = fc
    .tuple(fc.integer({ min: 1, max: categories }), fc.integer({ min: 1, max: items }))
    .map(([category, item]) => `${category}.${item}`);
  return fc
    .integer({ min: 1, max: levels })
    .chain((count) => fc.dictionary(id, texts(count), { minKeys: 1, maxKeys: categories * items }));
}

function levelsOf(count: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries({ B: 300, A: 400, S: 500, T: 800 }).slice(0, count));
}
