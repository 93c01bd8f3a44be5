import { typed as enTyped } from "./en/typedInForms";
import { typed as thTyped } from "./th/typedInForms";

export type TypedInForms = keyof typeof thTyped;

/** What people type, in whichever language, whatever the language of their form. */
export function wordsTypedInForms(kind: TypedInForms): readonly string[] {
  return [...thTyped[kind], ...enTyped[kind]];
}
