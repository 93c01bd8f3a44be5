import { inputOf } from "../../core/correction/inputOf";
import type { Field } from "../../core/form/slots";
import type { AnswerLexicon } from "../../core/reading/answerLexicon";
import { cellText } from "../../core/reading/cellText";
import { readFigure } from "../../core/reading/readFigure";
import type { CellValue } from "../../core/workbook/blueprint";
import type { FormatClass, SnapshotCell } from "../../core/workbook/snapshot";
import { enterText } from "../enterText";

/**
 * What a cell of the form holds once a slip's right value is put into it. A figure is a number in the form, also where
 * the slip has it as a text or a percentage: 85% is 85 for an indicator in hundredths, of the unit ร้อยละ, and 0.85
 * for any other. All else is entered as if it were typed into the form's cell, which shows numbers in its own format.
 */
export function enterCorrection(
  right: SnapshotCell,
  field: Field,
  format: FormatClass,
  unit: string,
  lexicon: AnswerLexicon,
): CellValue {
  const isFigure = field.kind === "comparison" || (field.kind === "indicator" && inputOf(field) === "figure");
  if (isFigure && format === "general") {
    const { figure } = readFigure(right, unit, { lexicon, ambiguous: null });
    if (figure.kind === "number") return figure.value;
  }
  return enterText(cellText(right), field, format);
}
