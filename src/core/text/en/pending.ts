import type { pending as thai } from "../th/pending";

/** Words of what stands in a form as last year's, in English. The year is in the form's digits. */
export const pending: Record<keyof typeof thai, string> = {
  prefix: "Last year ({year}): ",
  word: "Last year",
  state: "To be confirmed",
  stateTexts: "Last year's text",
  oldAnswer: "old answer",
  noEvidence: "no evidence",
  oldEvidence: "old evidence",
  how: "A cell that begins with “{prefix}” is last year's and does not count yet. Where it still holds, pick the same answer from the list or delete the beginning; where it has changed, enter it anew.",
};
