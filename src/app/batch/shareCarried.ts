import type { ReadFile } from "../../core/consolidation/readFile";
import { sharedText } from "../edition/sharedText";

/** The same file, which holds the very letters of its edition that files before it hold: posting copies them. */
export function shareCarried(file: ReadFile): ReadFile {
  const { form } = file;
  return form?.carried === undefined
    ? file
    : { ...file, form: { ...form, carried: sharedText(form.carried) } };
}
