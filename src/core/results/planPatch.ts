import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import { annexColumn } from "../form/annexColumn";
import { keyColumn, sheetKeys } from "../form/keys";
import { planColumn, planColumnWidths, planGapColumn, planOwnedColumns } from "../form/layoutPlan";
import { lineHeightPt } from "../form/rowTexts";
import { planParts } from "../form/slots";
import { problem, type Problem } from "../problem";
import type { LocatedSheet, PlanRow, Submission } from "../reading/submission";
import { a1 } from "../workbook/address";
import type { CellValue } from "../workbook/blueprint";
import type { PatchCell, PatchRow, SheetPatch } from "../workbook/patch";
import { styleNamed } from "../workbook/styles";
import { rowHeightPt } from "../workbook/text/rowHeight";
import { numberedRow, type Annex } from "./annexCells";
import { arrangePlan, type PlanStep } from "./arrangePlan";
import type { Assessment } from "./assess";
import { createGapDescriber } from "./describeGaps";
import type { ListedGap } from "./listedGaps";

/** What results write into the plan, with what couldn't be done; null where the form has no plan sheet. */
export interface PlanPatch {
  readonly patch: SheetPatch | null;
  readonly problems: readonly Problem[];
}

/**
 * The plan brought up to date: the product's columns of every row, new rows for new gaps, closed rows in the done
 * section, and where the annex has its long texts by `annexNumbers`. What people wrote moves with its row, value and format, and is never changed.
 */
export function planPatch(
  criteria: Criteria,
  submission: Submission,
  assessment: Assessment,
  annexNumbers: Annex["numbers"],
): PlanPatch {
  const located = submission.sheets.get(sheetKeys.plan);
  if (located === undefined) return { patch: null, problems: [] };
  const { steps, freeRows } = arrangePlan(submission, assessment);
  const write = createRowWriter(criteria, submission, assessment, located, annexNumbers);
  const ordered = [...steps].sort((a, b) => a.row - b.row);
  const orders = new Map<number, number>();
  for (const step of ordered) if (!isDoneAfter(step)) orders.set(step.row, orders.size + 1);
  return {
    patch: {
      sheet: located.name,
      cells: ordered.flatMap((step) => write.cells(step, orders.get(step.row) ?? null)),
      rows: [...ordered.flatMap(write.rows), ...freeRows.map((row) => ({ row, isHidden: true }))],
    },
    problems: ordered.flatMap((step) =>
      step.kind === "stay"
        ? [
            problem(
              "results/plan-row-stays",
              { sheet: located.name, cell: a1(step.row, 1) },
              { row: step.row },
            ),
          ]
        : [],
    ),
  };
}

/** Whether a row stands in the done section once the step is taken. */
function isDoneAfter(step: PlanStep): boolean {
  switch (step.kind) {
    case "begin":
      return false;
    case "move":
      return step.plan.section !== "done";
    default:
      return step.plan.section === "done" && step.gap === null;
  }
}

