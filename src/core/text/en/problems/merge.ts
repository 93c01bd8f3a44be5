/** TO FILL (merge) */
export const mergeProblems = {} as const;
