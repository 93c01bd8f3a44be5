import type { printPane as thai } from "../../th/pane/print";

/** Words of the pane in English: the step that prints as the frame around it names it. */
export const printPane: Record<keyof typeof thai, string> = {
  stepPrint: "Print",
  arrangingPrint: "Arranging the print set",
  restoringPrint: "Showing all sheets",
};
