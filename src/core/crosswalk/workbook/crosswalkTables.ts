import type { ColumnKind, Table, TableSet } from "../../authoring/tables/table";
import { crosswalkWordsIn } from "../../text/crosswalkWords";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";

/** Keys of the workbook's tables. */
export const crosswalkTableKeys = { links: "links", olds: "olds", news: "news" } as const;

const colours = { links: "1F3864", lookup: "8A919C" } as const;

/** The tables of a crosswalk's workbook: the links, and everything of both editions to look ids up. */
export function crosswalkTables(from: string, to: string): TableSet {
  return {
    tables: [linksTable, lookupTable("olds"), lookupTable("news")],
    words: inEach((language) => {
      const { how, title } = crosswalkWordsIn(language);
      return { title: fill(title, { from, to }), how: Object.values(how) };
    }),
  };
}

const confirmation: ColumnKind = {
  kind: "choice",
  choices: [
    { code: "confirmed", words: inEach((language) => crosswalkWordsIn(language).confirmed) },
    { code: "unconfirmed", words: inEach((language) => crosswalkWordsIn(language).unconfirmed) },
  ],
};

const answers: ColumnKind = {
  kind: "choice",
  choices: [
    { code: "carry", words: inEach((language) => crosswalkWordsIn(language).carry) },
    { code: "ask", words: inEach((language) => crosswalkWordsIn(language).ask) },
  ],
};

const linksTable: Table = {
  key: crosswalkTableKeys.links,
  columns: [
    { key: "number", kind: { kind: "shown" }, widthChars: 7 },
    { key: "relation", kind: { kind: "shown" }, widthChars: 16 },
    {
      key: "from",
      kind: { kind: "reference", table: "olds", column: "id" },
      widthChars: 11,
      isRequired: true,
    },
    { key: "fromText", kind: { kind: "shown" }, widthChars: 40 },
    { key: "to", kind: { kind: "reference", table: "news", column: "id" }, widthChars: 11, isRequired: true },
    { key: "toText", kind: { kind: "shown" }, widthChars: 40 },
    { key: "alike", kind: { kind: "shown" }, widthChars: 9 },
    { key: "confirmed", kind: confirmation, widthChars: 14, isRequired: true },
    { key: "answers", kind: answers, widthChars: 18, isRequired: true },
    { key: "decide", kind: { kind: "shown" }, widthChars: 20 },
    { key: "note", kind: { kind: "text", isLong: true }, widthChars: 24 },
  ],
  words: inEach((language) => crosswalkWordsIn(language).links),
  spareRows: 30,
  frozenColumns: 0,
  tabColour: colours.links,
  isRequired: true,
};

function lookupTable(key: "olds" | "news"): Table {
  return {
    key,
    columns: [
      { key: "id", kind: { kind: "id" }, widthChars: 16 },
      { key: "what", kind: { kind: "shown" }, widthChars: 18 },
      { key: "where", kind: { kind: "shown" }, widthChars: 50 },
      { key: "text", kind: { kind: "shown" }, widthChars: 80 },
    ],
    words: inEach((language) => crosswalkWordsIn(language)[key]),
    spareRows: 0,
    frozenColumns: 1,
    tabColour: colours.lookup,
  };
}

function inEach<T>(wordsIn: (language: Language) => T): Readonly<Record<Language, T>> {
  return { th: wordsIn("th"), en: wordsIn("en") };
}
