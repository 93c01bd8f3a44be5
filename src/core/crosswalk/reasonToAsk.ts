import { unreachable } from "../unreachable";
import type { CrosswalkLink } from "./crosswalk";
import type { Relation } from "./relationOf";

/** Why answers don't go along a link before a person has decided. */
export type AskReason = "split" | "joined" | "regrouped" | "moved-level" | "unconfirmed" | "asked-anew";

/**
 * Why a person must decide about the answers of a link; null where they go along, or where there is nothing for them
 * to go to. Split, joined, regrouped and another level always ask, whatever was confirmed: the person confirmed what
 * became of the question, not what the answer to it is now. Another pair asks until it is confirmed, and where the
 * link says that people answer anew.
 */
export function reasonToAsk({ isConfirmed, answers }: CrosswalkLink, relation: Relation): AskReason | null {
  switch (relation.kind) {
    case "split":
    case "joined":
    case "regrouped":
      return relation.kind;
    case "retired":
    case "new":
      return null;
    case "same":
      return answers === "ask" ? "asked-anew" : null;
    case "renamed":
    case "reworded":
    case "moved":
      if (relation.changes.includes("moved-level")) return "moved-level";
      if (!isConfirmed) return "unconfirmed";
      return answers === "ask" ? "asked-anew" : null;
    default:
      return unreachable(relation.kind);
  }
}

/** True where a person must decide about the answers of a link. */
export function needsPerson(link: CrosswalkLink, relation: Relation): boolean {
  return reasonToAsk(link, relation) !== null;
}
