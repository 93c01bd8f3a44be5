import type { planPane as thai } from "../../th/pane/plan";

/** Words of the pane in English: the step of the development plan. */
export const planPane: Record<keyof typeof thai, string> = {
  planHead: "Development plan",
  planLead: "Complete: {complete} of {of} rows",
  planUnplanned: "Gaps without a row in the plan: {count}. Writing the results gives each a row.",
  planEmpty: "The plan has no rows yet",
  planOpen: "Gaps to work on ({count})",
  planOwn: "Own rows ({count})",
  planDone: "Done ({count})",
  planLacks: "Lacks: {parts}",
  planComplete: "Complete",
  planActivity: "Activity: {text}",
  planOwner: "Owner: {text}",
  planPeriod: "Period: {text}",
  planGoLead: "Press a row to go to the first cell that it lacks",
  planToResults: "Write the results",
};
