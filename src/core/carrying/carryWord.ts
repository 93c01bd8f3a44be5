import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import { pendingPrefix } from "../form/pendingText";
import type { Field } from "../form/slots";
import { cellText } from "../reading/cellText";
import { foldName } from "../reading/foldName";
import { parsePending } from "../reading/parsePending";
import { readDirection } from "../reading/readDirection";
import type { Language } from "../text/language";
import { sheetWordsIn } from "../text/words";
import type { CellValue } from "../workbook/blueprint";
import type { SnapshotCell } from "../workbook/snapshot";

/** The forms that words are carried between, as far as words depend on them. */
export interface WordSides {
  readonly older: Pick<Criteria, "agencyKinds">;
  readonly newer: Pick<Criteria, "agencyKinds">;
  readonly olderLanguage: Language;
  readonly newerLanguage: Language;
}

/**
 * What the newer form's cell holds for one that isn't an answer: words chosen from a list are said as the newer form
 * says them, and so is what stands before a text of an earlier year; all else stays as it stands.
 */
export function carryWord(
  field: Field,
  cell: SnapshotCell,
  value: CellValue,
  { older, newer, olderLanguage, newerLanguage }: WordSides,
): CellValue {
  if (field.kind === "indicator" && field.part === "direction") {
    if (olderLanguage === newerLanguage) return value;
    const { direction } = readDirection(cell);
    const { directionMore, directionLess } = sheetWordsIn(newerLanguage).form;
    return direction === null ? value : direction === "more" ? directionMore : directionLess;
  }
  if (field.kind === "identity" && field.name === "agencyKind") {
    const typed = foldName(String(value ?? ""));
    const id = kindNamed(older, typed);
    const kind = newer.agencyKinds.find((each) => each.id === id);
    const isKnown = olderLanguage === newerLanguage && kindNamed(newer, typed) === id;
    return kind === undefined || isKnown ? value : textIn(kind.name, newerLanguage);
  }
  const pending = olderLanguage === newerLanguage ? null : parsePending(cellText(cell));
  return pending === null ? value : `${pendingPrefix(newerLanguage, undefined, pending.year)}${pending.text}`;
}

/** The kind of agency that a folded text names; null where it names none. */
function kindNamed({ agencyKinds }: Pick<Criteria, "agencyKinds">, typed: string): string | null {
  const kind = agencyKinds.find(({ id, name }) =>
    [id, name.th, name.en ?? name.th].some((word) => foldName(word) === typed),
  );
  return kind?.id ?? null;
}
