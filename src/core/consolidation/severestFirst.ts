import type { Problem, Severity } from "../problem";

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Problems by severity; of one severity those first that say whose form it is, then as they were found. */
export function severestFirst(problems: readonly Problem[]): readonly Problem[] {
  const rank = ({ severity, code }: Problem) => order[severity] * 2 + (code.startsWith("form/") ? 0 : 1);
  return [...problems].sort((one, other) => rank(one) - rank(other));
}
