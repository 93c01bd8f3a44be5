import { isFigurePart, type Slot } from "../form/slots";
import type { SnapshotCell } from "../workbook/snapshot";
import { unreachable } from "../unreachable";
import type { AnswerLexicon } from "./answerLexicon";
import { cellText } from "./cellText";
import { foldTyped } from "./normaliseTyped";
import { readAnswer } from "./readAnswer";
import { readDirection } from "./readDirection";
import { readFigure } from "./readFigure";
import { readYear } from "./readYear";
import type { MeaningOf } from "./settleCells";

/** Texts that are equal where two cells of a slot mean the same. */
export function createMeaningOf(lexicon: AnswerLexicon): MeaningOf {
  return ({ field }: Slot, cell: SnapshotCell) => {
    const typed = foldTyped(cellText(cell));
    switch (field.kind) {
      case "answer": {
        const { answer } = readAnswer(lexicon, cell, null);
        return answer.kind === "unreadable" ? `unreadable ${typed}` : JSON.stringify(answer);
      }
      case "indicator": {
        if (field.part === "direction") return readDirection(cell).direction ?? typed;
        if (!isFigurePart(field.part)) return typed;
        const { figure } = readFigure(cell, "", { lexicon, ambiguous: null });
        return figure.kind === "number" ? String(figure.value) : typed;
      }
      case "comparison": {
        const { figure } = readFigure(cell, "", { lexicon, ambiguous: null });
        return figure.kind === "number" ? String(figure.value) : typed;
      }
      case "identity":
        return field.name === "year" ? String(readYear(cell)) : typed;
      case "note":
      case "profile":
      case "signature":
        return typed;
      default:
        return unreachable(field);
    }
  };
}
