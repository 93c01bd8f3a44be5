import type { Problem } from "./problem";

/** What a step gives back: a value with the problems met on the way, or no value and the problems that forbid it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A value, with whatever problems it still carries. */
export function succeed<T>(value: T, problems: readonly Problem[] = []): Result<T> {
  return { ok: true, value, problems };
}

/** No value; at least one problem says why. */
export function fail(problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}
