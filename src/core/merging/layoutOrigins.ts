import type { Language } from "../text/language";
import { mergeWordsIn } from "../text/mergeWords";
import type { BlueprintSheet, CellValue } from "../workbook/blueprint";
import { layoutList, type ListLine } from "./layoutList";
import { listMarks, openMark } from "./listColumns";
import type { Merged } from "./mergeForms";
import type { Origin } from "./mergeSource";
import type { Conflict, MergedCell, MergedEntry } from "./settleValues";
import type { Stray } from "./stray";

/** What the lists of a merged form are laid out with. */
export interface ListSetting {
  readonly language: Language;
  readonly nameOf: (cell: MergedCell) => string;
  readonly print: Pick<NonNullable<BlueprintSheet["print"]>, "header" | "footer">;
}

/** The sheet that says of every value of the merged form in which files and cells it stands. */
export function layoutSources(merged: Merged, { language, nameOf, print }: ListSetting): BlueprintSheet {
  const words = mergeWordsIn(language);
  const entries = [...merged.entries.values(), ...merged.plan.flatMap((row) => [...row.entries.values()])];
  const lines = entries.flatMap(({ cell, value, origins }: MergedEntry) =>
    origins.map((origin): ListLine => ({
      mark: cell.key,
      values: [nameOf(cell), value, ...placeOf(origin)],
    })),
  );
  return layoutList({ key: "merge-sources", name: words.sourcesSheet, print }, [
    {
      title: words.sourcesTitle,
      note: words.sourcesNote,
      mark: listMarks.sources,
      heads: [words.what, words.value, words.file, words.unit, words.sheet, words.cell],
      lines,
    },
  ]);
}

/** The sheet of values that contradict each other and of texts without a place; null where there are none. */
export function layoutConflicts(
  { conflicts, strays }: Merged,
  { language, nameOf, print }: ListSetting,
): BlueprintSheet | null {
  if (conflicts.length === 0 && strays.length === 0) return null;
  const words = mergeWordsIn(language);
  const place = [words.file, words.unit, words.sheet, words.cell];
  const straySection = {
    title: words.straysTitle,
    note: words.straysNote,
    mark: listMarks.strays,
    heads: [words.why, words.text, ...place],
    lines: strays.flatMap((stray) => linesOf(stray, words[stray.kind])),
  };
  const conflictSection = {
    title: words.conflictsTitle,
    note: words.conflictsNote,
    mark: listMarks.conflicts,
    heads: [words.what, words.value, ...place, words.outcome],
    lines: conflicts.flatMap((conflict) => linesOfConflict(conflict, nameOf, outcomeIn(language))),
  };
  const sheet = { key: "merge-conflicts", name: words.conflictsSheet, print };
  if (conflicts.length === 0) return layoutList(sheet, [straySection]);
  return layoutList(sheet, strays.length === 0 ? [conflictSection] : [conflictSection, straySection]);
}

function linesOfConflict(
  { cell, values, chosen }: Conflict,
  nameOf: (cell: MergedCell) => string,
  outcome: (isChosen: boolean | null) => string,
): readonly ListLine[] {
  return values.flatMap(({ value, origins }, at) =>
    origins.map((origin) => ({
      mark: chosen === null ? `${openMark}${cell.key}` : cell.key,
      values: [nameOf(cell), value, ...placeOf(origin), outcome(chosen === null ? null : chosen === at)],
    })),
  );
}

function outcomeIn(language: Language): (isChosen: boolean | null) => string {
  const { chosen, notChosen, open } = mergeWordsIn(language);
  return (isChosen) => (isChosen === null ? open : isChosen ? chosen : notChosen);
}

function placeOf({ file, unit, sheet, cell }: Origin): readonly CellValue[] {
  return [file, unit, sheet, cell];
}

/** A cell holds 32,767 characters; the texts of a whole row may be more. */
const longestPiece = 30_000;

function linesOf({ kind, text, origin }: Stray, why: string): readonly ListLine[] {
  const pieces = Array.from({ length: Math.ceil(text.length / longestPiece) }, (_, at) =>
    text.slice(at * longestPiece, (at + 1) * longestPiece),
  );
  return pieces.map((piece) => ({ mark: kind, values: [why, piece, ...placeOf(origin)] }));
}
