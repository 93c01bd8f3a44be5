/** Some forms' worth; none of a file that was made to harm. */
const bounds = { formulas: 20_000, length: 2_000 } as const;

/**
 * The same function, which works each formula out once. Forms of an edition hold the same ones, and a form that is
 * open is read again after every change: what costs most in reading is done once. Long formulas aren't kept.
 */
export function rememberByFormula<Found>(workOut: (formula: string) => Found): (formula: string) => Found {
  const known = new Map<string, Found>();
  return (formula) => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const found = workOut(formula);
    if (formula.length > bounds.length) return found;
    if (known.size >= bounds.formulas) known.clear();
    known.set(formula, found);
    return found;
  };
}
