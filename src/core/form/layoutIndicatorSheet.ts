import type { Measure, ResultsCategory, ResultsItem } from "../criteria/schema";
import type { Scale } from "../criteria/scoringSchema";
import { figureFormula, formulaText, pointsFormula } from "../scoring/formulas";
import { fill } from "../text/fill";
import { countColumn, groupColumn, leadingColumns, weightColumn } from "./answerColumns";
import { indicatorIds, measureRow, tierColumns, tiers } from "./indicatorRows";
import { itemGuidance } from "./itemGuidance";
import { categorySheetKey, sheetKeys, type ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import { titleOf } from "./layoutProcessSheet";
import type { Formula, Refs } from "./refs";
import type { CellDraft, ColumnDraft, RowDraft, SheetDraft } from "./sheetDraft";
import { frameHead, framePrint, frameRows } from "./sheetFrame";
import { scoreSetNames, type IndicatorPart, type ScoreSetName } from "./slots";
import { figureFactors } from "./weights";

const firstColumn: ColumnKey = "#number";
const lastColumn: ColumnKey = "#state";

/** The column that shows what a set earned, on indicator, measure and item rows alike. */
const scoreColumns = { self: "#score", committee: "#committee-score" } as const satisfies Record<
  ScoreSetName,
  ColumnKey
>;

/** Hidden columns: 1 for a measure that must be filled, the direction's code, the row's part of the stale check. */
const mandatoryColumn: ColumnKey = "#mandatory";
const betterColumn: ColumnKey = "#better";
const figuresColumn: ColumnKey = "#figures";

/** The column of a fiscal year's result; the last is the assessed year's. */
export function yearColumn(place: number): ColumnKey {
  return `#year-${place}`;
}

/** A category of results: an item's band, its measures, and under each the rows of its indicators. */
export function layoutIndicatorSheet(context: LayoutContext, category: ResultsCategory): SheetDraft {
  const { form } = context.words;
  const figures: readonly ColumnKey[] = ["#target", ...years(context).map(yearColumn), "#committee"];
  return {
    key: categorySheetKey(category.id),
    name: fill(form.sheetCategory, { id: category.id }),
    tabColour: "7F6000",
    columns: columnsOf(context),
    head: [
      ...frameHead(
        context,
        titleOf(context, category),
        { title: firstColumn, agency: "#target" },
        noticeFormula(context, category),
        {
          [weightColumn]: {
            style: "key",
            formula: (refs) => `SUMPRODUCT(${refs.column(weightColumn)},${refs.column(figuresColumn)})`,
          },
        },
      ),
      headRow(context),
    ],
    body: [
      { cells: { [firstColumn]: { style: "note", value: explanation(context), mergeTo: lastColumn } } },
      ...category.items.flatMap((item, place) =>
        itemRows(context, category, item, place === category.items.length - 1),
      ),
    ],
    isProtected: true,
    validations: [
      {
        columns: ["#direction"],
        rule: (refs) => refs.column("#directions", sheetKeys.stamp),
        prompt: {
          title: form.directionTitle,
          text: fill(form.answerPrompt, { words: `${form.directionMore} / ${form.directionLess}` }),
        },
      },
    ],
    formats: [
      {
        columns: ["#state", ...figures],
        formula: (refs) => `${refs.own("#state")}=${formulaText(form.stateCheck)}`,
        style: "attention",
      },
      {
        columns: ["#number", "#name"],
        formula: (refs) => `${refs.own(mandatoryColumn)}=1`,
        style: "mandatory",
      },
    ],
    freezeColumns: "#name",
    print: framePrint(context, "landscape"),
  };
}

function explanation({ criteria, words }: LayoutContext): string {
  return `${words.form.how4} ${fill(words.form.moreIndicators, { max: criteria.results.indicatorsMax })}`;
}

/** Places of the fiscal years whose results an indicator shows, oldest first. */
function years({ criteria }: LayoutContext): readonly number[] {
  return Array.from({ length: criteria.results.years }, (_, place) => place);
}

function assessedColumn({ criteria }: LayoutContext): ColumnKey {
  return yearColumn(criteria.results.years - 1);
}

function columnsOf(context: LayoutContext): readonly ColumnDraft[] {
  const hidden = (key: ColumnKey): ColumnDraft => ({ key, widthChars: 8, isHidden: true });
  return [
    ...leadingColumns,
    { key: "#number", widthChars: 10 },
    { key: "#name", widthChars: 34 },
    { key: "#unit", widthChars: 11 },
    { key: "#direction", widthChars: 13 },
    { key: "#target", widthChars: 10 },
    ...years(context).map((place) => ({ key: yearColumn(place), widthChars: 10 })),
    { key: "#percent", widthChars: 10 },
    { key: "#score", widthChars: 9 },
    { key: "#committee", widthChars: 11 },
    { key: "#committee-score", widthChars: 11 },
    { key: "#evidence", widthChars: 15 },
    { key: "#suggestion", widthChars: 17 },
    { key: "#state", widthChars: 11 },
    hidden(mandatoryColumn),
    hidden(betterColumn),
    hidden(figuresColumn),
    ...scoreSetNames.flatMap((set) =>
      tiers.flatMap((tier) => {
        const { counts, points } = tierColumns(tier, set);
        return [hidden(counts), hidden(points)];
      }),
    ),
  ];
}

function headRow(context: LayoutContext): RowDraft {
  const { form } = context.words;
  const { year } = context.request.identity;
  const head = (value: string): CellDraft => ({ style: "headSmall", value });
  const last = context.criteria.results.years - 1;
  return {
    leastHeightPt: 48,
    cells: {
      "#number": head(form.measureNumber),
      "#name": head(form.indicatorName),
      "#unit": head(form.unit),
      "#direction": head(form.direction),
      "#target": head(form.target),
      ...Object.fromEntries(
        years(context).map((place) => [
          yearColumn(place),
          head(fill(form.resultOfYear, { year: year - last + place })),
        ]),
      ),
      "#percent": head(form.percent),
      "#score": head(form.score),
      "#committee": head(form.committeeResult),
      "#committee-score": head(form.committeeScore),
      "#evidence": head(form.evidence),
      "#suggestion": head(form.suggestion),
      "#state": head(form.state),
    },
  };
}

function noticeFormula(context: LayoutContext, category: ResultsCategory): Formula {
  return (refs) => {
    const assessed = category.items.map(({ id }) => refs.cell(id, countColumn("self"))).join("+");
    const provisional = `IF(AND(${assessed}>0,${assessed}<${category.items.length}),${formulaText(context.words.form.noticeProvisional)},"")`;
    const stale = refs.cell(frameRows.notice, "#stale", sheetKeys.summary);
    return `IF(${stale}=1,${formulaText(context.words.form.noticeStale)},${provisional})`;
  };
}

function itemRows(
  context: LayoutContext,
  category: ResultsCategory,
  item: ResultsItem,
  isLast: boolean,
): readonly RowDraft[] {
  const rows: readonly RowDraft[] = [
    bandRow(context, item),
    ...itemGuidance(context, category, item).map((value): RowDraft => ({
      cells: { [firstColumn]: { style: "guidance", value, mergeTo: lastColumn } },
    })),
    ...item.measures.flatMap((measure) => measureRows(context, item, measure)),
  ];
  return rows.map((row, index) => (index === rows.length - 1 && !isLast ? { ...row, endsPage: true } : row));
}

const filler = (style: "band" | "cell", columns: readonly ColumnKey[]): RowDraft["cells"] =>
  Object.fromEntries(columns.map((column) => [column, { style }]));

function middleColumns(context: LayoutContext): readonly ColumnKey[] {
  return [
    "#unit",
    "#direction",
    "#target",
    ...years(context).map(yearColumn),
    "#percent",
    "#committee",
    "#evidence",
    "#suggestion",
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
    indicatorRow(context, measure, scale, id, place >= criteria.results.indicatorsPrepared),
  );
  return [head, ...indicators];
}

function indicatorRow(
  context: LayoutContext,
  measure: Measure,
  scale: Scale,
  id: string,
  isHidden: boolean,
): RowDraft {
  const input = (part: IndicatorPart, style: CellDraft["style"]): CellDraft => ({
    style,
    field: { kind: "indicator", measure: measure.id, indicator: id, part },
  });
  const result = (set: ScoreSetName): ColumnKey => (set === "self" ? assessedColumn(context) : "#committee");
  const counts = (refs: Refs, set: ScoreSetName) => {
    const named = `COUNTA(${refs.own("#name")})>0`;
    const figures =
      scale.of === "result"
        ? []
        : [`ISNUMBER(${refs.own("#target")})`, `${refs.own(betterColumn)}>0`, `${refs.own(betterColumn)}<3`];
    const positive = scale.of === "result" ? "TRUE" : `${refs.own("#target")}>=0`;
    return `IF(AND(${[named, `ISNUMBER(${refs.own(result(set))})`, ...figures].join(",")}),IF(${positive},1,0),0)`;
  };
  const figure = (refs: Refs, set: ScoreSetName) =>
    figureFormula(scale, refs.own(result(set)), refs.own("#target"), refs.own(betterColumn));
  const points = (set: ScoreSetName): RowDraft["cells"] => {
    const own = tierColumns("indicator", set);
    return {
      [own.counts]: { style: "key", formula: (refs) => counts(refs, set) },
      [own.points]: {
        style: "key",
        formula: (refs) =>
          `IF(${refs.own(own.counts)}=1,${pointsFormula(scale, set === "self" ? refs.own("#percent") : figure(refs, set))},0)`,
      },
      [scoreColumns[set]]: {
        style: "computedNumber",
        formula: (refs) => `IF(${refs.own(own.counts)}=1,${refs.own(own.points)},"")`,
      },
    };
  };
  return {
    key: id,
    ...(isHidden ? { isHidden } : {}),
    leastHeightPt: 27,
    cells: {
      [groupColumn]: { style: "key", value: measure.id },
      [weightColumn]: { style: "key", value: context.weights.get(id) ?? 0 },
      "#number": { style: "cellCentre", value: id.slice(measure.id.length + 1) },
      "#name": input("name", "input"),
      "#unit": input("unit", "inputCentre"),
      "#direction": input("direction", "inputCentre"),
      "#target": input("target", "inputNumber"),
      ...Object.fromEntries(
        years(context).map((place) => [yearColumn(place), input(`year-${place}`, "inputNumber")]),
      ),
      "#percent": {
        style: "computedNumber",
        formula: (refs) =>
          `IF(${refs.own(tierColumns("indicator", "self").counts)}=1,${figure(refs, "self")},"")`,
      },
      "#committee": input("committee", "inputNumber"),
      "#evidence": input("evidence", "input"),
      "#suggestion": input("suggestion", "input"),
      "#state": { style: "state", formula: stateFormula(context, scale) },
      [betterColumn]: { style: "key", formula: betterFormula(context) },
      [figuresColumn]: { style: "key", formula: figuresFormula(context) },
      ...points("self"),
      ...points("committee"),
    },
  };
}

/** 0 blank, 1 more is better, 2 less is better, 3 anything else. */
function betterFormula({ words }: LayoutContext): Formula {
  return (refs) => {
    const cell = refs.own("#direction");
    const more = `COUNTIF(${cell},${formulaText(words.form.directionMore)})`;
    const less = `COUNTIF(${cell},${formulaText(words.form.directionLess)})`;
    return `IF(COUNTA(${cell})=0,0,IF(${more}=1,1,IF(${less}=1,2,3)))`;
  };
}

/** The row's figures as one number for the stale check; texts count only by being there. */
function figuresFormula(context: LayoutContext): Formula {
  return (refs) => {
    const parts: readonly (readonly [ColumnKey, number])[] = [
      ["#target", figureFactors.target],
      ["#committee", figureFactors.committee],
      ...years(context).map((place) => [yearColumn(place), figureFactors.year + place] as const),
    ];
    const figures = parts.map(([column, factor]) => {
      const cell = refs.own(column);
      return `IF(ISNUMBER(${cell}),${cell}*${factor},COUNTA(${cell})*${figureFactors.text})`;
    });
    return [
      ...figures,
      `${refs.own(betterColumn)}*${figureFactors.direction}`,
      `COUNTA(${refs.own("#name")})*${figureFactors.text}`,
    ].join("+");
  };
}

/** What an indicator's row says of itself: a figure that formulas can't take, an unfinished row, or nothing. */
function stateFormula(context: LayoutContext, scale: Scale): Formula {
  const { stateCheck, stateIncomplete } = context.words.form;
  return (refs) => {
    const figures: readonly ColumnKey[] = ["#target", ...years(context).map(yearColumn), "#committee"];
    const texts = figures.map(
      (column) => `AND(COUNTA(${refs.own(column)})>0,ISNUMBER(${refs.own(column)})=FALSE)`,
    );
    const target = refs.own("#target");
    const result = refs.own(assessedColumn(context));
    const isHundredfold = `IF(AND(ISNUMBER(${target}),ISNUMBER(${result})),AND(${target}>0,${result}>0,OR(${target}>=50*${result},${result}>=50*${target})),FALSE)`;
    const isNegative = `IF(ISNUMBER(${target}),${target}<0,FALSE)`;
    const doubts = [
      ...texts,
      `${refs.own(betterColumn)}=3`,
      ...(scale.of === "result" ? [] : [isHundredfold, isNegative]),
    ];
    const filled = `COUNTA(${refs.own("#name")})+COUNTA(${refs.own("#target")})+COUNTA(${result})>0`;
    return `IF(OR(${doubts.join(",")}),${formulaText(stateCheck)},IF(AND(${filled},${refs.own(tierColumns("indicator", "self").counts)}=0),${formulaText(stateIncomplete)},""))`;
  };
}
