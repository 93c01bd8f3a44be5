import type { Criteria } from "../criteria/schema";
import type { FormSlots } from "../form/slots";
import type { AmbiguousMeaning } from "../reading/readAnswer";
import { readCarriedCells } from "./carriedCells";
import { findStrays } from "./findStrays";
import type { MergeChoices } from "./mergeChoices";
import type { MergedRequest } from "./mergeIdentity";
import { mergePlan, type MergedPlanRow } from "./mergePlan";
import { mergeSlots } from "./mergeSlots";
import { originId, type MergeSource } from "./mergeSource";
import type { OpenedSource } from "./openedSource";
import type { Conflict, MergedEntry } from "./settleValues";
import { findSourceCells } from "./sourceCells";
import type { Stray } from "./stray";

/** What several copies of one form come to. */
export interface Merged {
  /** Values of the cells that people fill, by the text of their keys, in the order of the form. */
  readonly entries: ReadonlyMap<string, MergedEntry>;
  readonly plan: readonly MergedPlanRow[];
  /** Settled and unsettled ones, in the order of the form. */
  readonly conflicts: readonly Conflict[];
  readonly strays: readonly Stray[];
}

/** Sources opened once, for merging them again with every choice. */
export function openSources(criteria: Criteria, sources: readonly MergeSource[]): readonly OpenedSource[] {
  return sources.map((source) => ({
    source,
    cells: findSourceCells(criteria, source),
    carried: readCarriedCells(source.snapshot, source.file),
  }));
}

/**
 * Everything that the sources hold as one form, whose slots are given. The sources' order decides nothing but which
 * of several spellings of the same value is kept: the first.
 */
export function mergeForms(
  criteria: Criteria,
  { slots }: Pick<FormSlots, "slots">,
  sources: readonly OpenedSource[],
  {
    language,
    ambiguous,
    choices,
  }: Pick<MergedRequest, "language"> & {
    readonly ambiguous: AmbiguousMeaning;
    readonly choices: MergeChoices;
  },
): Merged {
  const { entries, conflicts } = mergeSlots(slots, sources, { criteria, ambiguous, language }, choices);
  const plan = mergePlan(criteria, sources, choices);
  return {
    entries,
    plan: plan.rows,
    conflicts: [...conflicts, ...plan.conflicts],
    strays: onceEach(sources.flatMap(findStrays)),
  };
}

/** A file that was merged before tells of the same texts as the files that it was made of. */
function onceEach(strays: readonly Stray[]): readonly Stray[] {
  const found = new Map<string, Stray>();
  for (const stray of strays) {
    const key = `${originId(stray.origin)} ${stray.text}`;
    if (!found.has(key)) found.set(key, stray);
  }
  return [...found.values()];
}
