import type { Criteria, ProcessItem } from "../criteria/schema";
import type { AnswerSet } from "./answers";
import { creditItem, withMet } from "./creditItem";
import { lacksCredit } from "./creditOf";
import { earnLevels, sumPoints } from "./earnLevels";
import { inOrderOfWork } from "./inOrderOfWork";
import { reaches } from "./reaches";
import type { Gain, Gap, ItemScore } from "./scores";

/** The part of one item's points that reaches its category and the total once everything is assessed. */
interface Shares {
  readonly ofCategory: number;
  readonly ofTotal: number;
}

/**
 * Everything to work on, in the order of work, with what each would win today.
 * A statement answered with less than full credit is a gap; an unanswered one isn't. Its gain is the item's
 * score with that statement met less the score today: 0 behind a closed gate, and more than its own share
 * where it opens a gate to what is already met above. In items of results a mandatory measure without a
 * complete indicator is a gap, its gain unknown; a measure below the lowest level's points is one where its
 * item is assessed.
 * Gains for category and total always divide by all that the edition has, also while scores are provisional.
 */
export function findGaps(
  criteria: Criteria,
  { answers }: AnswerSet,
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
    return category.kind === "process"
      ? category.items.flatMap((item) => statementGaps(criteria, answers, item, sharesOf(item.weight)))
      : category.items.flatMap(({ id, weight }) => measureGaps(criteria, scores.get(id), sharesOf(weight)));
  });
  return inOrderOfWork(criteria, gaps);
}

function statementGaps(
  criteria: Criteria,
  answers: AnswerSet["answers"],
  item: ProcessItem,
  shares: Shares,
): readonly Gap[] {
  const rule = criteria.scoring.name;
  const levels = earnLevels(rule, creditItem(criteria, item, answers));
  const today = sumPoints(levels);
  return levels.flatMap(({ level, statements, isClosed }) =>
    statements.flatMap(({ statement: id, credit }): readonly Gap[] => {
      if (!lacksCredit(credit)) return [];
      const then = sumPoints(earnLevels(rule, withMet(levels, new Set([id]))));
      const gain = gainOf(then - today, shares);
      return [{ kind: "statement", id, item: item.id, level, gain, isBehindGate: isClosed }];
    }),
  );
}

function measureGaps(criteria: Criteria, itemScore: ItemScore | undefined, shares: Shares): readonly Gap[] {
  if (itemScore?.trace.kind !== "results") return [];
  const { item, score, trace } = itemScore;
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
