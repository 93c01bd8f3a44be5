import type { ChangedEvent } from "./officeTypes";

/** Whether this add-in made a change, not a person or somebody's other program; null where Excel doesn't say. */
export function isMadeHere({ triggerSource }: ChangedEvent): boolean | null {
  // The types don't tell that an Excel without it leaves it out.
  const source: string | undefined = triggerSource;
  return source === undefined ? null : source === "ThisLocalAddin";
}
