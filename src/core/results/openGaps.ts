import type { Assessment } from "./assess";
import { listGaps, type ListedGap } from "./listedGaps";

/** The gaps of the categories asked for, by their ids, in the order of work. */
export function openGaps(assessment: Assessment, asked: readonly string[]): ReadonlyMap<string, ListedGap> {
  return new Map(
    listGaps(assessment)
      .filter(({ item }) => asked.includes(item.category))
      .map((gap) => [String(gap.gap.id), gap]),
  );
}

/**
 * Tells whether a gap is closed: neither set sees it, and its statement is met by the agency (its measure has a score).
 * What nobody has answered is neither open nor closed.
 */
export function createIsClosed(
  assessment: Assessment,
  open: ReadonlyMap<string, ListedGap>,
): (id: string) => boolean {
  const met = listMet(assessment);
  return (id) => met.has(id) && !open.has(id);
}

/** Statements that the agency has met, and measures that have a score. */
export function listMet({ self }: Assessment): ReadonlySet<string> {
  const met = new Set<string>();
  for (const { trace } of self.items) {
    if (trace.kind === "process") for (const level of trace.levels) level.met.forEach((id) => met.add(id));
    else for (const { measure, score } of trace.measures) if (score !== null) met.add(measure);
  }
  return met;
}
