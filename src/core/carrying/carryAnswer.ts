import type { ChoiceId } from "../criteria/ids";
import type { Choice, Responses } from "../criteria/scoringSchema";
import { textIn } from "../criteria/textIn";
import { pendingPrefix } from "../form/pendingText";
import { createAnswerLexicon } from "../reading/answerLexicon";
import { cellText } from "../reading/cellText";
import { foldTyped } from "../reading/normaliseTyped";
import { parsePending } from "../reading/parsePending";
import { readAnswer } from "../reading/readAnswer";
import type { Language } from "../text/language";
import { unreachable } from "../unreachable";
import type { CellValue } from "../workbook/blueprint";
import type { SnapshotCell } from "../workbook/snapshot";

/** How answers of the older form are understood and said in the newer one. */
export interface AnswerSides {
  readonly older: Responses;
  readonly newer: Responses;
  readonly olderLanguage: Language;
  readonly newerLanguage: Language;
}

/**
 * What the newer form's cell holds for an older answer, `value` being that as it stands. Null where the newer edition
 * has no such answer, or takes for an answer what was none before.
 */
export type AnswerCarrier = (cell: SnapshotCell, value: CellValue) => CellValue;

/**
 * What carries answers from one form to another: an answer becomes the newer form's word for it, unless that form reads
 * what was typed the same way; what was no answer stays what was typed. An answer of an earlier year stays one.
 */
export function createAnswerCarrier({
  older,
  newer,
  olderLanguage,
  newerLanguage,
}: AnswerSides): AnswerCarrier {
  const before = createAnswerLexicon(older);
  const after = createAnswerLexicon(newer);
  const isOneLanguage = olderLanguage === newerLanguage;

  function carry(cell: SnapshotCell, value: CellValue): CellValue {
    const { answer } = readAnswer(before, cell, null);
    const said = value === null ? null : after.find(String(value).trim());
    switch (answer.kind) {
      case "blank":
      case "unreadable":
        return said === null ? value : null;
      case "choice": {
        const choice = matchChoice(older, newer, answer.choice);
        if (choice === null) return null;
        const isSame = said?.kind === "choice" && said.choice === choice.id;
        return isSame && isOneLanguage ? value : textIn(choice.word, newerLanguage);
      }
      case "not-applicable": {
        if (newer.notApplicable === null) return null;
        const isSame = said?.kind === "not-applicable";
        return isSame && isOneLanguage ? value : textIn(newer.notApplicable.word, newerLanguage);
      }
      default:
        return unreachable(answer);
    }
  }

  return (cell, value) => {
    const pending = parsePending(cellText(cell));
    if (pending === null) return carry(cell, value);
    const { year, text } = pending;
    const inner = carry({ ...cell, kind: "text", value: text, format: "general" }, text);
    if (inner === null) return null;
    return inner === text && isOneLanguage
      ? value
      : `${pendingPrefix(newerLanguage, undefined, year)}${String(inner)}`;
  };
}

/**
 * The newer edition's choice that means what one of the older edition does; null where there is none. Met stays met
 * and not met stays not met, whatever they are called; what lies between is the same by its id or its word.
 */
export function matchChoice(older: Responses, newer: Responses, id: ChoiceId): Choice | null {
  const choice = older.choices.find((each) => each.id === id);
  if (choice === undefined) return null;
  const isWhole = (credit: number) => credit === 0 || credit === 1;
  const candidates = newer.choices.filter(({ credit }) =>
    isWhole(choice.credit) ? credit === choice.credit : !isWhole(credit),
  );
  const sameId = candidates.find((each) => each.id === id);
  if (sameId !== undefined) return sameId;
  if (isWhole(choice.credit)) return candidates[0] ?? null;
  const word = foldTyped(choice.word.th);
  return candidates.find((each) => foldTyped(each.word.th) === word) ?? null;
}
