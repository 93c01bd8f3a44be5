import type { CategoryId } from "../../core/criteria/ids";
import type { Identity } from "../../core/form/identity";
import { type Merged, mergeForms } from "../../core/merging/mergeForms";
import type { MergeChoices } from "../../core/merging/mergeChoices";
import { originId, type Origin } from "../../core/merging/mergeSource";
import { createCellNamer } from "../../core/merging/nameMergedCell";
import type { Stray } from "../../core/merging/stray";
import type { Language } from "../../core/text/language";
import type { MergeInput } from "./readMergeFiles";

/** What one file gave to the merged form. */
export interface FileShare {
  readonly file: string;
  readonly unit: string;
  readonly categories: readonly CategoryId[];
  /** Cells of the merged form with this file's value: those that other files have alike, and those that only it has. */
  readonly shared: number;
  readonly alone: number;
  /** Cells where another file says something else: whose value was taken, and all the rest. */
  readonly chosen: number;
  readonly differing: number;
  readonly strays: number;
}

/** One of the values that files contradict each other in. */
export interface ListedValue {
  /** What a choice by cell may name instead of a file: this value and no other, also of a file that has several. */
  readonly id: string;
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** A cell that files contradict each other in, for people to choose. */
export interface ListedConflict {
  /** Stays the same whatever else is merged or chosen; choices by cell name it. */
  readonly key: string;
  /** What the cell is, in words. */
  readonly name: string;
  /** The id that choices by row name; of a plan row its gaps. */
  readonly rows: readonly string[];
  /** A category's id, `cover`, `profile` or `plan`: choices by category name it. */
  readonly group: string;
  readonly values: readonly ListedValue[];
  /** The place of the value that was chosen; null where the cell stays blank. */
  readonly chosen: number | null;
}

/** What merging comes to, for screens and other programs. */
export interface MergedFiles {
  readonly identity: Identity;
  readonly shares: readonly FileShare[];
  readonly conflicts: readonly ListedConflict[];
  readonly unsettled: number;
  readonly strays: readonly Stray[];
  /** What `writeMerged` writes. */
  readonly merged: Merged;
}

/** The files merged with these choices, told in a language. Quick: files aren't read again. */
export function mergeRead(
  { criteria, request, slots, sources, ambiguous }: MergeInput,
  choices: MergeChoices,
  language: Language,
): MergedFiles {
  const merged = mergeForms(criteria, slots, sources, { language: request.language, ambiguous, choices });
  const nameOf = createCellNamer(criteria, slots.slots, request.identity.year, language);
  return {
    identity: request.identity,
    shares: sources.map(({ source: { file, unit, submission } }) => ({
      file,
      unit,
      categories: submission.identity.categories,
      ...countShare(merged, file),
    })),
    conflicts: merged.conflicts.map(({ cell, values, chosen }) => ({
      key: cell.key,
      name: nameOf(cell),
      rows: cell.rows,
      group: cell.group,
      values: values.map(({ text, origins }) => ({ id: idOf(origins), text, origins })),
      chosen,
    })),
    unsettled: merged.conflicts.filter(({ chosen }) => chosen === null).length,
    strays: merged.strays,
    merged,
  };
}

function idOf([first]: readonly Origin[]): string {
  return first === undefined ? "" : originId(first);
}

function countShare(
  { entries, plan, conflicts, strays }: Merged,
  file: string,
): Omit<FileShare, "file" | "unit" | "categories"> {
  const isOwn = ({ via }: Origin) => via === file;
  const differing = new Set(conflicts.map(({ cell }) => cell.key));
  const agreed = [...entries.values(), ...plan.flatMap((row) => [...row.entries.values()])].filter(
    ({ cell, origins }) => !differing.has(cell.key) && origins.some(isOwn),
  );
  const alone = agreed.filter(({ origins }) => origins.every(isOwn)).length;
  const having = conflicts.filter(({ values }) => values.some(({ origins }) => origins.some(isOwn)));
  const chosen = having.filter(
    ({ values, chosen: at }) => at !== null && values[at]?.origins.some(isOwn) === true,
  ).length;
  return {
    shared: agreed.length - alone,
    alone,
    chosen,
    differing: having.length - chosen,
    strays: strays.filter(({ origin }) => isOwn(origin)).length,
  };
}
