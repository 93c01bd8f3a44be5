import type { ChoiceId } from "../criteria/ids";
import { blankAnswer, type Answer } from "../scoring/answers";
import type { SnapshotCell } from "../workbook/snapshot";
import type { AnswerLexicon } from "./answerLexicon";
import { cellText, isBlankCell } from "./cellText";

/** What an ambiguous mark shall count as, in the whole form; undecided marks aren't counted. */
export type AmbiguousMeaning = ChoiceId | "blank" | null;

/** An answer as read, and what is to be told about its cell. */
export interface AnswerReading {
  readonly answer: Answer;
  readonly finding: "ambiguous" | "settled" | "unreadable" | "error" | null;
}

/**
 * The answer that a cell holds: a word or spelling of the edition, the numbers and logical values it lists. A mark
 * with two readings counts only as `ambiguous` says. A number that its format shows as a date or a percentage isn't
 * what was typed, and is unreadable.
 */
export function readAnswer(
  lexicon: AnswerLexicon,
  cell: SnapshotCell | undefined,
  ambiguous: AmbiguousMeaning,
): AnswerReading {
  if (cell === undefined || isBlankCell(cell)) return { answer: blankAnswer, finding: null };
  const typed = cellText(cell).trim();
  const unreadable: Answer = { kind: "unreadable", typed };
  if (cell.kind === "error") return { answer: unreadable, finding: "error" };
  if (lexicon.isAmbiguous(typed)) {
    if (ambiguous === null) return { answer: unreadable, finding: "ambiguous" };
    const answer: Answer = ambiguous === "blank" ? blankAnswer : { kind: "choice", choice: ambiguous };
    return { answer, finding: "settled" };
  }
  const answer = lexicon.find(typed);
  return answer === null ? { answer: unreadable, finding: "unreadable" } : { answer, finding: null };
}
