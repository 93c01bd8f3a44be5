import wholeCells from "../../criteria/pmqa-4.0-cells.json";
import splitCells from "../../criteria/pmqa-4.0.json";
import { parseCriteria } from "../core/criteria/parseCriteria";
import type { Criteria } from "../core/criteria/schema";

let editions: readonly Criteria[] | undefined;

/** The editions that the product ships, the default first; parsed at first use. A fault in one is a bug and throws. */
export function builtInEditions(): readonly Criteria[] {
  editions ??= [splitCells, wholeCells].map(parseShipped);
  return editions;
}

function parseShipped(input: unknown): Criteria {
  const parsed = parseCriteria(input);
  if (!parsed.ok) throw new Error(`a shipped edition is faulty: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
