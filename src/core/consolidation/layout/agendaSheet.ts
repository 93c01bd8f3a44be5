import { figureText } from "../../results/scoreText";
import { fill } from "../../text/fill";
import { shortenText } from "../../text/shortenText";
import type { BlueprintSheet } from "../../workbook/blueprint";
import type { Disagreement } from "../consolidation";
import { agencyColumns } from "./agencyColumns";
import type { ConsolidationContext } from "./consolidationContext";
import { itemLine } from "./gapsSheet";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type TableColumn } from "./tableSheet";

/** Lines that fit the highest row: what differs beyond them is named by its id. */
const mostLines = 8;
const longestText = 110;

/** What agency and committee see differently, biggest difference first, with room for the meeting's decision. */
export function layoutAgenda(context: ConsolidationContext): BlueprintSheet {
  const { consolidation, words } = context;
  const { sheets } = words;
  const { disagreements } = consolidation;
  const columns: readonly TableColumn<Disagreement>[] = [
    ...agencyColumns<Disagreement>(context, ({ agency }) => agency),
    {
      heading: sheets.itemName,
      widthChars: 26,
      leastChars: 20,
      style: "dense",
      value: ({ item }) => itemLine(context, item),
    },
    { heading: sheets.selfScore, widthChars: 10, style: "denseNumber", value: ({ self }) => self },
    {
      heading: sheets.committeeScore,
      widthChars: 11.4,
      style: "denseNumber",
      value: ({ committee }) => committee,
    },
    {
      heading: sheets.difference,
      widthChars: 10,
      style: "denseSigned",
      value: ({ difference }) => difference,
    },
    {
      heading: sheets.differingStatements,
      widthChars: 62,
      leastChars: 48,
      style: "dense",
      value: (row) => statementLines(context, row),
    },
    {
      heading: sheets.differingIndicators,
      widthChars: 30,
      leastChars: 24,
      style: "dense",
      value: (row) => indicatorLines(context, row),
    },
    { heading: sheets.decision, widthChars: 26, style: "denseInput", value: () => null },
  ];
  return layoutTable({
    key: "agenda",
    name: sheets.sheetAgenda,
    tabColour: "C55A11",
    above: headLines(context, columns, sheets.agendaTitle),
    columns,
    table: "PmqaAgenda",
    rows: disagreements,
    count: disagreements.length,
    nothing: sheets.nothing,
    frozenColumns: 3,
    wraps: true,
    print: printOf(context),
  });
}

function statementLines(context: ConsolidationContext, { statements }: Disagreement): string | null {
  const { answerWord, textOf, words } = context;
  const lines = statements.map(({ id, self, committee }) =>
    fill(words.sheets.statementLine, {
      id,
      text: shortenText(textOf(id), longestText),
      self: answerWord(self),
      committee: answerWord(committee),
    }),
  );
  return firstLines(
    context,
    lines,
    statements.map(({ id }) => id),
  );
}

function indicatorLines(context: ConsolidationContext, { indicators }: Disagreement): string | null {
  const lines = indicators.map(({ id, name, self, committee }) =>
    fill(context.words.sheets.indicatorLine, {
      id,
      name: shortenText(name, longestText),
      self: figureText(self),
      committee: figureText(committee),
    }),
  );
  return firstLines(
    context,
    lines,
    indicators.map(({ id }) => id),
  );
}

function firstLines(
  { words }: ConsolidationContext,
  lines: readonly string[],
  ids: readonly string[],
): string | null {
  if (lines.length === 0) return null;
  if (lines.length <= mostLines) return lines.join("\n");
  const rest = ids.slice(mostLines);
  const more = fill(words.sheets.moreLines, { count: rest.length, ids: rest.join(", ") });
  return [...lines.slice(0, mostLines), more].join("\n");
}
