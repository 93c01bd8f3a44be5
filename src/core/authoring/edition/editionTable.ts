import type { Criteria } from "../../criteria/schema";
import type { SourcedText } from "../../criteria/texts";
import { editionWords } from "../../text/editionWords";
import type { Language } from "../../text/language";
import type { LaidRow, LaidValue } from "../tables/laidValue";
import type { CodedWord, ColumnKind } from "../tables/table";
import { choiceColumn, codedWords, createEditionTable, tabs, toSource } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";

const { en, th } = editionWords;

export type EditionField = keyof typeof th.fields;

const fields: readonly CodedWord[] = codedWords({ th: th.fields, en: en.fields });
export const scoringNames: readonly CodedWord[] = codedWords({ th: th.scoringNames, en: en.scoringNames });

const number: ColumnKind = { kind: "number" };
const kinds: Partial<Record<EditionField, ColumnKind>> = {
  id: { kind: "id" },
  languages: { kind: "list", of: null },
  scoringName: { kind: "choice", choices: scoringNames },
  displayDecimals: number,
  years: number,
  indicatorsPrepared: number,
  indicatorsMax: number,
  ambiguous: { kind: "list", of: null },
  tolerance: number,
};

/** General facts of an edition, a row each. */
export const editionTable = createEditionTable(
  "edition",
  [
    choiceColumn("field", fields, 28),
    { key: "value", kind: { kind: "text", isLong: true }, widthChars: 52 },
    { key: "english", kind: { kind: "text", isLong: true }, widthChars: 44 },
    { key: "source", kind: { kind: "reference", ...toSource }, widthChars: 11 },
    { key: "explanation", kind: { kind: "shown" }, widthChars: 46 },
  ],
  {
    spareRows: 0,
    tabColour: tabs.base,
    fields: { key: "field", value: "value", kinds, help: { th: th.fieldHelp, en: en.fieldHelp } },
  },
);

/** The rows of an edition's facts; those that it doesn't have are there all the same, with a blank value. */
export function layoutEdition(
  criteria: Criteria,
  layer: EditionLayer,
  language: Language,
): readonly LaidRow[] {
  const { guidance, responses, results, scoring } = criteria;
  const textRow = (field: EditionField, text: SourcedText | undefined): LaidRow => {
    const {
      valueEn = null,
      valueSource = null,
      valueTh = null,
    } = layer.text("edition", field, "value", text);
    return { field, value: valueTh, english: valueEn, source: valueSource };
  };
  const plainRow = (field: EditionField, value: LaidValue): LaidRow => ({ field, value });
  const rows: readonly LaidRow[] = [
    textRow("name", criteria.name),
    plainRow("id", criteria.id),
    textRow("description", criteria.description),
    plainRow("languages", criteria.languages),
    { ...plainRow("scoringName", scoring.name), source: scoring.source },
    plainRow("displayDecimals", scoring.displayDecimals),
    plainRow("years", results.years),
    plainRow("indicatorsPrepared", results.indicatorsPrepared),
    plainRow("indicatorsMax", results.indicatorsMax),
    plainRow("ambiguous", responses.ambiguous),
    textRow("comparisonTitle", guidance.comparison?.title),
    textRow("comparisonOlder", guidance.comparison?.older),
    textRow("comparisonNewer", guidance.comparison?.newer),
    plainRow("tolerance", scoring.tolerance),
    plainRow("schema", criteria.$schema ?? null),
  ];
  const help = new Map(Object.entries(editionWords[language].fieldHelp));
  return rows.map((row) => ({ ...row, explanation: help.get(String(row["field"])) ?? null }));
}