function createRowWriter(
  criteria: Criteria,
  submission: Submission,
  assessment: Assessment,
  located: LocatedSheet,
  annexNumbers: Annex["numbers"],
) {
  const describe = createGapDescriber(criteria, submission.language);
  const cell = (row: number, column: string, value: CellValue): readonly PatchCell[] => {
    const at = located.columns.get(column);
    return at === undefined ? [] : [{ row, column: at, value }];
  };

  /** The product's columns of a row that works on a gap. */
  function ownedCells(row: number, gap: ListedGap, order: number | null): readonly PatchCell[] {
    const { category, level } = describe.gap(gap);
    return [
      ...cell(row, "#order", order),
      ...cell(row, "#category", category),
      ...cell(row, "#item", gap.gap.item),
      ...cell(row, "#level", level),
      ...cell(row, "#score", gap.item.score),
    ];
  }

  /** The product's columns of a row without an open gap: today's score of a gap that is closed, or nothing. */
  function closedCells(row: number, plan: PlanRow, order: number | null): readonly PatchCell[] {
    const item = assessment.self.items.find((score) =>
      plan.gaps.some((id) => id === score.item || id.startsWith(`${score.item}.`)),
    );
    const level = criteria.levels.find(({ id }) => plan.gaps.some((gap) => gap.split(".").includes(id)));
    return [
      ...cell(row, "#order", order),
      ...cell(row, "#category", item?.category ?? null),
      ...cell(row, "#item", item?.item ?? null),
      ...cell(row, "#level", level === undefined ? null : textIn(level.short, submission.language)),
      ...cell(row, "#score", item?.score ?? null),
    ];
  }

  function movedCells(step: Extract<PlanStep, { kind: "move" }>): readonly PatchCell[] {
    const owned = new Set(planOwnedColumns.map((column) => located.columns.get(column)));
    const all = [...located.columns].filter(([column]) => column !== keyColumn);
    const people = step.plan.cells.filter(({ column }) => !owned.has(column));
    const filled = new Map(people.map(({ column, cell: found }) => [column, found.value]));
    const columns = [...new Set([...all.map(([, column]) => column), ...filled.keys()])];
    return [
      ...columns.map((column): PatchCell => ({
        row: step.row,
        column,
        value: filled.get(column) ?? null,
        formatOf: { row: step.from, column },
      })),
      ...columns.map((column): PatchCell => ({ row: step.from, column, value: null })),
      ...cell(step.from, keyColumn, step.freedId),
    ];
  }

  function begunCells(
    { row, gap, made }: Extract<PlanStep, { kind: "begin" }>,
    order: number | null,
  ): readonly PatchCell[] {
    const { code, text } = describe.gap(gap);
    const written = [
      ...ownedCells(row, gap, order),
      ...cell(row, planGapColumn, code),
      ...cell(row, planColumn("opportunity"), text),
    ];
    if (made === null) return written;
    const looks = [...located.columns.values()].map((column): PatchCell => ({
      row,
      column,
      value: null,
      formatOf: { row: made.like, column },
    }));
    return [
      ...withoutCells(looks, written),
      ...written.map((each) => formatKept(looks, each)),
      ...cell(row, keyColumn, made.id),
    ];
  }

  function cells(step: PlanStep, order: number | null): readonly PatchCell[] {
    if (step.kind === "begin") return begunCells(step, order);
    const moved = step.kind === "move" ? movedCells(step) : [];
    const owned = [
      ...(step.gap === null
        ? closedCells(step.row, step.plan, order)
        : ownedCells(step.row, step.gap, order)),
      ...cell(step.row, annexColumn, annexNumbers.get(numberedRow(sheetKeys.plan, step.plan.row)) ?? null),
    ];
    return [
      ...withoutCells(moved, owned),
      ...owned.map((each) => formatKept(moved, each)),
      ...cell(step.row, keyColumn, step.id),
    ];
  }

  function rows(step: PlanStep): readonly PatchRow[] {
    const texts = step.kind === "begin" ? { opportunity: describe.gap(step.gap).text } : step.plan.parts;
    const style = styleNamed("input");
    const heightPt = rowHeightPt(
      planParts.flatMap((part) => {
        const text = texts[part];
        return text === undefined ? [] : [{ text, style, widthChars: planColumnWidths[part] }];
      }),
      lineHeightPt,
    );
    const freed: readonly PatchRow[] = step.kind === "move" ? [{ row: step.from, isHidden: true }] : [];
    return [{ row: step.row, heightPt, isHidden: false }, ...freed];
  }

  return { cells, rows };
}

/** Cells but those that another list writes. */
function withoutCells(cells: readonly PatchCell[], others: readonly PatchCell[]): readonly PatchCell[] {
  const taken = new Set(others.map(({ row, column }) => `${row}:${column}`));
  return cells.filter(({ row, column }) => !taken.has(`${row}:${column}`));
}

/** A cell with the format that a list gives to its place. */
function formatKept(cells: readonly PatchCell[], cell: PatchCell): PatchCell {
  const format = cells.find(({ row, column }) => row === cell.row && column === cell.column)?.formatOf;
  return format === undefined ? cell : { ...cell, formatOf: format };
}
