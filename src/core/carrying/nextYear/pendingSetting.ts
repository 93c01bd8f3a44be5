import type { Digits } from "../../text/digits";
import type { Language } from "../../text/language";

/** How values of an earlier year are written into a form. */
export interface PendingSetting {
  /** The form's language and digits. */
  readonly language: Language;
  readonly digits: Digits | undefined;
  /** The year that the values are of, where they aren't older. */
  readonly year: number;
}
