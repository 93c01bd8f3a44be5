import type { StatementId } from "../criteria/ids";
import type { Slot } from "../form/slots";
import { problem, type Problem } from "../problem";
import { blankAnswer, type Answer } from "../scoring/answers";
import type { AnswerLexicon } from "./answerLexicon";
import { cellText } from "./cellText";
import { parsePending } from "./parsePending";
import { readAnswer, type AmbiguousMeaning } from "./readAnswer";
import { textIn } from "./textInCell";
import type { SettledCells } from "./settleCells";
import type { StatementNotes } from "./submission";

/** How answers are understood. */
export interface AnswerSetting {
  readonly lexicon: AnswerLexicon;
  readonly ambiguous: AmbiguousMeaning;
  /** The word for what an ambiguous mark shall mean, for telling people. */
  readonly ambiguousWord: string;
}

const blankNotes: StatementNotes = {
  self: blankAnswer,
  committee: blankAnswer,
  explanation: "",
  evidence: "",
  suggestion: "",
};

/** Answers and notes of every statement that the form asks, and what couldn't be understood in their cells. */
export function readStatements(
  slots: readonly Slot[],
  cells: SettledCells,
  setting: AnswerSetting,
): { readonly statements: ReadonlyMap<StatementId, StatementNotes>; readonly problems: readonly Problem[] } {
  const statements = new Map<StatementId, StatementNotes>();
  const problems: Problem[] = [];
  for (const slot of slots) {
    const { field } = slot;
    if (field.kind !== "answer" && field.kind !== "note") continue;
    const notes = statements.get(field.statement) ?? blankNotes;
    if (field.kind === "answer") {
      const found = answerIn(slot, cells, setting);
      problems.push(...found.problems);
      statements.set(field.statement, { ...notes, [field.set]: found.answer });
    } else {
      const found = textIn(slot, cells);
      problems.push(...found.problems);
      statements.set(field.statement, { ...notes, [field.part]: found.text });
    }
  }
  return { statements, problems };
}

function answerIn(
  slot: Slot,
  cells: SettledCells,
  { lexicon, ambiguous, ambiguousWord }: AnswerSetting,
): { readonly answer: Answer; readonly problems: readonly Problem[] } {
  const { cell, conflict, place } = cells.of(slot);
  if (conflict !== null) return { answer: { kind: "unreadable", typed: conflict }, problems: [] };
  if (parsePending(cellText(cell)) !== null) return { answer: blankAnswer, problems: [] };
  const { answer, finding } = readAnswer(lexicon, cell, ambiguous);
  const params = { id: slot.row, typed: cellText(cell).trim() };
  switch (finding) {
    case null:
      return { answer, problems: [] };
    case "settled":
      return {
        answer,
        problems: [problem("reading/ambiguous-settled", place, { ...params, choice: ambiguousWord })],
      };
    case "ambiguous":
      return { answer, problems: [problem("reading/ambiguous-answer", place, params)] };
    case "error":
      return { answer, problems: [problem("reading/error-value", place, params)] };
    default:
      return { answer, problems: [problem("reading/unreadable-answer", place, params)] };
  }
}
