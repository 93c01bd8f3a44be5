import { formulaText } from "../scoring/formulas";
import { type PendingWords, pendingWordsIn } from "../text/pendingWords";
import { unreachable } from "../unreachable";
import type { ColumnKey } from "./keys";
import { type OldReason, oldReasons } from "./lastYear";
import type { LayoutContext } from "./layoutContext";
import { isPendingRaw, pendingFormula } from "./pendingText";
import type { Refs } from "./refs";
import type { CellDraft, ColumnDraft, ColumnFormat, RowDraft } from "./sheetDraft";

/** The hidden column that says, on a line of its own, why a row's values of an earlier year were pointed out when the form was made. */
export const pointedOutColumn: ColumnKey = "#pointed-out";

type Raw = string | number | boolean | null;

/** The hidden column, in a form that was made from last year's. */
export function pointedOutColumns({ request }: LayoutContext): readonly ColumnDraft[] {
  return request.lastYear === undefined ? [] : [{ key: pointedOutColumn, widthChars: 8, isHidden: true }];
}

/** The hidden column's cell in a row, such as a statement's. */
export function pointedOutCell(context: LayoutContext, row: string): RowDraft["cells"] {
  if (context.request.lastYear === undefined) return {};
  return { [pointedOutColumn]: { style: "key", value: pointedOutWord(context, row) } };
}

function pointedOutWord({ request }: LayoutContext, row: string): string | null {
  const found = request.lastYear?.record?.pointedOut.find(({ id }) => id === row);
  return found === undefined ? null : `\n${reasonWord(pendingWordsIn(request.language), found.reason)}`;
}

function reasonWord(words: PendingWords, reason: OldReason): string {
  switch (reason) {
    case "answer":
      return words.oldAnswer;
    case "no-evidence":
      return words.noEvidence;
    case "evidence":
      return words.oldEvidence;
    default:
      return unreachable(reason);
  }
}

/** That a row waits to be confirmed where one of its cells is of an earlier year, else what `otherwise` says. */
export function pendingStateFormula(
  context: LayoutContext,
  refs: Refs,
  columns: readonly ColumnKey[],
  otherwise: string,
): string {
  const { state } = pendingWordsIn(context.request.language);
  return `IF(${counted(context, refs, columns)}>0,${formulaText(state)}&${refs.own(pointedOutColumn)},${otherwise})`;
}

/** That texts beside a row's answer are still of an earlier year, else what `otherwise` says. */
export function pendingTextsFormula(
  context: LayoutContext,
  refs: Refs,
  columns: readonly ColumnKey[],
  otherwise: string,
): string {
  const { stateTexts } = pendingWordsIn(context.request.language);
  return `IF(${counted(context, refs, columns)}>0,${formulaText(stateTexts)},${otherwise})`;
}

function counted(context: LayoutContext, refs: Refs, columns: readonly ColumnKey[]): string {
  return columns.map((column) => pendingFormula(context, refs.own(column))).join("+");
}

/** What `pendingStateFormula` shows for a row's cells; null where none of them is of an earlier year. */
export function pendingStateText(
  context: LayoutContext,
  row: string,
  cell: (column: ColumnKey) => Raw,
  columns: readonly ColumnKey[],
): string | null {
  if (!hasPending(context, cell, columns)) return null;
  const { state } = pendingWordsIn(context.request.language);
  return `${state}${String(cell(pointedOutColumn) ?? pointedOutWord(context, row) ?? "")}`;
}

/** What `pendingTextsFormula` shows for a row's cells; null where none of them is of an earlier year. */
export function pendingTextsText(
  context: LayoutContext,
  cell: (column: ColumnKey) => Raw,
  columns: readonly ColumnKey[],
): string | null {
  return hasPending(context, cell, columns) ? pendingWordsIn(context.request.language).stateTexts : null;
}

function hasPending(
  context: LayoutContext,
  cell: (column: ColumnKey) => Raw,
  columns: readonly ColumnKey[],
): boolean {
  return (
    context.request.lastYear !== undefined && columns.some((column) => isPendingRaw(context, cell(column)))
  );
}

/** How cells of an earlier year look, and the state that says so; none in a form that wasn't made from last year's. */
export function pendingFormats(
  context: LayoutContext,
  columns: readonly ColumnKey[],
  state: ColumnKey | null,
): readonly ColumnFormat[] {
  if (context.request.lastYear === undefined) return [];
  const words = pendingWordsIn(context.request.language);
  const cells = columns.map((column): ColumnFormat => ({
    columns: [column],
    formula: (refs) => `${pendingFormula(context, refs.own(column))}=1`,
    style: "pending",
  }));
  if (state === null) return cells;
  const says = (refs: Refs, word: string) => `COUNTIF(${refs.own(state)},${formulaText(`*${word}*`)})`;
  return [
    ...cells,
    {
      columns: [state],
      formula: (refs) => `${says(refs, words.state)}+${says(refs, words.stateTexts)}>0`,
      style: "pending",
    },
  ];
}

/** The longest text that a state of a row may show, so that rows are made high enough for it. */
export function longestState({ request }: LayoutContext): Pick<CellDraft, "longestText"> {
  if (request.lastYear === undefined) return {};
  const words = pendingWordsIn(request.language);
  const longest = oldReasons
    .map((reason) => `${words.state}\n${reasonWord(words, reason)}`)
    .reduce((found, text) => (text.length > found.length ? text : found));
  return { longestText: longest };
}
