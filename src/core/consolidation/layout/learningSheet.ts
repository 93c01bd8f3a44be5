import { fill } from "../../text/fill";
import { shortenText } from "../../text/shortenText";
import type { BlueprintSheet } from "../../workbook/blueprint";
import type { AgencyShown, LearningPair } from "../consolidation";
import { agencyColumns } from "./agencyColumns";
import type { ConsolidationContext } from "./consolidationContext";
import { itemLine } from "./gapsSheet";
import { inParts } from "./inParts";
import { nameOfPart, tableOfPart } from "./nameOfPart";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type TableColumn } from "./tableSheet";

interface Row {
  readonly pair: LearningPair;
  readonly agency: AgencyShown;
  /** Examples and cases in words: one text for all rows of a statement. */
  readonly learnFrom: string;
  readonly cases: string | null;
}

const longestEvidence = 90;
const longestCase = 110;

/** Who lacks a statement and whom they can learn it from: a row for each statement and agency that lacks it. */
export function layoutLearning(context: ConsolidationContext): readonly BlueprintSheet[] {
  const { consolidation, index, say, textOf, words } = context;
  const { sheets } = words;
  const columns: readonly TableColumn<Row>[] = [
    ...agencyColumns<Row>(context, ({ agency }) => agency).map((column, place) =>
      place === 2 ? { ...column, heading: sheets.lackedBy } : column,
    ),
    { heading: sheets.id, widthChars: 10, style: "denseCentre", value: ({ pair }) => pair.statement },
    {
      heading: sheets.itemName,
      widthChars: 24,
      leastChars: 18,
      style: "dense",
      value: ({ pair }) => itemLine(context, pair.item),
    },
    {
      heading: sheets.level,
      widthChars: 13,
      style: "denseCentre",
      value: ({ pair }) => {
        const level = index.levels.get(pair.level);
        return level === undefined ? null : say(level.short);
      },
    },
    {
      heading: sheets.text,
      widthChars: 40,
      leastChars: 30,
      style: "dense",
      value: ({ pair }) => textOf(pair.statement),
    },
    { heading: sheets.metBy, widthChars: 10, style: "denseCount", value: ({ pair }) => pair.metBy },
    {
      heading: sheets.learnFrom,
      widthChars: 54,
      leastChars: 40,
      style: "dense",
      value: ({ learnFrom }) => learnFrom,
    },
    { heading: sheets.cases, widthChars: 44, leastChars: 32, style: "dense", value: ({ cases }) => cases },
  ];
  return inParts(consolidation.learning, ({ lackedBy }) => lackedBy.length).map(({ groups, count }, place) =>
    layoutTable({
      key: `learning${place === 0 ? "" : place + 1}`,
      name: nameOfPart(context, sheets.sheetLearning, place),
      tabColour: "548235",
      above: headLines(context, columns, sheets.learningTitle),
      // A row says only what is said of its statement or its agency.
      columns: columns.map((column) => ({ ...column, isCommon: true })),
      table: tableOfPart("PmqaLearning", place),
      rows: rowsOf(context, groups),
      count,
      nothing: sheets.nothing,
      frozenColumns: 3,
      wraps: true,
      print: printOf(context),
    }),
  );
}

function rowsOf(context: ConsolidationContext, pairs: readonly LearningPair[]): Iterable<Row> {
  return {
    *[Symbol.iterator]() {
      for (const pair of pairs) {
        const learnFrom = describeExamples(context, pair);
        const cases = describeCases(context, pair);
        for (const agency of pair.lackedBy) yield { pair, agency, learnFrom, cases };
      }
    },
  };
}

function describeExamples({ words }: ConsolidationContext, { examples }: LearningPair): string {
  const { sheets } = words;
  if (examples.length === 0) return sheets.noExample;
  return examples
    .map(({ agency, evidence, explanation, isConfirmed }) =>
      fill(isConfirmed ? sheets.exampleConfirmed : sheets.example, {
        agency: agency.name,
        evidence:
          shortenText(evidence, longestEvidence) ||
          shortenText(explanation, longestEvidence) ||
          sheets.noEvidence,
      }),
    )
    .join("\n");
}

function describeCases({ criteria, say, words }: ConsolidationContext, pair: LearningPair): string | null {
  const lines = criteria.guidance.cases
    .filter(({ id }) => pair.cases.includes(id))
    .map(({ agency, text }) =>
      fill(words.sheets.caseLine, { agency: say(agency), text: shortenText(say(text), longestCase) }),
    );
  return lines.length === 0 ? null : lines.join("\n");
}
