import type { batch as thai } from "../th/batch";

/** Words of batches of workbooks that stand in no sheet of their own, in English. */
export const batch: Record<keyof typeof thai, string> = {
  alias: "Agency {code}",
};
