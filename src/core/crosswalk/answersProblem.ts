import type { ProblemCode } from "../problem";
import { unreachable } from "../unreachable";
import type { CrosswalkLink } from "./crosswalk";
import type { Relation } from "./relationOf";

/** What is wrong with a link whose answers are said to go along where they never do; null where nothing is. */
export function answersProblem({ answers }: CrosswalkLink, { kind, changes }: Relation): ProblemCode | null {
  if (answers === "ask") return null;
  switch (kind) {
    case "retired":
    case "new":
      return "crosswalk/nothing-to-carry";
    case "split":
    case "joined":
    case "regrouped":
      return "crosswalk/always-asks";
    case "moved":
      return changes.includes("moved-level") ? "crosswalk/always-asks" : null;
    case "same":
    case "renamed":
    case "reworded":
      return null;
    default:
      return unreachable(kind);
  }
}
