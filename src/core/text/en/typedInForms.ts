import type { typed as thai } from "../th/typedInForms";

/** What people type where a form expects a word, in English; compared without spaces and case. */
export const typed: Record<keyof typeof thai, readonly string[]> = {
  percent: ["%", "percent", "pct"],
  more: ["More is better", "Higher is better", "More", "Higher"],
  less: ["Less is better", "Lower is better", "Less", "Lower"],
  year: ["Fiscal year", "FY", "Year"],
  buddhistEra: ["B.E.", "BE"],
  commonEra: ["A.D.", "AD", "C.E.", "CE"],
  round: ["Round"],
  level: ["level"],
  yes: ["Yes", "Y", "True"],
  no: ["No", "N", "False"],
  organisation: [],
  olderAssessment: [],
  olderTerms: [],
};
