import type { Category } from "../criteria/schema";
import { formulaText } from "../scoring/formulas";
import { weightColumn } from "./answerColumns";
import { digestColumns } from "./digestPlaces";
import { categorySheetKey, sheetKeys, type ColumnKey, type RowKey } from "./keys";
import { totalName, totalRow } from "./layoutCover";
import type { LayoutContext } from "./layoutContext";
import { provisionalFormula } from "./progressFormulas";
import type { Refs } from "./refs";
import type { CellDraft, RowDraft, SheetDraft } from "./sheetDraft";
import { frameHead, framePrint, frameRows } from "./sheetFrame";
import { scoreSetNames, type ScoreSetName } from "./slots";

/** Row keys of the summary that aren't ids of items. */
export const summaryRows = {
  category: (category: string): RowKey => `category.${category}`,
  total: totalRow,
  level: (level: string): RowKey => `level.${level}`,
  lens: (lens: string, value: string): RowKey => `lens.${lens}.${value}`,
  computed: "computed",
} as const;

/** Rows of the level counts that stand for no level of the edition. */
export const outsideLevels = ["below", "not-assessed"] as const;

/** Where a set's figures stand in the summary. */
export function summaryColumns(set: ScoreSetName): Record<"score" | "level" | "status" | "rest", ColumnKey> {
  return {
    score: `#${set}-result`,
    level: `#${set}-result-level`,
    status: `#${set}-result-status`,
    rest: `#${set}-result-rest`,
  };
}

/** Hidden columns of the notice row: the state of the results, and the sums that were true when they were written. */
export const staleColumn: ColumnKey = "#stale";
export const fingerprintColumns = { answers: "#answers-sum", figures: "#figures-sum" } as const;
/** What the stale column says. */
export const staleStates = { fresh: 0, stale: 1, notComputed: 2 } as const;

/** Room for rounding when sums of figures are compared: the programs add in different orders. */
const figuresTolerance = "1E-14";

/** Results by item, category and total, by level and by lens; everything here is the product's to write. */
export function layoutSummary(context: LayoutContext): SheetDraft {
  const { form, results } = context.words;
  const columns = scoreSetNames.map(summaryColumns);
  return {
    key: sheetKeys.summary,
    name: form.sheetSummary,
    tabColour: "7030A0",
    columns: [
      { key: "#key", widthChars: 10, isHidden: true },
      { key: "#id", widthChars: 9 },
      { key: "#name", widthChars: 42 },
      ...columns.flatMap(({ score, level, status, rest }) => [
        { key: score, widthChars: 10 },
        { key: level, widthChars: 22 },
        { key: status, widthChars: 17 },
        { key: rest, widthChars: 12 },
      ]),
      { key: staleColumn, widthChars: 8, isHidden: true },
      { key: fingerprintColumns.answers, widthChars: 8, isHidden: true },
      { key: fingerprintColumns.figures, widthChars: 8, isHidden: true },
    ],
    head: [
      ...frameHead(
        context,
        results.summaryTitle,
        { title: "#id", agency: ["#committee-result", "#committee-result-rest"] },
        (refs) => noticeText(context, refs),
        {
          "#committee-result-level": { style: "computedDate" },
          [staleColumn]: { style: "key", formula: (refs) => staleFormula(context, refs) },
          [fingerprintColumns.answers]: { style: "key" },
          [fingerprintColumns.figures]: { style: "key" },
        },
      ),
      {
        cells: {
          "#id": { style: "head", value: results.code },
          "#name": { style: "head", value: results.item },
          ...Object.fromEntries(
            scoreSetNames.map((set) => [
              summaryColumns(set).score,
              { style: "head", value: results[set], mergeTo: summaryColumns(set).rest } as const,
            ]),
          ),
        },
      },
      {
        leastHeightPt: 46,
        cells: {
          "#id": { style: "head" },
          "#name": { style: "head" },
          ...Object.fromEntries(
            columns.flatMap(({ score, level, status, rest }) => [
              [score, { style: "headSmall", value: results.score } as const],
              [level, { style: "headSmall", value: results.level } as const],
              [status, { style: "headSmall", value: results.status } as const],
              [rest, { style: "headSmall", value: results.restAtZero } as const],
            ]),
          ),
        },
      },
    ],
    body: [
      ...context.categories.flatMap((category) => categoryRows(context, category)),
      figureRow(summaryRows.total, "", totalName(context), "bold"),
      ...levelRows(context),
      ...lensRows(context),
      ...signRows(context),
    ],
    isProtected: true,
    print: framePrint(context, "landscape"),
  };
}

