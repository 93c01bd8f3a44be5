/** TO FILL (slip) */
export const slipProblems = {} as const;
