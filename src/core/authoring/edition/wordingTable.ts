import { editionWords } from "../../text/editionWords";
import type { CodedWord, ColumnKind } from "../tables/table";
import {
  choiceColumn,
  codedWords,
  createEditionTable,
  referenceColumn,
  tabs,
  toSource,
} from "./editionColumns";

const { en, th } = editionWords;

/** The sheets of texts, by their names. */
const sheets: readonly CodedWord[] = Object.entries(th.tables).map(([code, table]) => ({
  code,
  words: { th: table.sheet, en: new Map(Object.entries(en.tables)).get(code)?.sheet ?? table.sheet },
}));

const long: ColumnKind = { kind: "text", isLong: true };

/** The source's own wording of texts, another in use, and notes: what other sheets have no columns for. */
export const wordingTable = createEditionTable(
  "wordings",
  [
    choiceColumn("table", sheets, 22),
    { key: "key", kind: { kind: "text" }, widthChars: 20 },
    choiceColumn("field", codedWords({ th: th.textFields, en: en.textFields }), 16),
    { key: "seed", kind: long, widthChars: 50 },
    { key: "variant", kind: long, widthChars: 44 },
    referenceColumn("variantSource", toSource, 14),
    { key: "noteTh", kind: long, widthChars: 36 },
    { key: "noteEn", kind: long, widthChars: 36 },
  ],
  { spareRows: 10, frozenColumns: 3, tabColour: tabs.rare },
);
