import type { OpenedForm } from "../app/openForm";
import type { NamedChoice } from "./choices";
import { inLanguages } from "./listEditionChoices";

/** The edition that a form is read by. */
export interface FormEdition extends NamedChoice {
  /** True where nobody has it but the form, which brought it along. */
  readonly isCarried: boolean;
}

/** What to call the edition of a form, and where it came from. */
export function describeEdition({ criteria, isCarried }: OpenedForm): FormEdition {
  return { id: criteria.id, name: inLanguages(criteria.name), isCarried };
}
