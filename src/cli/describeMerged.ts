import type { FileShare, ListedConflict, MergedFiles } from "../app/merge/mergeRead";
import { fill } from "../core/text/fill";
import { mergeWordsIn } from "../core/text/mergeWords";
import { formatTable } from "./formatTable";
import type { Session } from "./session";

/** How many conflicts are shown; the merged form lists all. */
const conflictsShown = 20;
/** Longer values are cut for the terminal. */
const longestValue = 80;

/** What merging came to, as lines: whose form, what each file gave, and what they contradict each other in. */
export function describeMerged(merged: MergedFiles, session: Session): readonly string[] {
  const { words } = session;
  const { identity, shares, conflicts, strays, unsettled } = merged;
  const agency = identity.agencyName === "" ? words.unnamedAgency : identity.agencyName;
  const unit = inBrackets(identity.reportingUnit, session);
  return [
    fill(words.title, { agency, unit, year: identity.year, round: identity.round }),
    "",
    ...sharesTable(shares, session),
    "",
    ...(conflicts.length === 0
      ? [words.noConflicts]
      : [
          fill(words.conflictsCount, { count: conflicts.length, unsettled }),
          ...conflictsTable(conflicts, session),
        ]),
    ...(strays.length === 0 ? [] : ["", fill(words.straysCount, { count: strays.length })]),
  ];
}

function sharesTable(shares: readonly FileShare[], { io, words }: Session): readonly string[] {
  return formatTable(
    [
      { head: words.sharesFile, isFlexible: true },
      { head: words.sharesUnit, isFlexible: true },
      { head: words.sharesCategories },
      { head: words.sharesGiven, isNumber: true },
      { head: words.sharesAlone, isNumber: true },
      { head: words.sharesDiffering, isNumber: true },
    ],
    shares.map(({ file, unit, categories, alone, shared, chosen, differing }) => [
      file,
      unit,
      categories.join(","),
      String(alone + shared + chosen),
      String(alone),
      String(differing),
    ]),
    io.stdout.isTerminal ? io.stdout.columns : null,
  );
}

/** Those first that nobody has settled. */
function conflictsTable(conflicts: readonly ListedConflict[], session: Session): readonly string[] {
  const { io, words } = session;
  const ordered = [
    ...conflicts.filter(({ chosen }) => chosen === null),
    ...conflicts.filter(({ chosen }) => chosen !== null),
  ];
  const more = ordered.length - conflictsShown;
  return [
    ...formatTable(
      [
        { head: words.conflictWhat, isFlexible: true },
        { head: words.conflictValue, isFlexible: true },
        { head: words.conflictFrom, isFlexible: true },
        { head: words.conflictOutcome },
      ],
      ordered.slice(0, conflictsShown).flatMap((conflict) => rowsOf(conflict, session)),
      io.stdout.isTerminal ? io.stdout.columns : null,
    ),
    ...(more > 0 ? [fill(words.moreConflicts, { count: more })] : []),
  ];
}

function rowsOf({ name, values, chosen }: ListedConflict, session: Session): readonly (readonly string[])[] {
  const words = mergeWordsIn(session.language);
  return values.flatMap(({ text, origins }, at) =>
    origins.map(({ file, unit, sheet, cell }, place) => [
      at === 0 && place === 0 ? name : "",
      place === 0 ? shorten(text) : "",
      fill(session.words.conflictPlace, { file, unit: inBrackets(unit, session), sheet, cell }),
      place > 0 ? "" : chosen === null ? words.open : chosen === at ? words.chosen : words.notChosen,
    ]),
  );
}

function inBrackets(unit: string, { words }: Session): string {
  return unit === "" ? "" : fill(words.titleUnit, { unit });
}

function shorten(text: string): string {
  const letters = [...text.replace(/\s+/g, " ")];
  return letters.length <= longestValue ? letters.join("") : `${letters.slice(0, longestValue).join("")}…`;
}
