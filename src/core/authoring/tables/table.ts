import type { Language } from "../../text/language";

/** One of the words that a cell may be chosen from: the code that it stands for, and the word of each language. */
export interface CodedWord {
  readonly code: string;
  readonly words: Readonly<Record<Language, string>>;
}

/**
 * What a column's cells hold. A reference is an id of another table, which may also be typed as what stands beside that
 * id in the columns `knownBy`; a list holds several texts, or several ids of the table it refers to, in one cell.
 */
export type ColumnKind =
  | { readonly kind: "text"; readonly isLong?: true }
  | { readonly kind: "id" }
  | { readonly kind: "number" }
  | { readonly kind: "yes-no" }
  | { readonly kind: "choice"; readonly choices: readonly CodedWord[] }
  | ({ readonly kind: "reference" } & TargetColumn)
  | { readonly kind: "list"; readonly of: TargetColumn | null }
  /** Shown beside the others and never read, such as an explanation. */
  | { readonly kind: "shown" };

/** The ids that a reference may be. */
export interface TargetColumn {
  readonly table: string;
  readonly column: string;
  readonly knownBy?: readonly string[];
}

/** One column of a table. */
export interface Column {
  readonly key: string;
  readonly kind: ColumnKind;
  readonly widthChars: number;
  /** True where a row without it can't be used. */
  readonly isRequired?: true;
  /** True where a blank cell stands for what the row above has, as in a run of rows of one item. */
  readonly fillsDown?: true;
}

/**
 * A table whose rows are fields, each with a value of its own kind: `key` is a column of choices that names the field,
 * `value` the column that holds its value, `kinds` the kind of each value by the field's code.
 */
export interface FieldColumns {
  readonly key: string;
  readonly value: string;
  readonly kinds: Readonly<Record<string, ColumnKind>>;
  /** What is to be typed for a field, by its code. */
  readonly help: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/** The words of a column: its heading, what is to be typed there, and an example where that helps. */
export interface ColumnWords {
  readonly heading: string;
  readonly help: string;
  readonly example?: string;
}

/** The words of a table: its sheet's name, what it is for, and those of its columns by their keys. */
export interface TableWords {
  readonly sheet: string;
  readonly help: string;
  readonly columns: Readonly<Record<string, ColumnWords>>;
}

/** One table of a workbook, on a sheet of its own. */
export interface Table {
  readonly key: string;
  readonly columns: readonly Column[];
  readonly words: Readonly<Record<Language, TableWords>>;
  /** Rows prepared for typing below those that are filled. */
  readonly spareRows: number;
  /** Columns that stay in sight while the sheet is scrolled sideways. */
  readonly frozenColumns: number;
  readonly tabColour: string;
  readonly fields?: FieldColumns;
  /** True where a workbook without this sheet can't be read. */
  readonly isRequired?: true;
}

/** What the first sheet of a workbook says. */
export interface TableSetWords {
  /** The workbook's title, and that of the first sheet. */
  readonly title: string;
  /** How the workbook is used, a line each. */
  readonly how: readonly string[];
}

/** A workbook of tables as data; tables stand in the order of their sheets. */
export interface TableSet {
  readonly tables: readonly Table[];
  readonly words: Readonly<Record<Language, TableSetWords>>;
}

/** The words of a table's column in a language; a column without any is a bug and throws. */
export function wordsOfColumn({ key, words }: Table, column: string, language: Language): ColumnWords {
  const found = words[language].columns[column];
  if (found === undefined) throw new Error(`table ${key} has no words for column ${column}`);
  return found;
}

/** The words of a column in a row whose field has this code: of a value those of its field. */
export function wordsIn(table: Table, column: string, field: string | null, language: Language): ColumnWords {
  const { columns, fields } = table;
  const kind = columns.find(({ key }) => key === fields?.key)?.kind;
  const own = wordsOfColumn(table, column, language);
  if (fields === undefined || column !== fields.value || kind?.kind !== "choice") return own;
  const choice = kind.choices.find(({ code }) => code === field);
  if (choice === undefined) return own;
  return { heading: choice.words[language], help: fields.help[language][choice.code] ?? own.help };
}

/** The kind of a column's cells in a row whose field has this code; the column's own where the row is no field. */
export function kindIn({ fields }: Table, column: Column, field: string | null): ColumnKind {
  const isValue = fields !== undefined && field !== null && column.key === fields.value;
  return (isValue ? fields.kinds[field] : undefined) ?? column.kind;
}
