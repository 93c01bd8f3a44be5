import type { CellValue } from "../workbook/blueprint";
import { listPreferred, type ChosenCell, type MergeChoices } from "./mergeChoices";
import { originId, type Origin } from "./mergeSource";

/** A value that stands in a cell of one source or more. */
export interface Candidate {
  /** Equal where two values say the same. */
  readonly meaning: string;
  /** What the merged form's cell holds if this one counts. */
  readonly value: CellValue;
  /** What was typed, for people to read. */
  readonly text: string;
  /** True for a mark that was settled as a blank, and for what is of an earlier year: they count only where nothing else stands. */
  readonly isBlankMark: boolean;
  readonly origins: readonly Origin[];
}

/** A value of the merged form, and every place that it stands in. */
export interface MergedEntry {
  readonly cell: MergedCell;
  readonly value: CellValue;
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** A cell of the merged form. Of a plan row the key names the gaps, which stay the same whatever is merged. */
export interface MergedCell extends ChosenCell {
  /** What the cell is called: the part of a plan row, or the slot's own column. */
  readonly column: string;
}

/** One of the values that contradict each other. */
export interface ConflictValue {
  readonly value: CellValue;
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** Sources that say different things of one cell. */
export interface Conflict {
  readonly cell: MergedCell;
  /** In the order of the sources. */
  readonly values: readonly ConflictValue[];
  /** The place in `values` of the one that was chosen; null leaves the cell blank. */
  readonly chosen: number | null;
}

export interface Settled {
  readonly entry: MergedEntry | null;
  readonly conflict: Conflict | null;
}

/**
 * What counts of the values that sources hold for a cell, which come in the order of the sources. Values that say the
 * same are one, as the first has it; of different ones only a choice makes one count.
 */
export function settleValues(
  cell: MergedCell,
  candidates: readonly Candidate[],
  choices: MergeChoices,
): Settled {
  const [first] = candidates;
  if (first === undefined) return { entry: null, conflict: null };
  const firm = candidates.filter(({ isBlankMark }) => !isBlankMark);
  if (firm.length === 0) {
    const origins = originsOf(candidates);
    return { entry: { cell, value: first.value, text: first.text, origins }, conflict: null };
  }
  const values = groupByMeaning(firm);
  const [agreed] = values;
  if (values.length === 1 && agreed !== undefined) return { entry: { cell, ...agreed }, conflict: null };
  const chosen = choose(values, listPreferred(choices, cell));
  const picked = chosen === null ? undefined : values[chosen];
  return {
    entry: picked === undefined ? null : { cell, ...picked },
    conflict: { cell, values, chosen },
  };
}

function groupByMeaning(candidates: readonly Candidate[]): readonly ConflictValue[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.meaning);
    if (group === undefined) groups.set(candidate.meaning, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ value: first.value, text: first.text, origins: originsOf(group) }];
  });
}

/** Every place once, in the file itself where that is merged too: one that was merged before is found both ways. */
function originsOf(candidates: readonly Candidate[]): readonly Origin[] {
  const origins = new Map<string, Origin>();
  for (const origin of candidates.flatMap((each) => each.origins)) {
    const place = originId(origin);
    if (!origins.has(place) || origin.via === origin.file) origins.set(place, origin);
  }
  return [...origins.values()];
}

/** The value of the first preferred file (or place) that has exactly one: a file that contradicts itself settles nothing. */
function choose(values: readonly ConflictValue[], preferred: readonly string[]): number | null {
  for (const file of preferred) {
    const having = (isFrom: (origin: Origin) => boolean) =>
      values.flatMap(({ origins }, at) => (origins.some(isFrom) ? [at] : []));
    const own = having(({ via }) => via === file);
    const found =
      own.length > 0 ? own : having((origin) => origin.file === file || originId(origin) === file);
    const [only] = found;
    if (found.length === 1 && only !== undefined) return only;
  }
  return null;
}
