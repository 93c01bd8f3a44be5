import type { Scale } from "../criteria/scoringSchema";
import { unreachable } from "../unreachable";
import type { Direction, Figure, Indicator } from "./answers";
import { pointsOnScale } from "./pointsOnScale";
import { roundAsSpreadsheet } from "./roundAsSpreadsheet";
import type { IndicatorTrace } from "./scores";

type Missing = Extract<IndicatorTrace, { state: "incomplete" }>["lacks"][number];

/**
 * The figure and points of one indicator on its measure's scale, or why it has none.
 * A scale of percentages needs name, direction, target and result, and calls a negative target invalid; a
 * scale of results needs name and result. An unreadable figure is missing; zero is a figure.
 */
export function scoreIndicator(scale: Scale, indicator: Indicator): IndicatorTrace {
  const { id, direction } = indicator;
  const target = valueOf(indicator.target);
  const result = valueOf(indicator.result);
  const scored = (figure: number): IndicatorTrace => {
    const rounded = withinCell(roundAsSpreadsheet(figure, scale.decimals));
    return { id, state: "scored", figure: rounded, points: pointsOnScale(scale, rounded) };
  };
  const lacks: Missing[] = indicator.name.trim() === "" ? ["name"] : [];

  switch (scale.of) {
    case "result":
      if (result === null) lacks.push("result");
      if (result === null || lacks.length > 0) return { id, state: "incomplete", lacks };
      return scored(result);
    case "percent-of-target":
      if (target !== null && target < 0) return { id, state: "invalid", reason: "negative-target" };
      if (target === null) lacks.push("target");
      if (result === null) lacks.push("result");
      if (direction === null) lacks.push("direction");
      if (target === null || result === null || direction === null || lacks.length > 0)
        return { id, state: "incomplete", lacks };
      return scored(percentOfTarget(result, target, direction));
    default:
      return unreachable(scale.of);
  }
}

/**
 * A result as a percentage of its target, not yet rounded; 100 is on target whatever the direction.
 * The operations stand in the same order as in the form's formulas, so that both give the same bits.
 * At a target of zero: 100 on it, 0 on its worse side; on its better side 200 where more is better and 100
 * where less is.
 */
function percentOfTarget(result: number, target: number, direction: Direction): number {
  if (target === 0) {
    if (direction === "less") return result > 0 ? 0 : 100;
    return 100 + 100 * Math.sign(result);
  }
  const percent = (result / target) * 100;
  return direction === "more" ? percent : 200 - percent;
}

/** The largest number that a spreadsheet's cell holds: a target next to nothing would make a percentage beyond it. */
const largestFigure = 9.99e307;

function withinCell(figure: number): number {
  return Math.min(Math.max(figure, -largestFigure), largestFigure);
}

function valueOf(figure: Figure): number | null {
  return figure.kind === "number" ? figure.value : null;
}
