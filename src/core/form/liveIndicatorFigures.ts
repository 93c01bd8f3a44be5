import type { MeasureId } from "../criteria/ids";
import type { ResultsCategory } from "../criteria/schema";
import type { Figure, Indicator } from "../scoring/answers";
import { scoreResultsItem } from "../scoring/scoreResultsItem";
import type { ItemScore, ResultsTrace } from "../scoring/scores";
import type { CellValue } from "../workbook/blueprint";
import { annexColumn, readOnText } from "./annexColumn";
import { indicatorIds, measureRow, tierColumns, type Tier } from "./indicatorRows";
import { categorySheetKey, cellKeyText, type ColumnKey, type RowKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import { scoreColumns, yearColumn } from "./indicatorColumns";
import { pendingStateText, pendingTextsText } from "./pendingState";
import { isPendingRaw } from "./pendingText";
import type { LiveCategory, RawCells } from "./rawCells";
import { scoreSetNames, type ScoreSetName } from "./slots";
import { figureFactors } from "./weights";

type Raw = ReturnType<RawCells>;

/** What the live formulas of a category of results show for what stands in its indicator rows. */
export function liveIndicatorFigures(
  context: LayoutContext,
  category: ResultsCategory,
  raw: RawCells,
): LiveCategory {
  const { criteria, words } = context;
  const sheet = categorySheetKey(category.id);
  const years = Array.from({ length: criteria.results.years }, (_, place) => yearColumn(place));
  const assessed = years.at(-1) ?? "#target";
  const figures = new Map<string, CellValue>();
  const put = (row: RowKey, column: ColumnKey, value: CellValue) =>
    figures.set(cellKeyText({ sheet, row, column }), value);
  const putTier = (tier: Tier, set: ScoreSetName, row: RowKey, points: number | null) => {
    const columns = tierColumns(tier, set);
    put(row, columns.counts, points === null ? 0 : 1);
    put(row, columns.points, points ?? 0);
  };

  const measures = category.items.flatMap((item) => item.measures);
  const indicatorsOf = (set: ScoreSetName): ReadonlyMap<MeasureId, readonly Indicator[]> =>
    new Map(
      measures.map((measure) => [
        measure.id,
        indicatorIds(measure.id, criteria.results.indicatorsMax).map((id): Indicator => {
          const better = betterCode(context, raw(sheet, id, "#direction"));
          return {
            id,
            name: textOf(raw(sheet, id, "#name")),
            unit: textOf(raw(sheet, id, "#unit")),
            direction: better === 1 ? "more" : better === 2 ? "less" : null,
            target: plainFigure(raw(sheet, id, "#target")),
            result: plainFigure(raw(sheet, id, set === "self" ? assessed : "#committee")),
          };
        }),
      ]),
    );
  const itemsOf = (set: ScoreSetName): readonly ItemScore[] =>
    category.items.map((item) => scoreResultsItem(criteria, category.id, item, indicatorsOf(set)));
  const items = { self: itemsOf("self"), committee: itemsOf("committee") };

  let checksum = 0;
  for (const { id: measure } of measures) {
    for (const id of indicatorIds(measure, criteria.results.indicatorsMax)) {
      const cell = (column: ColumnKey) => raw(sheet, id, column);
      const better = betterCode(context, cell("#direction"));
      const sum = figuresSum(cell, years, better);
      put(id, "#better", better);
      put(id, "#figures", sum);
      put(id, "#state", stateWord(context, measure, id, cell, years, better));
      checksum += sum * (context.weights.get(id) ?? 0);
    }
  }
  for (const set of scoreSetNames) {
    for (const score of items[set]) {
      putTier("item", set, score.item, score.score);
      put(score.item, scoreColumns[set], score.score ?? "");
      if (set === "self") put(score.item, "#state", score.score === null ? words.form.notAssessed : "");
      for (const measure of traceOf(score).measures) {
        const row = measureRow(measure.measure);
        putTier("measure", set, row, measure.score);
        put(row, scoreColumns[set], measure.score ?? "");
        for (const indicator of measure.indicators) {
          const isScored = indicator.state === "scored";
          putTier("indicator", set, indicator.id, isScored ? indicator.points : null);
          put(indicator.id, scoreColumns[set], isScored ? indicator.points : "");
          if (set === "self") put(indicator.id, "#percent", isScored ? indicator.figure : "");
          if (
            set === "self" &&
            !isScored &&
            figures.get(cellKeyText({ sheet, row: indicator.id, column: "#state" })) === ""
          ) {
            const isStarted = ["#name", "#target", assessed] as const;
            if (isStarted.some((column) => raw(sheet, indicator.id, column) !== null))
              put(indicator.id, "#state", words.form.stateIncomplete);
          }
        }
      }
    }
  }
  for (const { id: measure } of measures)
    for (const id of indicatorIds(measure, criteria.results.indicatorsMax)) {
      const found = figures.get(cellKeyText({ sheet, row: id, column: "#state" })) ?? "";
      const cell = (column: ColumnKey) => raw(sheet, id, column);
      const said = found === "" ? (pendingTextsText(context, cell, ["#evidence"]) ?? "") : found;
      put(id, "#state", `${readOnText(context, raw(sheet, id, annexColumn))}${said}`);
    }
  const mandatoryOf = (set: ScoreSetName) =>
    items[set].flatMap((score) => traceOf(score).measures.filter(({ isMandatory }) => isMandatory));
  const answeredBy = (set: ScoreSetName) => mandatoryOf(set).filter(({ score }) => score !== null).length;
  return {
    figures,
    items: items.self,
    answered: { self: answeredBy("self"), committee: answeredBy("committee") },
    expected: mandatoryOf("self").length,
    checksum,
  };
}

function traceOf(score: ItemScore): ResultsTrace {
  if (score.trace.kind !== "results") throw new Error(`item ${score.item} isn't an item of results`);
  return score.trace;
}

function textOf(value: Raw): string {
  return value === null ? "" : String(value);
}

/** A figure as formulas see it: only a plain number is one. */
function plainFigure(value: Raw): Figure {
  return typeof value === "number" ? { kind: "number", value } : { kind: "blank" };
}

/** 0 blank, 1 more is better, 2 less is better, 3 anything else. */
function betterCode({ words }: LayoutContext, value: Raw): number {
  if (value === null) return 0;
  const folded = textOf(value).toLowerCase();
  if (folded === words.form.directionMore.toLowerCase()) return 1;
  return folded === words.form.directionLess.toLowerCase() ? 2 : 3;
}

function figuresSum(cell: (column: ColumnKey) => Raw, years: readonly ColumnKey[], better: number): number {
  const count = (column: ColumnKey) => (cell(column) === null ? 0 : 1);
  const part = (column: ColumnKey, factor: number) => {
    const value = cell(column);
    return typeof value === "number" ? value * factor : count(column) * figureFactors.text;
  };
  return (
    years.reduce(
      (sum, column, place) => sum + part(column, figureFactors.year + place),
      part("#target", figureFactors.target) + part("#committee", figureFactors.committee),
    ) +
    better * figureFactors.direction +
    count("#name") * figureFactors.text
  );
}

/** Figures this many times apart are taken for a slip of per cent. */
export const hundredfold = 50;

function stateWord(
  context: LayoutContext,
  measure: MeasureId,
  id: string,
  cell: (column: ColumnKey) => Raw,
  years: readonly ColumnKey[],
  better: number,
): string {
  const { index, request, words } = context;
  const figures = ["#target", ...years, "#committee"] as const;
  const isFromLastYear = request.lastYear !== undefined;
  const hasText = figures.some(
    (column) =>
      cell(column) !== null &&
      typeof cell(column) !== "number" &&
      !(isFromLastYear && isPendingRaw(context, cell(column))),
  );
  const target = cell("#target");
  const result = cell(years.at(-1) ?? "#target");
  const isOfResult = index.measures.get(measure)?.scale.of === "result";
  const isApart =
    typeof target === "number" &&
    typeof result === "number" &&
    target > 0 &&
    result > 0 &&
    (target >= hundredfold * result || result >= hundredfold * target);
  const isNegative = typeof target === "number" && target < 0;
  if (hasText || better === 3 || (!isOfResult && (isApart || isNegative))) return words.form.stateCheck;
  return pendingStateText(context, id, cell, figures) ?? "";
}
