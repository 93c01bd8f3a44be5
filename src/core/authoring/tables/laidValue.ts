import type { Language } from "../../text/language";
import { authoringWordsIn } from "../../text/authoringWords";
import type { CellValue } from "../../workbook/blueprint";
import { joinList } from "./listInCell";
import type { ColumnKind, Table } from "./table";

/** A value for a cell of a table: of choices the code, of lists their parts; null leaves the cell blank. */
export type LaidValue = string | number | boolean | readonly string[] | null;

/** A row of a table by the keys of its columns; a column that isn't named is blank. */
export type LaidRow = Readonly<Record<string, LaidValue>>;

/** What a cell holds for a value: words for codes and claims, lists in one text. */
export function showValue(value: LaidValue, kind: ColumnKind, language: Language): CellValue {
  if (typeof value === "boolean") {
    const { no, yes } = authoringWordsIn(language);
    return value ? yes : no;
  }
  if (typeof value === "object" && value !== null) return value.length === 0 ? null : joinList(value);
  if (kind.kind !== "choice") return value;
  return kind.choices.find(({ code }) => code === value)?.words[language] ?? value;
}

/** The code of the field that a row is about; null in a table that has none. */
export function fieldOf({ fields }: Table, row: LaidRow | undefined): string | null {
  const code = fields === undefined ? null : row?.[fields.key];
  return typeof code === "string" ? code : null;
}
