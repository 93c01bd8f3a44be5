/** How much may still be spent on a workbook; every part that is read spends of the same, whatever comes of it. */
export interface Budget {
  /** False where nothing was left. */
  spend(): boolean;
}

/** A budget of so many units. */
export function createBudget(units: number): Budget {
  let left = units;
  return {
    spend: () => {
      left -= 1;
      return left >= 0;
    },
  };
}
