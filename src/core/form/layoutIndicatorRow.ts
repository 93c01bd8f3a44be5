import type { Measure } from "../criteria/schema";
import type { Scale } from "../criteria/scoringSchema";
import { figureFormula, formulaText, pointsFormula } from "../scoring/formulas";
import { groupColumn, weightColumn } from "./answerColumns";
import { annexColumn, readOnFormula } from "./annexColumn";
import {
  assessedColumn,
  betterColumn,
  figuresColumn,
  scoreColumns,
  yearColumn,
  yearPlaces,
} from "./indicatorColumns";
import { tierColumns } from "./indicatorRows";
import type { ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import { longestState, pendingStateFormula, pendingTextsFormula, pointedOutCell } from "./pendingState";
import { pendingFormula } from "./pendingText";
import type { Formula, Refs } from "./refs";
import type { CellDraft, RowDraft } from "./sheetDraft";
import type { IndicatorPart, ScoreSetName } from "./slots";
import { figureFactors } from "./weights";

/** One indicator's row: what people fill in, and what follows from it on the measure's scale. */
export function layoutIndicatorRow(
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
        yearPlaces(context).map((place) => [yearColumn(place), input(`year-${place}`, "inputNumber")]),
      ),
      "#percent": {
        style: "computedFigure",
        formula: (refs) =>
          `IF(${refs.own(tierColumns("indicator", "self").counts)}=1,${figure(refs, "self")},"")`,
      },
      "#committee": input("committee", "inputNumber"),
      "#evidence": input("evidence", "input"),
      "#suggestion": input("suggestion", "input"),
      "#state": { style: "state", formula: stateFormula(context, scale), ...longestState(context) },
      [annexColumn]: { style: "key" },
      ...pointedOutCell(context, id),
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
      ...yearPlaces(context).map((place) => [yearColumn(place), figureFactors.year + place] as const),
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
    const figures: readonly ColumnKey[] = ["#target", ...yearPlaces(context).map(yearColumn), "#committee"];
    const isFromLastYear = context.request.lastYear !== undefined;
    const notPending = (column: ColumnKey) =>
      isFromLastYear ? `,${pendingFormula(context, refs.own(column))}=0` : "";
    const texts = figures.map(
      (column) =>
        `AND(COUNTA(${refs.own(column)})>0,ISNUMBER(${refs.own(column)})=FALSE${notPending(column)})`,
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
    const complete = isFromLastYear ? pendingTextsFormula(context, refs, ["#evidence"], '""') : '""';
    const unfinished = `IF(AND(${filled},${refs.own(tierColumns("indicator", "self").counts)}=0),${formulaText(stateIncomplete)},${complete})`;
    const otherwise = isFromLastYear ? pendingStateFormula(context, refs, figures, unfinished) : unfinished;
    return `${readOnFormula(context, refs)}&IF(OR(${doubts.join(",")}),${formulaText(stateCheck)},${otherwise})`;
  };
}
