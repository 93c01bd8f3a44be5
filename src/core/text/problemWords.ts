import type { ProblemCode } from "../problem";

/** What each problem is, and what to do about it. */
export type ProblemWords = Readonly<Record<ProblemCode, { readonly what: string; readonly remedy: string }>>;
