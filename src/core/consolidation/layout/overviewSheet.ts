import type { Category } from "../../criteria/schema";
import { scoreSetNames, type ScoreSetName } from "../../form/slots";
import { sheetWordsIn } from "../../text/words";
import { fill } from "../../text/fill";
import type { BlueprintSheet } from "../../workbook/blueprint";
import type { BriefMean } from "../agencyScores";
import type { AgencyResult } from "../consolidation";
import { agencyColumns } from "./agencyColumns";
import type { ConsolidationContext } from "./consolidationContext";
import { meanLine } from "./meanLine";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type LineCell, type TableColumn } from "./tableSheet";

/** Agencies by their scores of each category and in all, and how much of it is assessed; no ranks. */
export function layoutOverview(context: ConsolidationContext): BlueprintSheet {
  const { consolidation, hasCommittee, kindOf, language, words } = context;
  const { sheets } = words;
  const { results } = sheetWordsIn(language);
  const { agencies } = consolidation;
  const identity: readonly TableColumn<AgencyResult>[] = [
    ...agencyColumns<AgencyResult>(context, ({ agency }) => agency),
    {
      heading: sheets.ministry,
      widthChars: 17,
      leastChars: 12,
      style: "dense",
      value: ({ agency }) => agency.ministry || null,
    },
    {
      heading: sheets.kind,
      widthChars: 13,
      leastChars: 9,
      style: "dense",
      value: ({ agency }) => kindOf(agency) || null,
    },
  ];
  const sets = hasCommittee ? scoreSetNames : scoreSetNames.slice(0, 1);
  const blocks = sets.map((set) => ({
    set,
    figures: figureColumns(context, set),
    assessed: assessedColumn(context, set),
  }));
  const columns = [...identity, ...blocks.flatMap(({ figures, assessed }) => [...figures, assessed])];
  const figures = new Set(blocks.flatMap((block) => block.figures));
  const bands = blocks.map(({ set, figures }, place): LineCell => ({
    column: identity.length + place * (figures.length + 1) + 1,
    span: figures.length + 1,
    value: results[set],
    style: "bandCentre",
  }));
  const notices = [sheets.provisionalNotice, sheets.meanNotice];
  return layoutTable({
    key: "overview",
    name: sheets.sheetOverview,
    tabColour: "1F3864",
    above: [
      ...headLines(context, columns, sheets.overviewTitle, notices),
      { cells: bands, leastHeightPt: 25 },
      ...(agencies.length === 0
        ? []
        : [meanLine(columns, (column) => figures.has(column), agencies, sheets.mean)]),
    ],
    columns,
    table: "PmqaOverview",
    rows: agencies,
    count: agencies.length,
    nothing: sheets.nothing,
    frozenColumns: 3,
    wraps: true,
    print: printOf(context),
  });
}

/** A score that isn't of everything yet looks like one. */
function scoreStyle(mean: BriefMean | undefined): "denseProvisional" | "denseNumber" {
  return mean?.isProvisional === true ? "denseProvisional" : "denseNumber";
}

function figureColumns(
  { criteria, words }: ConsolidationContext,
  set: ScoreSetName,
): readonly TableColumn<AgencyResult>[] {
  const { sheets } = words;
  const head = headOfSet(words.sheets, set);
  const meanOf = (row: AgencyResult, category: Category) =>
    row[set].categories.find((each) => each.category === category.id);
  return [
    ...criteria.categories.map((category): TableColumn<AgencyResult> => ({
      heading: head(fill(sheets.category, { id: category.id })),
      widthChars: 7.5,
      leastChars: 6.4,
      style: (row) => scoreStyle(meanOf(row, category)),
      value: (row) => meanOf(row, category)?.score ?? null,
    })),
    {
      heading: head(sheets.total),
      widthChars: 8.5,
      leastChars: 7,
      style: (row) => scoreStyle(row[set].total),
      value: (row) => row[set].total.score,
    },
    {
      heading: head(sheets.restAtZero),
      widthChars: 9.5,
      leastChars: 7.6,
      style: "denseNumber",
      value: (row) => (row[set].total.score === null ? null : row[set].total.restAtZero),
    },
  ];
}

function assessedColumn({ words }: ConsolidationContext, set: ScoreSetName): TableColumn<AgencyResult> {
  const { sheets } = words;
  return {
    heading: headOfSet(sheets, set)(sheets.assessed),
    widthChars: 9.5,
    leastChars: 7.8,
    style: ({ [set]: { total } }) => (total.itemsAssessed < total.itemsOf ? "denseAttention" : "denseCentre"),
    value: ({ [set]: { total } }) =>
      fill(sheets.assessedOf, { assessed: total.itemsAssessed, of: total.itemsOf }),
  };
}

/** Heads of one table must differ: those of the committee say so. */
export function headOfSet(
  sheets: ConsolidationContext["words"]["sheets"],
  set: ScoreSetName,
): (head: string) => string {
  return (head) => (set === "committee" ? fill(sheets.ofCommittee, { head }) : head);
}
