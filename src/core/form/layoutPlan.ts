import { annexWordsIn } from "../text/annexWords";
import { annexColumn } from "./annexColumn";
import { measureTotal, statementTotal } from "./formSize";
import { sheetKeys, type ColumnKey, type RowKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import { pendingFormats } from "./pendingState";
import type { CellDraft, ColumnDraft, RowDraft, SheetDraft } from "./sheetDraft";
import { frameHead, framePrint, frameRows } from "./sheetFrame";
import { planParts, type PlanPart } from "./slots";

/** Rows that stand ready for what an agency plans of its own accord. */
const ownRows = 10;

/** Row keys of the plan: rows for gaps, the agency's own rows, and the heads of the sections. */
export const planRow = (place: number): RowKey => `plan.${place}`;
export const ownPlanRow = (place: number): RowKey => `own.${place}`;
export const planHeads = { open: "plan.open", own: "plan.own", done: "plan.done" } as const;

/** What the product writes in a plan row; the gaps' codes are its suggestion, which people may change. */
export const planOwnedColumns = [
  "#order",
  "#category",
  "#item",
  "#level",
  "#score",
  annexColumn,
] as const satisfies readonly ColumnKey[];
export const planGapColumn: ColumnKey = "#gaps";

/** The column of what people write. */
export function planColumn(part: PlanPart): ColumnKey {
  return `#${part}`;
}

const widths = [
  ["#order", 5],
  ["#gaps", 9.4],
  ["#category", 5],
  ["#item", 6.2],
  ["#level", 10],
  ["#score", 7],
] as const satisfies readonly (readonly [ColumnKey, number])[];

/** Widths of what people write, in characters. */
export const planColumnWidths: Readonly<Record<PlanPart, number>> = {
  strength: 10,
  opportunity: 16.4,
  activity: 15.1,
  indicator: 10.4,
  unit: 6,
  target: 9.4,
  period: 8,
  budget: 9.2,
  owner: 9.3,
  halfYear: 7,
  fullYear: 7,
  obstacle: 8,
  suggestion: 9.7,
};

/**
 * The development plan: a row for each gap, rows of the agency's own, and what is done. The sheet isn't protected:
 * people sort it, insert rows and write where they like; rows are known by their keys.
 */
export function layoutPlan(context: LayoutContext): SheetDraft {
  const { form, results } = context.words;
  const heads: Readonly<Record<string, string>> = {
    "#order": results.order,
    "#gaps": results.planGaps,
    "#category": results.category,
    "#item": results.item,
    "#level": results.level,
    "#score": results.scoreNow,
    [annexColumn]: annexWordsIn(context.request.language).planHead,
  };
  const columns: readonly ColumnDraft[] = [
    { key: "#key", widthChars: 10, isHidden: true },
    ...widths.map(([key, widthChars]) => ({ key, widthChars })),
    ...planParts.map((part) => ({ key: planColumn(part), widthChars: planColumnWidths[part] })),
    { key: annexColumn, widthChars: 8 },
  ];
  const visible = columns.filter(({ isHidden }) => isHidden !== true).map(({ key }) => key);
  const last = visible.at(-1) ?? "#order";
  const section = (key: RowKey, text: string): RowDraft => ({
    key,
    leastHeightPt: 30,
    cells: { "#order": { style: "section", value: text, mergeTo: last } },
  });
  const planned = statementTotal(context) + measureTotal(context);
  return {
    key: sheetKeys.plan,
    name: form.sheetPlan,
    tabColour: "7030A0",
    columns,
    head: [
      ...frameHead(
        context,
        results.planTitle,
        { title: "#order", agency: ["#activity", annexColumn] },
        (refs) => refs.cell(frameRows.notice, "#id", sheetKeys.summary),
      ),
      {
        leastHeightPt: 44,
        cells: Object.fromEntries(
          visible.map((key) => [
            key,
            { style: "headSmall", value: heads[key] ?? results[key.slice(1) as PlanPart] } as const,
          ]),
        ),
      },
    ],
    body: [
      section(planHeads.open, results.planOpenHead),
      ...Array.from({ length: planned }, (_, place) => planRowDraft(planRow(place + 1), true)),
      section(planHeads.own, results.planOwnHead),
      ...Array.from({ length: ownRows }, (_, place) => planRowDraft(ownPlanRow(place + 1), false)),
      section(planHeads.done, results.planDoneHead),
    ],
    isProtected: false,
    ...planFormats(context),
    freezeColumns: "#gaps",
    print: framePrint(context, "landscape"),
  };
}

/** What is still of an earlier year stands out. */
function planFormats(context: LayoutContext): Pick<SheetDraft, "formats"> {
  const formats = pendingFormats(context, planParts.map(planColumn), null);
  return formats.length === 0 ? {} : { formats };
}

function planRowDraft(key: RowKey, isHidden: boolean): RowDraft {
  const owned = (style: CellDraft["style"]): CellDraft => ({ style });
  return {
    key,
    ...(isHidden ? { isHidden } : {}),
    cells: {
      "#order": owned("computedCentre"),
      "#gaps": owned("inputCentre"),
      "#category": owned("computedCentre"),
      "#item": owned("computedCentre"),
      "#level": owned("computedCentre"),
      "#score": owned("computedNumber"),
      ...Object.fromEntries(planParts.map((part) => [planColumn(part), { style: "input" } as const])),
      [annexColumn]: owned("computedCentre"),
    },
  };
}
