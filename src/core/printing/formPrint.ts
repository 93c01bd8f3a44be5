import type { CategoryId } from "../criteria/ids";
import type { FormPrintSet } from "./printSets";

/** What is to be printed of a form: one set or several together, for all its categories or for some. */
export interface FormPrint {
  readonly sets: readonly FormPrintSet[];
  /** Null for all categories that the form asks for. */
  readonly categories: readonly CategoryId[] | null;
}
