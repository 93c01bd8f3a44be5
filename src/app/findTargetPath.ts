import type { StatementId } from "../core/criteria/ids";
import type { Criteria } from "../core/criteria/schema";
import type { ScoreSetName } from "../core/form/slots";
import { type Problem, problem } from "../core/problem";
import { type BlockedItem, findPathToLevel } from "../core/scoring/findPathToLevel";
import { findPathToTotal } from "../core/scoring/findPathToTotal";
import { figureText, scoreText } from "../core/results/scoreText";
import { unreachable } from "../core/unreachable";
import type { AssessedForm } from "./scoreForm";
import type { Target } from "./parseTarget";

/** The fewest statements to a target, and what stands in the way. */
export interface TargetPath {
  /** In the order of work; null where no statement answered today can reach the target. */
  readonly statements: readonly StatementId[] | null;
  /** The total once they are met, or the best total within reach; null where nothing is assessed. */
  readonly total: number | null;
  /** Items that can't reach the level by what is answered today; none for a target of points. */
  readonly blocked: readonly BlockedItem[];
  readonly problems: readonly Problem[];
}

/**
 * The fewest statements that bring one score set of a form to a target: every item asked for to a level, or the
 * total to a number of points. A number out of reach is request/unreachable-target.
 */
export function findTargetPath(
  { criteria, submission }: AssessedForm,
  set: ScoreSetName,
  target: Target,
): TargetPath {
  const answers = submission[set];
  switch (target.kind) {
    case "points": {
      const path = findPathToTotal(criteria, answers, target.points);
      if (path.kind === "reached")
        return { statements: path.statements, total: path.total, blocked: [], problems: [] };
      const { best } = path;
      const params = {
        target: figureText(target.points),
        best: textBelow(criteria, best ?? 0, target.points),
      };
      return {
        statements: null,
        total: best,
        blocked: [],
        problems: [problem("request/unreachable-target", {}, params)],
      };
    }
    case "level": {
      const asked = new Set<string>(submission.identity.categories);
      const inScope = new Set(
        criteria.categories
          .filter(({ id }) => asked.has(id))
          .flatMap(({ items }) => items.map(({ id }) => id)),
      );
      const path = findPathToLevel(criteria, answers, target.level, { kind: "all" });
      const blocked = path.blocked.filter(({ item }) => inScope.has(item));
      return { statements: path.statements, total: path.total, blocked, problems: [] };
    }
    default:
      return unreachable(target);
  }
}

/** Points as they are shown; rounded down where they would seem to reach the target that they fall short of. */
function textBelow(criteria: Criteria, points: number, target: number): string {
  const text = scoreText(criteria, points);
  if (Number(text) < target) return text;
  const unit = 10 ** -criteria.scoring.displayDecimals;
  return scoreText(criteria, Number(text) - unit);
}
