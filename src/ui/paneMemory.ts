import type { Language } from "../core/text/language";

/** The steps about a form that was read. */
const formStepNames = ["fill", "check", "results", "plan", "print", "carry"] as const;
export type FormStepName = (typeof formStepNames)[number];

export const stepNames = ["create", ...formStepNames, "collect", "criteria"] as const;
export type StepName = (typeof stepNames)[number];

export function isFormStep(step: StepName): step is FormStepName {
  return formStepNames.some((name) => name === step);
}

/** Where the user was, whichever workbook is open. */
export interface PaneState {
  readonly language: Language;
  readonly step: StepName;
}

/** Where the user was in one workbook. */
export interface FormState {
  readonly step: StepName;
  /** Id of the item that stood open; null for none. */
  readonly item: string | null;
  /** What its ambiguous marks count as; null while that is open. */
  readonly ambiguous: string | null;
}

/** What is kept from one visit to the next, on this machine alone. */
export interface PaneMemory {
  /** The program's language and the first step where nothing is kept. */
  read(): PaneState;
  /** Keeps a language that the person has chosen; until then Office's counts. */
  writeLanguage(language: Language): void;
  writeStep(step: StepName): void;
  /** Null where nothing is kept of the form. */
  readForm(id: string): FormState | null;
  writeForm(id: string, state: FormState): void;
}
