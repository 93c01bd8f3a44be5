/** What can be printed, in English. */
export const print = {
  blank: "Blank form",
  filled: "Filled form",
  results: "Results",
  "gaps-plan": "Gaps and plan",
  summary: "One-page summary",
  overview: "Overview of all agencies",
  receipt: "Receipt",
} as const;