/** 2 while nothing was computed, 1 where the answers have changed since, 0 where the results are theirs. */
function staleFormula(context: LayoutContext, refs: Refs): string {
  const sums = (kind: Category["kind"]) =>
    context.categories
      .filter((category) => category.kind === kind)
      .map(({ id }) => refs.cell(frameRows.notice, weightColumn, categorySheetKey(id)))
      .join("+") || "0";
  const answers = refs.own(fingerprintColumns.answers);
  const figures = refs.own(fingerprintColumns.figures);
  const compared = refs.cell(frameRows.notice, digestColumns.weight, sheetKeys.digest);
  const now = `${sums("results")}+${compared}`;
  const drift = `MAX(${now}-${figures},${figures}-(${now}))`;
  const changed = `OR(${sums("process")}<>${answers},${drift}>${figuresTolerance}*MAX(1,${figures},0-${figures}))`;
  return `IF(COUNTA(${answers})=0,${staleStates.notComputed},IF(${changed},${staleStates.stale},${staleStates.fresh}))`;
}

/** The notice of sheets with results; the agency's own score comes before the committee's. */
function noticeText(context: LayoutContext, refs: Refs): string {
  const { form } = context.words;
  const self = refs.cell(totalRow, "#value", sheetKeys.cover);
  const provisional = `IF(${self}="",${provisionalFormula(context, refs, "committee")},${self})`;
  const stale = refs.own(staleColumn);
  return `IF(${stale}=${staleStates.notComputed},${formulaText(form.noticeNotComputed)},IF(${stale}=${staleStates.stale},${formulaText(form.noticeStale)},${provisional}))`;
}

type Weight = "plain" | "bold";

function figureRow(key: RowKey, id: string, name: string, weight: Weight): RowDraft {
  const number: CellDraft = { style: weight === "bold" ? "computedNumberBold" : "computedNumber" };
  const text: CellDraft = { style: "computedCentre" };
  return {
    key,
    cells: {
      "#id": { style: weight === "bold" ? "bandCentre" : "cellCentre", value: id },
      "#name": { style: weight === "bold" ? "band" : "cell", value: name },
      ...Object.fromEntries(
        scoreSetNames.flatMap((set): readonly (readonly [ColumnKey, CellDraft])[] => {
          const { score, level, status, rest } = summaryColumns(set);
          return [
            [score, number],
            [level, text],
            [status, text],
            [rest, { style: "computedNumber" }],
          ];
        }),
      ),
    },
  };
}

function categoryRows({ say }: LayoutContext, category: Category): readonly RowDraft[] {
  return [
    figureRow(summaryRows.category(category.id), category.id, say(category.name), "bold"),
    ...category.items.map(({ id, name }) => figureRow(id, id, say(name), "plain")),
  ];
}

function headingRow(text: string): RowDraft {
  return { leastHeightPt: 32, keepsWithNext: true, cells: { "#id": { style: "subtitle", value: text } } };
}

/** How many process items stand at each level, highest first. */
function levelRows({ criteria, say, words }: LayoutContext): readonly RowDraft[] {
  const names: readonly (readonly [string, string])[] = [
    ...[...criteria.levels].reverse().map(({ id, name }) => [id, say(name)] as const),
    ["below", words.form.belowLevel],
    ["not-assessed", words.form.notAssessed],
  ];
  return [
    headingRow(words.results.levelCounts),
    ...names.map(([id, name]): RowDraft => ({
      key: summaryRows.level(id),
      cells: {
        "#id": { style: "cellCentre" },
        "#name": { style: "cell", value: name },
        ...Object.fromEntries(
          scoreSetNames.map((set) => [summaryColumns(set).score, { style: "computedCount" } as const]),
        ),
      },
    })),
  ];
}

function lensRows({ criteria, say, words }: LayoutContext): readonly RowDraft[] {
  if (criteria.lenses.length === 0) return [];
  return [
    headingRow(words.results.lensesHead),
    ...criteria.lenses.flatMap((lens) =>
      lens.values.map((value) => {
        const row = figureRow(summaryRows.lens(lens.id, value.id), value.id, say(value.name), "plain");
        return {
          ...row,
          cells: { ...row.cells, "#id": { style: "cellCentre", value: value.id } },
        } satisfies RowDraft;
      }),
    ),
  ];
}

function signRows({ words }: LayoutContext): readonly RowDraft[] {
  const { form, results } = words;
  const places: readonly (readonly [ColumnKey, ColumnKey, string])[] = [
    ["#id", "#name", form.prepared],
    ["#self-result-level", "#self-result-rest", form.reviewed],
    ["#committee-result-level", "#committee-result-rest", form.approved],
  ];
  const line = (textOf: (role: string) => string, leastHeightPt: number): RowDraft => ({
    leastHeightPt,
    keepsWithNext: true,
    cells: Object.fromEntries(
      places.map(([from, mergeTo, role]) => [from, { style: "sign", value: textOf(role), mergeTo } as const]),
    ),
  });
  return [
    headingRow(results.signHead),
    line(() => results.signLine, 48),
    line(() => results.signName, 28),
    line((role) => role, 28),
    line(() => results.signDate, 28),
  ];
}
