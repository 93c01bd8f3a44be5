import type { Measure, ResultsItem } from "../criteria/schema";
import { formulaText } from "../scoring/formulas";
import { countColumn, groupColumn } from "./answerColumns";
import {
  firstColumn,
  lastColumn,
  mandatoryColumn,
  scoreColumns,
  yearColumn,
  yearPlaces,
} from "./indicatorColumns";
import { indicatorIds, measureRow, tierColumns } from "./indicatorRows";
import { itemGuidance } from "./itemGuidance";
import type { ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import { layoutIndicatorRow } from "./layoutIndicatorRow";
import type { Refs } from "./refs";
import type { CellDraft, RowDraft } from "./sheetDraft";
import { scoreSetNames, type ScoreSetName } from "./slots";

/** An item of results: its band, what is said of it, and its measures with the rows of their indicators. */
export function layoutResultsItem(
  context: LayoutContext,
  item: ResultsItem,
  isLast: boolean,
): readonly RowDraft[] {
  const rows: readonly RowDraft[] = [
    bandRow(context, item),
    ...itemGuidance(context, item).map((value): RowDraft => ({
      keepsWithNext: true,
      cells: { [firstColumn]: { style: "guidance", value, mergeTo: lastColumn } },
    })),
    ...item.measures.flatMap((measure) => measureRows(context, item, measure)),
  ];
  return rows.map((row, index) => (index === rows.length - 1 && !isLast ? { ...row, endsPage: true } : row));
}

function bandRow(context: LayoutContext, item: ResultsItem): RowDraft {
  const { say, words } = context;
  const missing = (refs: Refs, set: ScoreSetName) => {
    const belongs = `(${refs.column(groupColumn)}=${formulaText(item.id)})`;
    const unfilled = `(${refs.column(tierColumns("measure", set).counts)}=0)`;
    return [`SUMPRODUCT(${belongs}*(${refs.column(mandatoryColumn)}=1)*${unfilled})>0`];
  };
  return {
    key: item.id,
    leastHeightPt: 28,
    keepsWithNext: true,
    cells: {
      ...filler("band", middleColumns(context)),
      "#number": { style: "bandCentre", value: item.id },
      "#name": { style: "band", value: say(item.name), isIssued: true },
      ...meanCells("item", item.id, "bandNumber", missing),
      "#state": {
        style: "band",
        formula: (refs) => `IF(${refs.own(countColumn("self"))}=1,"",${formulaText(words.form.notAssessed)})`,
      },
    },
  };
}

function measureRows(context: LayoutContext, item: ResultsItem, measure: Measure): readonly RowDraft[] {
  const { criteria, say } = context;
  const scale = context.index.scales.get(measure.scale);
  if (scale === undefined) throw new Error(`measure ${measure.id} has no scale ${measure.scale}`);
  const head: RowDraft = {
    key: measureRow(measure.id),
    keepsWithNext: true,
    cells: {
      ...filler("cell", [...middleColumns(context), "#state"]),
      [groupColumn]: { style: "key", value: item.id },
      [mandatoryColumn]: { style: "key", value: measure.isMandatory ? 1 : 0 },
      "#number": { style: "cellCentre", value: `${measure.id}${measure.isMandatory ? " *" : ""}` },
      "#name": { style: "cell", value: say(measure.name), isIssued: true },
      ...meanCells("measure", measure.id, "computedNumber", () => []),
    },
  };
  const indicators = indicatorIds(measure.id, criteria.results.indicatorsMax).map((id, place) =>
    layoutIndicatorRow(context, measure, scale, id, place >= criteria.results.indicatorsPrepared),
  );
  const prepared = criteria.results.indicatorsPrepared;
  return [
    head,
    ...indicators.map((row, place) => (place < prepared - 1 ? { ...row, keepsWithNext: true } : row)),
  ];
}

/** The mean of the rows one tier down that belong to a group, unless something closes it. */
function meanCells(
  tier: "measure" | "item",
  group: string,
  style: "bandNumber" | "computedNumber",
  unless: (refs: Refs, set: ScoreSetName) => readonly string[],
): RowDraft["cells"] {
  return Object.fromEntries(
    scoreSetNames.flatMap((set): readonly (readonly [ColumnKey, CellDraft])[] => {
      const own = tierColumns(tier, set);
      const below = tierColumns(tier === "item" ? "measure" : "indicator", set);
      const sumOf = (refs: Refs, column: ColumnKey) =>
        `SUMPRODUCT((${refs.column(groupColumn)}=${formulaText(group)})*${refs.column(column)})`;
      return [
        [
          own.counts,
          {
            style: "key",
            formula: (refs) =>
              `IF(OR(${[...unless(refs, set), `${sumOf(refs, below.counts)}=0`].join(",")}),0,1)`,
          },
        ],
        [
          own.points,
          {
            style: "key",
            formula: (refs) =>
              `IF(${refs.own(own.counts)}=1,${sumOf(refs, below.points)}/${sumOf(refs, below.counts)},0)`,
          },
        ],
        [
          scoreColumns[set],
          { style, formula: (refs) => `IF(${refs.own(own.counts)}=1,${refs.own(own.points)},"")` },
        ],
      ];
    }),
  );
}

const filler = (style: "band" | "cell", columns: readonly ColumnKey[]): RowDraft["cells"] =>
  Object.fromEntries(columns.map((column) => [column, { style }]));

function middleColumns(context: LayoutContext): readonly ColumnKey[] {
  return [
    "#unit",
    "#direction",
    "#target",
    ...yearPlaces(context).map(yearColumn),
    "#percent",
    "#committee",
    "#evidence",
    "#suggestion",
  ];
}
