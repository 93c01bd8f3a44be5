import type { Criteria } from "../../src/core/criteria/schema";
import type { AnswerSet } from "../../src/core/scoring/answers";
import { answersOf, marksOf, type IndicatorSketch } from "./answersOf";
import { criteriaOf, type CriteriaSketch } from "./criteriaOf";

/** Marks of process items by id: a text for each level, lowest first, as marksOf reads it. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** An edition with as many items, levels and statements as are marked, and the answers that the marks say. */
export function markedEdition(
  marks: Marks,
  sketch: CriteriaSketch = {},
  indicators: Readonly<Record<string, readonly IndicatorSketch[]>> = {},
): { readonly criteria: Criteria; readonly answers: AnswerSet } {
  const counts = Object.entries(marks).map(
    ([item, texts]) => [item, texts.map((text) => text.length)] as const,
  );
  const criteria = criteriaOf({ items: Object.fromEntries(counts), ...sketch });
  const levels = criteria.levels.map((level): string => level.id);
  const answers = Object.entries(marks).flatMap(([item, texts]) =>
    Object.entries(marksOf(item, texts, levels)),
  );
  return { criteria, answers: answersOf(Object.fromEntries(answers), indicators) };
}
