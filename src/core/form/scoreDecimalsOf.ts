import type { Criteria } from "../criteria/schema";
import type { Blueprint } from "../workbook/blueprint";

/** Scores up to so few points say little without a decimal. */
const fewPoints = 10;

/** True where the scores of an edition are so small that heat maps show them with a decimal. */
export function hasFewPoints({ levels }: Pick<Criteria, "levels">): boolean {
  return (levels.at(-1)?.points ?? 0) <= fewPoints;
}

/** How many decimals a workbook of an edition shows scores with; nothing where it is as many as styles have. */
export function scoreDecimalsOf(
  criteria: Pick<Criteria, "scoring" | "levels">,
): Pick<Blueprint, "scoreDecimals" | "heatDecimals"> {
  const { displayDecimals } = criteria.scoring;
  return {
    ...(displayDecimals === 2 ? {} : { scoreDecimals: displayDecimals }),
    ...(hasFewPoints(criteria) ? { heatDecimals: 1 } : {}),
  };
}
