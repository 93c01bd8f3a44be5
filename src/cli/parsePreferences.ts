import { appendTo } from "../core/appendTo";
import type { MergeInput } from "../app/merge/readMergeFiles";
import { parseCategories } from "../app/parseCategories";
import { indexCriteria } from "../core/criteria/indexCriteria";
import { sheetKeys } from "../core/form/keys";
import type { MergeChoices } from "../core/merging/mergeChoices";
import { foldTyped, normaliseTyped } from "../core/reading/normaliseTyped";
import { digestWordsIn } from "../core/text/digestWords";
import { fill } from "../core/text/fill";
import { languages } from "../core/text/language";
import { sheetWordsIn } from "../core/text/words";
import type { Session } from "./session";

/** What counts where files differ, or why the options can't be followed. */
export type Preferences = { readonly choices: MergeChoices } | { readonly refused: string };

/**
 * The choices that `--prefer FILE` and `--prefer FILE:PART,PART` make. A file is named by its name or the end of its
 * path, also one that was merged into a source before; a part is a category, a run of them, an item, a statement, a
 * measure, an indicator, a topic, the cover, the profile, the digest or the plan.
 */
export function parsePreferences(
  { words }: Pick<Session, "words">,
  input: MergeInput,
  texts: readonly string[],
): Preferences {
  const all: string[] = [];
  const byCategory = new Map<string, string[]>();
  const byRow = new Map<string, string[]>();
  const names = namesIn(input);
  const partOf = createPartFinder(input);
  for (const text of texts) {
    const named = splitText(text)
      .map(({ file, parts }) => ({ parts, found: names.filter((name) => isNamed(name, file)) }))
      .find(({ found }) => found.length > 0);
    const [file, ...others] = named?.found ?? [];
    if (named === undefined || file === undefined)
      return { refused: fill(words.preferUnknownFile, { text, files: names.join(", ") }) };
    if (others.length > 0)
      return { refused: fill(words.preferSeveralFiles, { text, files: named.found.join(", ") }) };
    if (named.parts === null) {
      all.push(file);
      continue;
    }
    for (const piece of normaliseTyped(named.parts).split(/[,;\s]+/)) {
      const part = partOf(piece);
      if (part === null) return { refused: fill(words.preferUnknownPart, { text, part: piece }) };
      for (const group of part.groups) appendTo(byCategory, group, file);
      for (const row of part.rows) appendTo(byRow, row, file);
    }
  }
  return { choices: { all, byCategory, byRow, byCell: new Map() } };
}

/** Names of the files that are merged, and of those that were merged into them before. */
function namesIn({ sources }: MergeInput): readonly string[] {
  const own = sources.map(({ source }) => source.file);
  return [...new Set([...own, ...sources.flatMap(({ carried }) => [...carried.files])])];
}

/** A text as a file alone, or parted at one of its colons, the last one first: paths of Windows have some of their own. */
function splitText(text: string): readonly { readonly file: string; readonly parts: string | null }[] {
  const colons = [...text].flatMap((letter, at) => (letter === ":" ? [at] : [])).reverse();
  const letters = [...text];
  return [
    { file: text, parts: null },
    ...colons.map((at) => ({ file: letters.slice(0, at).join(""), parts: letters.slice(at + 1).join("") })),
  ];
}

function isNamed(name: string, asked: string): boolean {
  const [own, wanted] = [name, asked].map((path) =>
    path.replaceAll("\\", "/").replace(/^\.\//, "").normalize("NFC"),
  );
  if (own === undefined || wanted === undefined || wanted === "") return false;
  return own === wanted || own.endsWith(`/${wanted}`) || wanted.endsWith(`/${own}`);
}

interface Part {
  readonly groups: readonly string[];
  readonly rows: readonly string[];
}

function createPartFinder({ criteria, slots }: MergeInput): (piece: string) => Part | null {
  const { allItemIds, allMeasureIds } = indexCriteria(criteria);
  const rows = new Map(
    [...slots.slots.map(({ row }) => row), ...allItemIds, ...allMeasureIds].map((id) => [
      id.toLowerCase(),
      id,
    ]),
  );
  const groups = new Map(
    languages.flatMap((language) => {
      const { form } = sheetWordsIn(language);
      return [
        [foldTyped(form.sheetCover), sheetKeys.cover],
        [foldTyped(form.sheetProfile), sheetKeys.profile],
        [foldTyped(digestWordsIn(language).sheet), sheetKeys.digest],
        [foldTyped(form.sheetPlan), sheetKeys.plan],
      ] as const;
    }),
  );
  const named = [sheetKeys.cover, sheetKeys.profile, sheetKeys.digest, sheetKeys.plan];
  for (const key of named) groups.set(key, key);
  return (piece) => {
    if (piece === "") return null;
    const group = groups.get(foldTyped(piece));
    if (group !== undefined) return { groups: [group], rows: [] };
    const row = rows.get(piece.toLowerCase());
    if (row !== undefined) return { groups: [], rows: [row] };
    const { categories, unknown } = parseCategories(criteria, piece);
    return unknown.length > 0 || categories.length === 0 ? null : { groups: categories, rows: [] };
  };
}
