import { digestWordsIn } from "../text/digestWords";
import { fill } from "../text/fill";
import { digestCharts } from "./digestCharts";
import {
  comparisonColumns,
  countedLevels,
  digestColumns,
  digestRows,
  digestWidths,
  heatColumns,
  heatPlaces,
  lastDigestColumn,
  levelCountColumn,
  mostGains,
} from "./digestPlaces";
import { digestHead, digestTable, heatFormats } from "./digestTable";
import { sheetKeys, type ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { CellDraft, RowDraft, SheetDraft } from "./sheetDraft";
import { frameHead, framePrint, frameRows } from "./sheetFrame";
import { comparisonParts } from "./slots";

/** What a target weighs in the stale check over a score of last year, so that the two can't change places unnoticed. */
export const targetFactor = 3;
/** Rows for sentences. */
export const mostSentences = 12;
/** Height of each of the two rows that the charts cover, and what more than a few bars need of the upper one. */
const chartRowPt = { least: 155, besideBars: 75, bar: 13 } as const;

/** The results on one page: scores by category, the heat map of items, charts, and what the figures say in sentences. */
export function layoutDigest(context: LayoutContext): SheetDraft {
  const words = digestWordsIn(context.request.language);
  const { name, lastYear, target, weight } = digestColumns;
  const last = lastDigestColumn(context);
  const hidden = [
    digestColumns.label,
    weight,
    ...heatPlaces(context).map((place) => heatColumns(place).shade),
    ...countedLevels(context.criteria).map(levelCountColumn),
  ];
  const sum = (column: ColumnKey) => (refs: Parameters<NonNullable<CellDraft["formula"]>>[0]) =>
    `SUMPRODUCT(${refs.column(weight)},${refs.column(column)})`;
  return {
    key: sheetKeys.digest,
    name: words.sheet,
    tabColour: "7030A0",
    columns: [
      { key: "#key", widthChars: 10, isHidden: true },
      ...digestWidths(context).map(([key, widthChars]) => ({ key, widthChars })),
      ...hidden.map((key) => ({ key, widthChars: 8, isHidden: true })),
    ],
    head: [
      ...frameHead(
        context,
        words.title,
        { title: name, agency: [digestColumns.change, last] },
        (refs) => refs.cell(frameRows.notice, "#id", sheetKeys.summary),
        {
          [weight]: {
            style: "key",
            formula: (refs) => `${sum(lastYear)(refs)}+${targetFactor}*${sum(target)(refs)}`,
          },
        },
      ),
      digestHead(context),
    ],
    body: [
      ...digestTable(context),
      noteRow(context, legendText(context)),
      ...[digestRows.upperCharts, digestRows.lowerCharts].map((key): RowDraft => ({
        key,
        leastHeightPt: key === digestRows.upperCharts ? upperRowPt(context) : chartRowPt.least,
        cells: {},
      })),
      { leastHeightPt: 28, cells: { [name]: { style: "subtitle", value: words.saysHead } } },
      ...Array.from({ length: mostSentences }, (_, place) => sentenceRow(context, place)),
      ...gainRows(context),
    ],
    isProtected: true,
    validations: comparisonParts.map((part) => ({
      columns: [comparisonColumns[part]],
      rule: { kind: "number", min: 0, max: topPoints(context) },
      prompt: {
        title: fill(words.promptTitle, { top: topPoints(context) }),
        text: part === "lastYear" ? words.promptLastYear : words.promptTarget,
      },
      alert: {
        style: "warning",
        title: fill(words.promptTitle, { top: topPoints(context) }),
        text: part === "lastYear" ? words.promptLastYear : words.promptTarget,
      },
    })),
    formats: heatFormats(context),
    charts: digestCharts(context),
    print: { ...framePrint(context, "portrait"), fitsOnePage: true },
  };
}

/** High enough for a bar of each category that has levels. */
function upperRowPt({ categories }: LayoutContext): number {
  const bars = categories.filter(({ kind }) => kind === "process").length;
  return Math.max(chartRowPt.least, chartRowPt.besideBars + bars * chartRowPt.bar);
}

function topPoints({ criteria }: LayoutContext): number {
  return criteria.levels.at(-1)?.points ?? 0;
}

/** What the letters, marks and shades of the heat map mean, and what the change is reckoned from. */
function legendText(context: LayoutContext): string {
  const words = digestWordsIn(context.request.language);
  const { criteria, say, words: sheetWords } = context;
  const first = criteria.levels[0]?.id ?? "";
  return [
    ...criteria.levels.map(({ id, name }) => fill(words.legendMark, { mark: id, meaning: say(name) })),
    fill(words.legendMark, {
      mark: fill(words.markBelow, { level: first }),
      meaning: sheetWords.form.belowLevel,
    }),
    fill(words.legendMark, { mark: words.markNone, meaning: sheetWords.form.notAssessed }),
    fill(words.legendMark, { mark: words.markProvisional, meaning: words.legendProvisional }),
    words.legendShade,
    words.legendBasis,
  ].join(words.legendBetween);
}

function noteRow(context: LayoutContext, text: string): RowDraft {
  return {
    cells: { [digestColumns.name]: { style: "note", value: text, mergeTo: lastDigestColumn(context) } },
  };
}

/** Until results are written the first of them says that there are none. */
function sentenceRow(context: LayoutContext, place: number): RowDraft {
  const words = digestWordsIn(context.request.language);
  return {
    key: digestRows.sentence(place + 1),
    ...(place === 0 ? {} : { isHidden: true }),
    cells: {
      [digestColumns.name]: {
        style: "text14",
        value: place === 0 ? words.notComputed : null,
        mergeTo: lastDigestColumn(context),
      },
    },
  };
}

/** Hidden rows that the chart of gains refers to. */
function gainRows(context: LayoutContext): readonly RowDraft[] {
  const words = digestWordsIn(context.request.language);
  const { name, self } = digestColumns;
  return [
    { key: digestRows.gainHead, isHidden: true, cells: { [self]: { style: "key", value: words.chartGain } } },
    ...Array.from({ length: mostGains }, (_, place): RowDraft => ({
      key: digestRows.gain(place + 1),
      isHidden: true,
      cells: { [name]: { style: "key" }, [self]: { style: "key" } },
    })),
  ];
}
