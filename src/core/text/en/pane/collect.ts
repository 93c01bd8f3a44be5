import type { collectPane as thai } from "../../th/pane/collect";

/** Words of the pane in English: the step about many files as the frame around it names it. */
export const collectPane: Record<keyof typeof thai, string> = {
  stepCollect: "Collect",
  readingBatch: "Reading files",
  settlingBatch: "Putting them together",
  savingBatch: "Making the file",
  makingSlip: "Making the correction slip",
};
