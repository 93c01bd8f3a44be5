import type { CategoryId, ItemId, LevelId, StatementId } from "../criteria/ids";
import type { Criteria } from "../criteria/schema";
import { unreachable } from "../unreachable";
import type { AnswerSet } from "./answers";
import { scoreAnswers } from "./scoreAnswers";
import type { ItemScore } from "./scores";
import { totalWith } from "./totalWith";

/** Which items are to reach a level. */
export type PathScope =
  | { readonly kind: "item"; readonly item: ItemId }
  | { readonly kind: "category"; readonly category: CategoryId }
  | { readonly kind: "all" };

/** An item that can't reach the level by meeting what it lacks, and the statements without an answer. */
export interface BlockedItem {
  readonly item: ItemId;
  readonly reason: "unanswered" | "not-assessed";
  readonly unanswered: readonly StatementId[];
}

export interface PathToLevel {
  /** The fewest statements, in the order of work, that bring every item that isn't blocked to the level. */
  readonly statements: readonly StatementId[];
  /** Items that no statement answered today can bring there; while there is one, the path isn't whole. */
  readonly blocked: readonly BlockedItem[];
  /** The total once the statements are met; null where nothing is assessed. */
  readonly total: number | null;
}

/**
 * The fewest statements that bring every process item of a scope to a level: all that are answered as not
 * fully met at that level and below it. Statements without an answer can't be promised and block their item.
 * Items not applicable, and items of results, which have no level, are passed over.
 */
export function findPathToLevel(
  criteria: Criteria,
  answerSet: AnswerSet,
  level: LevelId,
  scope: PathScope,
): PathToLevel {
  const today = scoreAnswers(criteria, answerSet);
  const upTo = levelsUpTo(criteria, level);
  const items = today.items.filter((each) => each.state !== "not-applicable" && isInScope(each, scope));
  const blocked = items.flatMap((each) => blockedBy(each, upTo));
  const climbing = new Set(items.map((each) => each.item));
  blocked.forEach((each) => climbing.delete(each.item));
  const statements = today.gaps.flatMap((gap) =>
    gap.kind === "statement" && upTo.has(gap.level) && climbing.has(gap.item) ? [gap.id] : [],
  );
  return { statements, blocked, total: totalWith(criteria, answerSet, today, statements) };
}

function blockedBy({ item, state, trace }: ItemScore, upTo: ReadonlySet<LevelId>): readonly BlockedItem[] {
  if (trace.kind === "results") return [];
  const unanswered = trace.levels.flatMap((each) => (upTo.has(each.level) ? each.unanswered : []));
  if (state === "not-assessed") return [{ item, reason: "not-assessed", unanswered }];
  return unanswered.length === 0 ? [] : [{ item, reason: "unanswered", unanswered }];
}

function levelsUpTo(criteria: Criteria, level: LevelId): ReadonlySet<LevelId> {
  const ids = criteria.levels.map((each) => each.id);
  return new Set(ids.slice(0, ids.indexOf(level) + 1));
}

function isInScope({ item, category }: ItemScore, scope: PathScope): boolean {
  switch (scope.kind) {
    case "item":
      return item === scope.item;
    case "category":
      return category === scope.category;
    case "all":
      return true;
    default:
      return unreachable(scope);
  }
}
