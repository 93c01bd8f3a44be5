import type { Language } from "../../text/language";
import { editionWords, type EditionTableKey } from "../../text/editionWords";
import type { CodedWord, Column, ColumnKind, Table, TargetColumn } from "../tables/table";

/** Tab colours of the sheets that are typed, by what they are about. */
export const tabs = { base: "1F3864", frame: "7C9FD0", beside: "BCCFE8", rare: "8A919C" } as const;

export const toSource: TargetColumn = { table: "sources", column: "id" };
export const toLevel: TargetColumn = {
  table: "levels",
  column: "id",
  knownBy: ["nameTh", "nameEn", "shortTh"],
};
export const toCategory: TargetColumn = { table: "categories", column: "id", knownBy: ["nameTh"] };
export const toItem: TargetColumn = { table: "items", column: "id", knownBy: ["nameTh"] };
export const toKind: TargetColumn = { table: "agencyKinds", column: "id", knownBy: ["nameTh"] };
export const toScale: TargetColumn = { table: "scales", column: "id", knownBy: ["nameTh"] };
export const toGroup: TargetColumn = { table: "profileGroups", column: "id", knownBy: ["nameTh"] };
export const toSection: TargetColumn = { table: "profileSections", column: "id", knownBy: ["nameTh"] };
export const toLens: TargetColumn = { table: "lenses", column: "id", knownBy: ["nameTh"] };
export const toLensValue: TargetColumn = { table: "lensValues", column: "id", knownBy: ["nameTh"] };

const narrow = 11;

/** A table of editions, with its words in both languages. */
export function createEditionTable(
  key: EditionTableKey,
  columns: readonly Column[],
  options: Partial<Pick<Table, "spareRows" | "frozenColumns" | "tabColour" | "fields">> = {},
): Table {
  const words = { th: editionWords.th.tables[key], en: editionWords.en.tables[key] };
  return { key, columns, words, spareRows: 12, frozenColumns: 1, tabColour: tabs.beside, ...options };
}

/** The columns of a text that names its source: `<name>Th`, `<name>En`, `<name>Source`. */
export function textColumns(name: string, widthChars: number): readonly Column[] {
  const kind: ColumnKind = widthChars > 30 ? { kind: "text", isLong: true } : { kind: "text" };
  return [
    { key: `${name}Th`, kind, widthChars, isRequired: true },
    { key: `${name}En`, kind, widthChars },
    { key: `${name}Source`, kind: { kind: "reference", ...toSource }, widthChars: narrow },
  ];
}

/** A text's columns where a row may do without it. */
export function optionalTextColumns(name: string, widthChars: number): readonly Column[] {
  return textColumns(name, widthChars).map(({ isRequired: _, ...column }) => column);
}

/** The id of what stands in the row. */
export function idColumn(widthChars = narrow): Column {
  return { key: "id", kind: { kind: "id" }, widthChars };
}

/** A reference; blank in a run of rows it is what stands above. */
export function parentColumn(key: string, target: TargetColumn, widthChars = narrow): Column {
  return { key, kind: { kind: "reference", ...target }, widthChars, fillsDown: true };
}

export function referenceColumn(key: string, target: TargetColumn, widthChars = narrow): Column {
  return { key, kind: { kind: "reference", ...target }, widthChars };
}

export function numberColumn(key: string, widthChars = narrow): Column {
  return { key, kind: { kind: "number" }, widthChars };
}

export function claimColumn(key: string, widthChars = narrow): Column {
  return { key, kind: { kind: "yes-no" }, widthChars };
}

export function listColumn(key: string, of: TargetColumn | null, widthChars: number): Column {
  return { key, kind: { kind: "list", of }, widthChars };
}

export function choiceColumn(key: string, choices: readonly CodedWord[], widthChars = 16): Column {
  return { key, kind: { kind: "choice", choices }, widthChars };
}

/** Codes with the words of both languages. */
export function codedWords<Code extends string>(
  words: Readonly<Record<Language, Readonly<Record<Code, string>>>>,
): readonly CodedWord[] {
  const english = new Map<string, string>(Object.entries(words.en));
  return Object.entries<string>(words.th).map(([code, th]) => ({
    code,
    words: { th, en: english.get(code) ?? th },
  }));
}
