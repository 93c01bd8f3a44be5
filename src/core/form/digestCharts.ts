import type { ChartLookName } from "../workbook/chart";
import { axisFormat, axisStep } from "../workbook/axisStep";
import { scoreFormat } from "../workbook/numberFormatIn";
import { levelLook } from "../workbook/levelLook";
import { digestWordsIn } from "../text/digestWords";
import { fill } from "../text/fill";
import {
  countedLevels,
  digestColumns,
  digestRows,
  lastDigestColumn,
  levelCountColumn,
  mostGains,
  mostItems,
} from "./digestPlaces";
import type { ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { ChartDraft } from "./sheetDraft";

/** A radar of fewer corners is a line. */
const leastCorners = 3;

/** The charts of the digest: scores by category, items by level, and the gains of the gaps with the most effect. */
export function digestCharts(context: LayoutContext): readonly ChartDraft[] {
  const hasLevels = context.categories.some(({ kind }) => kind === "process");
  return [scoresChart(context), ...(hasLevels ? [levelsChart(context)] : []), gainsChart(context, hasLevels)];
}

function scoresChart(context: LayoutContext): ChartDraft {
  const words = digestWordsIn(context.request.language);
  const { categories, criteria } = context;
  const columns = {
    self: digestColumns.self,
    committee: digestColumns.committee,
    lastYear: digestColumns.lastYear,
    target: digestColumns.target,
  } as const satisfies Partial<Record<ChartLookName, ColumnKey>>;
  const looks = ["self", "committee", "lastYear", "target"] as const;
  const top = criteria.levels.at(-1)?.points ?? 0;
  const step = axisStep(top);
  return {
    name: "PmqaRadar",
    kind: categories.length < leastCorners ? "bars" : "radar",
    title: words.chartRadar,
    altText: words.radarAlt,
    from: { row: digestRows.upperCharts, column: digestColumns.name },
    to: { row: digestRows.lowerCharts, column: digestColumns.change },
    points: runOfCategories(context, digestColumns.label),
    series: looks.map((look) => ({
      name: { row: digestRows.heads, column: columns[look] },
      figures: runOfCategories(context, columns[look]),
      look,
    })),
    axis: { min: 0, max: top, step, numberFormat: axisFormat(step) },
  };
}

function levelsChart(context: LayoutContext): ChartDraft {
  const words = digestWordsIn(context.request.language);
  const { categories, criteria } = context;
  const processes = categories.filter(({ kind }) => kind === "process");
  return {
    name: "PmqaLevels",
    kind: "stacked-bars",
    title: words.chartLevels,
    altText: words.levelsAlt,
    from: { row: digestRows.upperCharts, column: digestColumns.target },
    to: { row: digestRows.upperCharts, column: lastDigestColumn(context) },
    points: runOfCategories(context, digestColumns.label, "process"),
    series: countedLevels(criteria).map((level) => ({
      name: { row: digestRows.heads, column: levelCountColumn(level) },
      figures: runOfCategories(context, levelCountColumn(level), "process"),
      look: lookOfCount(criteria, level),
    })),
    axis: { min: 0, max: mostItems(processes), step: 1, numberFormat: "0" },
  };
}

function gainsChart(context: LayoutContext, hasLevels: boolean): ChartDraft {
  const words = digestWordsIn(context.request.language);
  const { form } = context.words;
  return {
    name: "PmqaGains",
    kind: "bars",
    title: words.chartGains,
    altText: fill(words.gainsAlt, { count: mostGains, sheet: form.sheetGaps }),
    from: {
      row: hasLevels ? digestRows.lowerCharts : digestRows.upperCharts,
      column: digestColumns.target,
    },
    to: { row: digestRows.lowerCharts, column: lastDigestColumn(context) },
    points: { row: digestRows.gain(1), lastRow: digestRows.gain(mostGains), column: digestColumns.name },
    series: [
      {
        name: { row: digestRows.gainHead, column: digestColumns.self },
        figures: { row: digestRows.gain(1), lastRow: digestRows.gain(mostGains), column: digestColumns.self },
        look: "self",
      },
    ],
    axis: { min: 0, numberFormat: scoreFormat(context.criteria.scoring.displayDecimals) },
  };
}

/** A column's cells from the first category to the last one, or of those of processes alone. */
function runOfCategories({ categories }: LayoutContext, column: ColumnKey, kind?: "process") {
  const counted = kind === undefined ? categories : categories.filter((each) => each.kind === kind);
  const [first, last] = [counted[0], counted.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a chart needs a category");
  return { row: digestRows.compared(first.id), lastRow: digestRows.compared(last.id), column };
}

/** The look of what items are counted by: of a level, or of those below the first and not assessed. */
function lookOfCount({ levels }: LayoutContext["criteria"], counted: string): ChartLookName {
  const place = levels.findIndex(({ id }) => id === counted);
  return counted === "not-assessed" ? "notAssessed" : levelLook(place, levels.length);
}
