import type { CriteriaIndex } from "../../criteria/indexCriteria";
import type { Problem, ProblemParams } from "../../problem";
import { describeProblem } from "../../text/describeProblem";
import type { ConsolidationContext } from "./consolidationContext";

/** What is wrong with a file, in words, and where. */
export interface DescribedFinding {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly what: string;
  readonly remedy: string;
  /** What was issued and what came back in its place, where a text or a formula was changed. */
  readonly issued: string | null;
  readonly returned: string | null;
}

/**
 * A problem in words. With aliases on only its kind is told: figures and ids of the edition stay, everything that
 * people have written (names, sheets, texts) is left out, since any of it may name the agency.
 */
export function describeFinding(context: ConsolidationContext, problem: Problem): DescribedFinding {
  const { isBlind, language } = context;
  const { place, params } = problem;
  const told = isBlind ? { ...problem, place: {}, params: hideTexts(context, params) } : problem;
  const { what, remedy } = describeProblem(told, language);
  const paramOf = (name: string) =>
    isChange(problem) && !isBlind ? String(params[name] ?? "") || null : null;
  return {
    sheet: isBlind ? null : (place.sheet ?? null),
    cell: isBlind ? null : (place.cell ?? null),
    what,
    remedy,
    issued: paramOf("issued"),
    returned: paramOf("text"),
  };
}

/** True for a text or formula of the form that doesn't stand as it was issued. */
export function isChange({ code }: Problem): boolean {
  return code === "reading/changed-text" || code === "reading/changed-formula";
}

/** Params that hold keys of the product's own, never what people wrote. */
const ownTerms: readonly string[] = ["column", "lacks", "measure"];

function hideTexts({ index, words }: ConsolidationContext, params: ProblemParams): ProblemParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "number" || ownTerms.includes(name) || isIdOf(index, value)
        ? value
        : words.receipt.hidden,
    ]),
  );
}

/** True for an id of the edition, also with the letter of an indicator's row. */
function isIdOf(index: CriteriaIndex, text: string): boolean {
  const parts: readonly ReadonlyMap<string, unknown>[] = [
    index.categories,
    index.items,
    index.statements,
    index.measures,
  ];
  const measure = text.replace(/\.[a-z]$/, "");
  return parts.some((part) => part.has(text)) || new Map<string, unknown>(index.measures).has(measure);
}
