import { authoringWordsIn } from "../../text/authoringWords";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import type { BlueprintCell, BlueprintRow, BlueprintSheet } from "../../workbook/blueprint";
import { mergedWidthChars } from "../../workbook/columnWidth";
import { styleNamed, type StyleName } from "../../workbook/styles";
import { rowHeightPt, type WrappedText } from "../../workbook/text/rowHeight";
import { printOfTables } from "./printOfTables";
import { type Column, type Table, type TableSet, wordsOfColumn } from "./table";

const widths = [34, 12, 76, 44];
const wholeWidth = mergedWidthChars(widths);
const titleHeightPt = 36;
const bandHeightPt = 30;
const lineHeightPt = 22;

/** A line of the sheet: one text over its whole width, or one for each of its columns. */
interface GuideLine {
  readonly style: StyleName;
  readonly texts: readonly string[];
  readonly leastHeightPt: number;
}

/** The first sheet of a workbook of tables: how it is filled, and what each sheet and column is for. */
export function layoutGuideSheet(set: TableSet, language: Language): BlueprintSheet {
  const words = authoringWordsIn(language);
  const { how, title } = set.words[language];
  const lines: readonly GuideLine[] = [
    { style: "titleWrapped", texts: [title], leastHeightPt: titleHeightPt },
    ...how.map((text): GuideLine => ({ style: "text", texts: [text], leastHeightPt: lineHeightPt })),
    {
      style: "headSmall",
      texts: [words.guideColumn, words.guideRequired, words.guideHelp, words.guideExample],
      leastHeightPt: bandHeightPt,
    },
    ...set.tables.flatMap((table) => [
      bandOf(table, language),
      ...table.columns.map((column) => lineOf(table, column, language)),
    ]),
  ];
  const headRow = how.length + 2;
  return {
    key: "guide",
    name: words.guideSheet,
    visibility: "visible",
    columns: widths.map((widthChars) => ({ widthChars })),
    rows: lines.map(placeLine),
    defaultRowHeightPt: lineHeightPt,
    merges: lines.flatMap(({ texts }, at) =>
      texts.length === 1 ? [{ top: at + 1, left: 1, bottom: at + 1, right: widths.length }] : [],
    ),
    isProtected: false,
    validations: [],
    conditionalFormats: [],
    tables: [],
    print: { ...printOfTables(title, language), titleRows: { top: headRow, bottom: headRow } },
  };
}

function bandOf({ words }: Table, language: Language): GuideLine {
  const { help, sheet } = words[language];
  return {
    style: "band",
    texts: [fill(authoringWordsIn(language).tableBand, { sheet, help })],
    leastHeightPt: bandHeightPt,
  };
}

function lineOf(table: Table, column: Column, language: Language): GuideLine {
  const words = authoringWordsIn(language);
  const { example = "", heading, help } = wordsOfColumn(table, column.key, language);
  const { kind } = column;
  const more =
    kind.kind === "choice"
      ? fill(words.choices, { choices: kind.choices.map((each) => each.words[language]).join(", ") })
      : kind.kind === "list"
        ? words.listHow
        : "";
  return {
    style: "dense",
    texts: [
      heading,
      column.isRequired === true ? words.required : words.optional,
      [help, more].filter((text) => text !== "").join("\n"),
      example,
    ],
    leastHeightPt: lineHeightPt,
  };
}

function placeLine({ style, texts, leastHeightPt }: GuideLine, at: number): BlueprintRow {
  const isWhole = texts.length === 1;
  const wrapped = texts.map((text, place): WrappedText => ({
    text,
    style: styleNamed(style),
    widthChars: isWhole ? wholeWidth : (widths[place] ?? 1),
  }));
  return {
    row: at + 1,
    heightPt: rowHeightPt(wrapped, leastHeightPt),
    cells: widths.map((_, place): BlueprintCell => ({
      column: place + 1,
      value: texts[place] ?? null,
      style,
    })),
  };
}
