import { builtInEditions } from "../app/builtInEditions";
import type { OpenOptions } from "../app/openForm";
import { sha256Hex } from "../app/sha256Hex";

/** What the pane opens forms with: every built-in edition, and what ambiguous marks count as (null for open). */
export function optionsWith(ambiguous: string | null): OpenOptions {
  return { editions: builtInEditions(), edition: null, ambiguous, hash: sha256Hex };
}
