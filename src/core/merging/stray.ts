import type { ProblemCode } from "../problem";
import type { Origin } from "./mergeSource";

/** A text that the form has no place for: it is listed in the merged form, and belongs nowhere in it. */
export interface Stray {
  readonly kind: StrayKind;
  readonly text: string;
  readonly origin: Origin;
}

/** Why a text has no place, by what reading tells of it. */
export const strayKinds = {
  "reading/text-without-key": "noPlace",
  "reading/unknown-id": "unknownId",
  "reading/statement-not-asked": "notAsked",
  "reading/plan-copy": "planCopy",
  "reading/changed-formula": "overFormula",
  "reading/changed-text": "overText",
} as const satisfies Partial<Record<ProblemCode, string>>;

/** The text of a column that people put into the plan. */
export const planColumnStray = "planColumn";

export type StrayKind = (typeof strayKinds)[keyof typeof strayKinds] | typeof planColumnStray;

/** The kind that a text names; null where it names none. */
export function strayKindOf(text: string): StrayKind | null {
  const kinds: readonly StrayKind[] = [...Object.values(strayKinds), planColumnStray];
  return kinds.find((kind) => kind === text) ?? null;
}
