/** Steps that people count by, and powers of ten of them. */
const roundSteps = [1, 2, 2.5, 5, 10];
/** Fewest and most steps of an axis, and how many look best. */
const steps = { fewest: 3, most: 8, best: 5 };

/**
 * The step of an axis from 0 to `top` that divides it into about five equal parts, a round figure where one does: 100
 * for 500, 20 for 120, 1 for 4; a fifth of the top where none does.
 */
export function axisStep(top: number): number {
  const power = 10 ** Math.floor(Math.log10(top / steps.best));
  const dividing = roundSteps
    .map((step) => step * power)
    .filter((step) => {
      const count = top / step;
      return count >= steps.fewest && count <= steps.most && Math.abs(count - Math.round(count)) < 1e-9;
    })
    .sort((one, other) => Math.abs(top / one - steps.best) - Math.abs(top / other - steps.best));
  return dividing[0] ?? top / steps.best;
}

/** The format of the axis's figures: without decimals where its steps have none. */
export function axisFormat(step: number): string {
  return Number.isInteger(step) ? "0" : "0.##";
}
