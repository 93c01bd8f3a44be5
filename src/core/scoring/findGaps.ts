import type { Criteria, ProcessItem } from "../criteria/schema";
import { unreachable } from "../unreachable";
import type { AnswerSet } from "./answers";
import { creditItem, withMet } from "./creditItem";
import { earnLevels, sumPoints } from "./earnLevels";
import { inOrderOfWork } from "./inOrderOfWork";
import { reaches } from "./reaches";
import type { Gain, Gap, ItemScore, ProcessTrace, ResultsTrace } from "./scores";

/** The part of one item's points that reaches its category and the total once everything is assessed. */
interface Shares {
  readonly ofCategory: number;
  readonly ofTotal: number;
}

/**
 * Everything to work on, in the order of work, with what each would win today.
 * A statement answered with less than full credit is a gap; an unanswered one isn't. Its gain is the item's
 * score with that statement met less the score today: 0 behind a closed gate, and more than its own share
 * where it opens a gate to what is already met above. In results items a mandatory measure without a complete
 * indicator is a gap of unknown gain, and in an assessed one so is a measure below the lowest level's points.
 * Gains for category and total always divide by all that the edition has, also while scores are provisional.
 */
export function findGaps(
  criteria: Criteria,
  answerSet: AnswerSet,
  itemScores: readonly ItemScore[],
): readonly Gap[] {
  const scores = new Map(itemScores.map((each) => [each.item, each]));
  const allCategories = sumWeights(criteria.categories);
  const gaps = criteria.categories.flatMap((category) => {
    const allItems = sumWeights(category.items);
    const sharesOf = (weight: number): Shares => {
      const ofCategory = weight / allItems;
      return { ofCategory, ofTotal: (ofCategory * category.weight) / allCategories };
    };
    return category.items.flatMap((item): readonly Gap[] => {
      const itemScore = scores.get(item.id);
      if (itemScore === undefined) return [];
      const shares = sharesOf(item.weight);
      const { trace } = itemScore;
      switch (trace.kind) {
        case "process":
          return "levels" in item ? statementGaps(criteria, answerSet, item, trace, shares) : [];
        case "results":
          return measureGaps(criteria, itemScore, trace, shares);
        default:
          return unreachable(trace);
      }
    });
  });
  return inOrderOfWork(criteria, gaps);
}

function statementGaps(
  criteria: Criteria,
  { answers }: AnswerSet,
  item: ProcessItem,
  trace: ProcessTrace,
  shares: Shares,
): readonly Gap[] {
  const rule = criteria.scoring.name;
  const levels = creditItem(criteria, item, answers);
  const today = sumPoints(earnLevels(rule, levels));
  return trace.levels.flatMap(({ level, unmet, isClosed }) =>
    unmet.map((id): Gap => {
      const then = sumPoints(earnLevels(rule, withMet(levels, new Set([id]))));
      return {
        kind: "statement",
        id,
        item: item.id,
        level,
        gain: gainOf(then - today, shares),
        isBehindGate: isClosed,
      };
    }),
  );
}

function measureGaps(
  criteria: Criteria,
  { item, score }: ItemScore,
  trace: ResultsTrace,
  shares: Shares,
): readonly Gap[] {
  const { tolerance } = criteria.scoring;
  const lowest = criteria.levels[0]?.points ?? 0;
  const filled = trace.measures.filter((each) => each.score !== null).length;
  return trace.measures.flatMap((each): readonly Gap[] => {
    const id = each.measure;
    if (each.score === null) {
      return each.isMandatory ? [{ kind: "missing-mandatory", id, item, gain: null }] : [];
    }
    if (score === null || reaches(each.score, lowest, tolerance)) return [];
    const gain = gainOf((lowest - each.score) / filled, shares);
    return [{ kind: "below-basic", id, item, gain, score: each.score }];
  });
}

function gainOf(points: number, shares: Shares): Gain {
  return { item: points, category: points * shares.ofCategory, total: points * shares.ofTotal };
}

function sumWeights(parts: readonly { readonly weight: number }[]): number {
  return parts.reduce((sum, part) => sum + part.weight, 0);
}
