import type { CategoryId } from "../criteria/ids";
import type { Criteria } from "../criteria/schema";
import type { Slot } from "../form/slots";
import { problem, type Problem } from "../problem";
import { type ComparedScore, type Comparison, noComparedScore } from "../scoring/comparison";
import { cellText } from "./cellText";
import { readFigure } from "./readFigure";
import { figureCodes } from "./readIndicatorRow";
import type { AnswerSetting } from "./readStatements";
import type { SettledCells } from "./settleCells";

/**
 * Last year's scores and this year's targets. What isn't a number from 0 to the top level's points is told and
 * counts as not said.
 */
export function readComparison(
  { levels }: Criteria,
  slots: readonly Slot[],
  cells: SettledCells,
  setting: AnswerSetting,
): { readonly comparison: Comparison; readonly problems: readonly Problem[] } {
  const top = levels.at(-1)?.points ?? 0;
  const categories = new Map<CategoryId, ComparedScore>();
  let total = noComparedScore;
  const problems: Problem[] = [];

  function scoreIn(slot: Slot): number | null {
    const { cell, conflict, place } = cells.of(slot);
    if (conflict !== null) return null;
    const typed = cellText(cell).trim();
    const params = { id: slot.row, typed };
    const { figure, finding } = readFigure(cell, "", setting);
    if (finding !== null) {
      const choice = finding === "settled" ? { choice: setting.ambiguousWord } : {};
      problems.push(problem(figureCodes[finding], place, { ...params, ...choice }));
    }
    if (figure.kind !== "number") return null;
    // A percentage is no score: whether of the top level's points or a slip of the hand, only people know.
    if (!typed.endsWith("%") && figure.value >= 0 && figure.value <= top) return figure.value;
    problems.push(problem("reading/score-out-of-range", place, { ...params, top }));
    return null;
  }

  for (const slot of slots) {
    const { field } = slot;
    if (field.kind !== "comparison") continue;
    const score = scoreIn(slot);
    if (field.category === "total") total = { ...total, [field.part]: score };
    else
      categories.set(field.category, {
        ...(categories.get(field.category) ?? noComparedScore),
        [field.part]: score,
      });
  }
  return { comparison: { categories, total }, problems };
}
