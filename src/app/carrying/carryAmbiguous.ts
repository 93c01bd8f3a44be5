import { matchChoice } from "../../core/carrying/carryAnswer";
import type { Criteria } from "../../core/criteria/schema";
import type { OpenOptions } from "../openForm";
import { parseAmbiguous } from "../parseAmbiguous";

/**
 * What ambiguous marks of a form mean under another edition, where they were settled under its own: the same choice, as
 * people type it. Null where that edition has no such choice.
 */
export function carryAmbiguous(
  before: Criteria,
  after: Criteria,
  settled: OpenOptions["ambiguous"],
  issueId: string | null,
): string | null {
  const typed = typeof settled === "function" ? (issueId === null ? null : settled(issueId)) : settled;
  const meaning = parseAmbiguous(before, typed);
  if (!meaning.ok || meaning.value === null) return null;
  if (meaning.value === "blank") return typed;
  return matchChoice(before.responses, after.responses, meaning.value)?.word.th ?? null;
}
