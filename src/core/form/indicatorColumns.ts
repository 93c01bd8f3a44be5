import { fill } from "../text/fill";
import { annexColumn } from "./annexColumn";
import { leadingColumns } from "./answerColumns";
import { tierColumns, tiers } from "./indicatorRows";
import type { ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import { pointedOutColumns } from "./pendingState";
import type { CellDraft, ColumnDraft, RowDraft } from "./sheetDraft";
import { scoreSetNames, type ScoreSetName } from "./slots";

/** The first and the last column that people see. */
export const firstColumn: ColumnKey = "#number";
export const lastColumn: ColumnKey = "#state";

/** The column that shows what a set earned, on indicator, measure and item rows alike. */
export const scoreColumns = { self: "#score", committee: "#committee-score" } as const satisfies Record<
  ScoreSetName,
  ColumnKey
>;

/** Hidden columns: 1 for a measure that must be filled, the direction's code, the row's part of the stale check. */
export const mandatoryColumn: ColumnKey = "#mandatory";
export const betterColumn: ColumnKey = "#better";
export const figuresColumn: ColumnKey = "#figures";

/** The column of a fiscal year's result; the last is the assessed year's. */
export function yearColumn(place: number): ColumnKey {
  return `#year-${place}`;
}

/** Places of the fiscal years whose results an indicator shows, oldest first. */
export function yearPlaces({ criteria }: LayoutContext): readonly number[] {
  return Array.from({ length: criteria.results.years }, (_, place) => place);
}

/** The column of the assessed year's result. */
export function assessedColumn({ criteria }: LayoutContext): ColumnKey {
  return yearColumn(criteria.results.years - 1);
}

/** Every column of a category of results, hidden ones last. */
export function indicatorColumns(context: LayoutContext): readonly ColumnDraft[] {
  // Thai digits are a quarter wider, and Excel shows #### for a number that has no room.
  const isWide = context.digits !== undefined;
  const hidden = (key: ColumnKey): ColumnDraft => ({ key, widthChars: 8, isHidden: true });
  return [
    ...leadingColumns,
    { key: "#number", widthChars: 9 },
    { key: "#name", widthChars: 30 },
    { key: "#unit", widthChars: 9 },
    { key: "#direction", widthChars: 11 },
    { key: "#target", widthChars: 10 },
    ...yearPlaces(context).map((place) => ({ key: yearColumn(place), widthChars: 10 })),
    { key: "#percent", widthChars: isWide ? 10 : 9 },
    { key: "#score", widthChars: isWide ? 10 : 8 },
    { key: "#committee", widthChars: 10 },
    { key: "#committee-score", widthChars: 10 },
    { key: "#evidence", widthChars: 13 },
    { key: "#suggestion", widthChars: 13 },
    { key: "#state", widthChars: 13 },
    hidden(annexColumn),
    ...pointedOutColumns(context),
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

/** The heads of the columns, the years by name. */
export function indicatorHeads(context: LayoutContext): RowDraft {
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
        yearPlaces(context).map((place) => [
          yearColumn(place),
          head(fill(form.resultOfYear, { year: year - last + place })),
        ]),
      ),
      "#percent": head(isOfTargets(context) ? form.percent : form.scoredFigure),
      "#score": head(form.score),
      "#committee": head(form.committeeResult),
      "#committee-score": head(form.committeeScore),
      "#evidence": head(form.evidence),
      "#suggestion": head(form.suggestion),
      "#state": head(form.state),
    },
  };
}

/** True where every indicator of the edition is scored by its percentage of the target. */
function isOfTargets({ index }: LayoutContext): boolean {
  return [...index.measures.values()].every(({ scale }) => scale.of === "percent-of-target");
}
