import type { path as thai } from "../th/path";

/** Words for the shortest way to a target in English. */
export const path: Record<keyof typeof thai, string> = {
  unansweredInTheWay:
    "The target isn't within reach. Statements without an answer that stand in the way: {count}; until they are answered, nothing can be said of what they would bring",
  targetPoints: "a total of {points}",
  targetPointsOfAsked: "a total of {points} in the categories asked for",
  targetLevel: "every item at {level}",
  targetReached: "Reached already: {target}",
  targetPath: "The shortest way to {target} (statements: {count})",
  totalAfter: "The total is then {total}",
  totalAfterOfAsked: "The total of the categories asked for is then {total}",
  blockedNotAssessed: "Item {item} isn't assessed, so nothing can be said of it",
  blockedUnanswered: "Nothing can be said of item {item}; its statements without an answer: {count}",
};
