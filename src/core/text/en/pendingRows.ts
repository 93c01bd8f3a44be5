import type { pendingRows as thai } from "../th/pendingRows";

/** Words of rows that hold last year's answers until they are confirmed, in English. */
export const pendingRows: Record<keyof typeof thai, string> = {
  waiting: "To be confirmed from last year: {count}",
  waitingHow:
    "Press Confirm where it is still so; enter it anew where it has changed. Scores and progress count only what is confirmed.",
  ofYear: "Last year ({year})",
  cell: "{label}: {text}",
  confirm: "Confirm",
  confirmRow: "Confirm row {row}",
  oldAnswer: "last confirmed long ago",
  noEvidence: "no evidence",
  oldEvidence: "old evidence",
  elsewhere: "Profile and plan to be confirmed ({count})",
};
