import type { Problem } from "../core/problem";

/** True for a problem that says that a workbook is something else than a form; in a folder it is passed over. */
export function isNoForm({ code }: Problem): boolean {
  return code === "form/not-ours" || code === "form/is-criteria-workbook";
}
