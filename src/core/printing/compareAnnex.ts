import { appendTo } from "../appendTo";
import type { Criteria } from "../criteria/schema";
import type { Submission } from "../reading/submission";
import { annexEntry, numberedRow, type AnnexEntry } from "../results/annexCells";
import { findLongTexts, type LongText } from "../results/longTexts";
import { listReadOn } from "./annexNumbers";
import { contextOf } from "./contextOf";
import { readAnnex, type StandingEntry } from "./readAnnex";

/** How what stands in the annex differs from what results would write there now. */
export interface AnnexComparison {
  /** Texts that no row shows whole and of which the annex has nothing. */
  readonly missing: readonly LongText[];
  /** What stands there of a text that is another by now, or fits its row again. */
  readonly outdated: readonly StandingEntry[];
}

/**
 * The annex against the texts of the form, each for itself. A text is looked for under the numbers of its own row
 * alone, where it may stand with others; one that was changed is known by the place that the annex gives for it.
 */
export function compareAnnex(criteria: Criteria, submission: Submission): AnnexComparison {
  const context = contextOf(criteria, submission);
  const standing = readAnnex(submission);
  const left = new Map<string, StandingEntry[]>();
  for (const { sheet, row, numbers } of listReadOn(submission))
    for (const number of numbers) {
      const entry = standing.get(number);
      if (entry !== undefined) appendTo(left, numberedRow(sheet, row), entry);
    }

  /** Such an entry of the text's row, which is no other text's from then on. */
  function take(
    { row, sheet }: LongText,
    isIt: (entry: StandingEntry) => boolean,
  ): StandingEntry | undefined {
    const entries = left.get(numberedRow(sheet, row)) ?? [];
    const found = entries.find(isIt);
    if (found !== undefined) entries.splice(entries.indexOf(found), 1);
    return found;
  }

  const changed = findLongTexts(context, submission)
    .map((text) => {
      const entry = annexEntry(context, text, submission.sheets.get(text.sheet)?.name ?? "");
      return { text, entry };
    })
    .filter(({ text, entry }) => take(text, (each) => holdsSame(each, entry)) === undefined)
    .map(({ text, entry }) => ({ text, older: take(text, ({ place }) => place === entry.place) }));
  return {
    missing: changed.flatMap(({ text, older }) => (older === undefined ? [text] : [])),
    outdated: [
      ...changed.flatMap(({ older }) => (older === undefined ? [] : [older])),
      ...[...left.values()].flat(),
    ].sort((one, other) => one.row - other.row),
  };
}

/** True where two entries show the same: programs differ in how they keep line ends and blanks before them. */
function holdsSame(one: AnnexEntry, other: AnnexEntry): boolean {
  const shown = ({ pieces }: AnnexEntry) =>
    pieces
      .join("\n")
      .replace(/\s*?\r?\n/g, "\n")
      .trimEnd();
  return shown(one) === shown(other);
}
