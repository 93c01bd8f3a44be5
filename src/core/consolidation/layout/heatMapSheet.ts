import type { ItemId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import { hasFewPoints } from "../../form/scoreDecimalsOf";
import { heatOf } from "../../scoring/heatOf";
import { reachedLevel } from "../../scoring/reachedLevel";
import { fill } from "../../text/fill";
import type { BlueprintSheet } from "../../workbook/blueprint";
import type { StyleName } from "../../workbook/styles";
import type { BriefItem } from "../agencyScores";
import type { AgencyResult } from "../consolidation";
import { agencyColumns } from "./agencyColumns";
import type { ConsolidationContext } from "./consolidationContext";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type LineCell, type SheetLine, type TableColumn } from "./tableSheet";

/** Agencies by items: the score in each cell, and its level as a shade. */
export function layoutHeatMap(context: ConsolidationContext): BlueprintSheet {
  const { consolidation, criteria, index, words } = context;
  const { sheets } = words;
  const { agencies } = consolidation;
  const identity = agencyColumns<AgencyResult>(context, ({ agency }) => agency);
  const columns = [...identity, ...index.allItemIds.map((item) => itemColumn(context, item))];
  let column = identity.length + 1;
  const bands = criteria.categories.map(({ id, items }): LineCell => {
    const cell: LineCell = {
      column,
      span: items.length,
      value: fill(sheets.itemsOf, { id }),
      style: "bandCentre",
    };
    column += items.length;
    return cell;
  });
  const figures = hasFewPoints(criteria) ? sheets.heatMapDecimal : sheets.heatMapWhole;
  const notices = [`${sheets.heatMapNotice} ${figures}`, sheets.provisionalNotice];
  return layoutTable({
    key: "heat-map",
    name: sheets.sheetHeatMap,
    tabColour: "1F3864",
    above: [
      ...headLines(context, columns, sheets.heatMapTitle, notices),
      ...legendLines(context, identity.length, index.allItemIds.length),
      { cells: bands, leastHeightPt: 25 },
    ],
    columns,
    table: "PmqaHeatMap",
    rows: agencies,
    count: agencies.length,
    nothing: sheets.nothing,
    frozenColumns: 3,
    wraps: true,
    print: printOf(context),
  });
}

function itemColumn({ criteria, words }: ConsolidationContext, item: ItemId): TableColumn<AgencyResult> {
  const { sheets } = words;
  const briefOf = ({ self }: AgencyResult) => self.items.find((each) => each.item === item);
  return {
    heading: item,
    widthChars: 5.6,
    leastChars: 4.8,
    style: (row) => heatStyle(criteria, briefOf(row)),
    value: (row) => {
      const brief = briefOf(row);
      if (brief === undefined) return null;
      if (brief.state === "not-applicable") return sheets.markNotApplicable;
      return brief.score ?? sheets.markNone;
    },
  };
}

/** The shade of an item: by the level it has reached, or where it has none by the level that its score reaches. */
function heatStyle(criteria: Criteria, item: BriefItem | undefined): StyleName {
  const reached = item === undefined ? null : reachedLevel(criteria, item);
  if (item === undefined || reached === null) return "heatNone";
  return `heat${heatOf(criteria.levels.length, reached)}${item.isProvisional ? "Provisional" : ""}`;
}

/** Columns of a sample of a shade with its meaning beside it. */
const sampleSpan = 4;

/**
 * Samples of the shades, each with its meaning beside it: above the items' columns, in as many lines as they need.
 * Above the agencies' columns, one below the other, where there are hardly any items.
 */
function legendLines(
  { criteria, say, words }: ConsolidationContext,
  identity: number,
  items: number,
): readonly SheetLine[] {
  const { sheets } = words;
  const { levels } = criteria;
  const first = levels[0];
  const samples: readonly (readonly [StyleName, string, string | number])[] = [
    ["heatNone", sheets.legendNone, sheets.markNone],
    ["heatNone", sheets.legendNotApplicable, sheets.markNotApplicable],
    ["heatBelow", fill(sheets.legendBelow, { level: first === undefined ? "" : say(first.short) }), ""],
    ...levels.map(
      ({ short, points }, place) => [`heat${heatOf(levels.length, place)}`, say(short), points] as const,
    ),
  ];
  const label: LineCell = { column: 1, span: identity, value: sheets.legend, style: "denseFoot" };
  if (items < sampleSpan)
    return [
      { cells: [label] },
      ...samples.map(([style, meaning, sample]): SheetLine => ({
        cells: [
          { column: 1, value: sample, style },
          { column: 2, span: identity - 1, value: meaning, style: "dense" },
        ],
      })),
    ];
  const perLine = Math.floor(items / sampleSpan);
  const lines = Array.from({ length: Math.ceil(samples.length / perLine) }, (_, line) =>
    samples.slice(line * perLine, (line + 1) * perLine),
  );
  return lines.map((shown, line) => ({
    cells: [
      ...(line === 0 ? [label] : []),
      ...shown.flatMap(([style, meaning, sample], place): readonly LineCell[] => [
        { column: identity + 1 + place * sampleSpan, value: sample, style },
        {
          column: identity + 2 + place * sampleSpan,
          span: sampleSpan - 1,
          value: meaning,
          style: "dense",
        },
      ]),
    ],
  }));
}
