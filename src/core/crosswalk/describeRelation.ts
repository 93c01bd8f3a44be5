import { crosswalkWordsIn } from "../text/crosswalkWords";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import type { Relation } from "./relationOf";

/** What a link is in words: of a pair everything that changed, of others their kind with what changed besides. */
export function describeRelation({ kind, changes }: Relation, language: Language): string {
  const words = crosswalkWordsIn(language);
  const listed = changes.map((change) => words.changes[change]).join(", ");
  if (listed === "") return words.kinds[kind];
  switch (kind) {
    case "renamed":
    case "reworded":
    case "moved":
      return listed;
    default:
      return fill(words.withChanges, { kind: words.kinds[kind], changes: listed });
  }
}
