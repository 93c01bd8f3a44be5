import type { Problem } from "../core/problem";
import type { PaneWords } from "../core/text/paneWords";

/** Why something couldn't be done: problems that the user can mend, a part that wasn't loaded, or a bug. */
export type Failure =
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "not-loaded" }
  | { readonly kind: "fault" };

/**
 * Something that the pane does and what came of it. `doing` names the words for it; `last` is what an earlier run
 * gave, which stays in sight while a new one works or has failed.
 */
export type Task<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly doing: keyof PaneWords; readonly last: T | null }
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: Failure; readonly last: T | null };

/** What a task has to show: its value, or an earlier run's; null where there is none. */
export function valueIn<T>(task: Task<T>): T | null {
  switch (task.kind) {
    case "done":
      return task.value;
    case "busy":
    case "failed":
      return task.last;
    default:
      return null;
  }
}
