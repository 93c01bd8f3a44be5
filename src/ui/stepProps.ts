import type { Language } from "../core/text/language";
import type { PaneWords } from "../core/text/paneWords";
import type { FormControl, ReadForm } from "./formControl";

/** What every step is given that is about a form that was read. */
export interface StepProps {
  readonly language: Language;
  readonly words: PaneWords;
  readonly control: FormControl;
  readonly read: ReadForm;
}
