import type { commands as thai } from "../th/commands";

/** Words of the ribbon's commands in English. */
export const commands: Record<keyof typeof thai, string> = {
  computedHead: "Results computed and written",
  checkedCleanHead: "Nothing needs fixing",
  checkedHead: "To fix: {count}",
  commandFailedHead: "That didn't work",
  selfTotal: "The agency's own score: {points} of {top}",
  committeeTotal: "The committee's score: {points} of {top}",
  noTotal: "There are no answers yet to compute a score from",
  assessedItems: "Items assessed: {assessed} of {of}",
  toMend: "To fix: {count}. See the button What to fix on the PMQA 4.0 tab",
  toLookAt: "To be looked at: {count}",
  andMore: "And {count} more: see the button What to fix on the PMQA 4.0 tab",
  wentToFirst: "The first cell to fix is selected",
  commandFault:
    "The program is at fault. Your answers are unchanged. Try again; if it fails again, tell whoever looks after the program.",
  close: "Close",
};
