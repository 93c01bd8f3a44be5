/** The very hidden sheet by which a correction slip knows itself. */
export const slipSheetName = "_pmqa_slip";
