import type { Category } from "../criteria/schema";
import type { CellValue } from "../workbook/blueprint";
import { scoreCategory } from "../scoring/scoreCategory";
import type { ItemScore } from "../scoring/scores";
import { weightColumn } from "./answerColumns";
import { categorySheetKey, cellKeyText, sheetKeys, type ColumnKey, type RowKey, type SheetKey } from "./keys";
import { totalRow } from "./layoutCover";
import type { LayoutContext } from "./layoutContext";
import { fingerprintColumns, staleColumn, staleStates } from "./layoutSummary";
import { liveIndicatorFigures } from "./liveIndicatorFigures";
import { liveProcessFigures } from "./liveProcessFigures";
import type { LiveCategory, RawCells } from "./rawCells";
import { agencyLine, frameRows } from "./sheetFrame";

/** The sums that the stale check compares: one of answers, one of category 7's figures. */
export interface Fingerprint {
  readonly answers: number;
  readonly figures: number;
}

export interface LiveFigures {
  /** What every live formula shows, by the text of its cell's keys. */
  readonly figures: ReadonlyMap<string, CellValue>;
  readonly fingerprint: Fingerprint;
}

/**
 * What the form's formulas show for what stands in its cells: the figures that are stored beside the formulas, so
 * that a program that doesn't recalculate shows them right. Like the formulas, and unlike the reader, this knows
 * only the dropdown's words and plain numbers. `written` is the fingerprint that stands with the results, if any.
 */
export function liveFigures(context: LayoutContext, raw: RawCells, written: Fingerprint | null): LiveFigures {
  const live = new Map<Category, LiveCategory>(
    context.categories.map((category) => [
      category,
      category.kind === "process"
        ? liveProcessFigures(context, category, raw)
        : liveIndicatorFigures(context, category, raw),
    ]),
  );
  const sumOf = (kind: Category["kind"]) =>
    [...live].reduce((sum, [category, { checksum }]) => (category.kind === kind ? sum + checksum : sum), 0);
  const fingerprint: Fingerprint = { answers: sumOf("process"), figures: sumOf("results") };
  const state = staleState(fingerprint, written);
  const provisional = provisionalNotice(context, [...live.values()]);
  const summaryNotice = {
    [staleStates.notComputed]: context.words.form.noticeNotComputed,
    [staleStates.stale]: context.words.form.noticeStale,
    [staleStates.fresh]: provisional,
  }[state];
  const agencyName = raw(sheetKeys.cover, "agencyName", "#value");
  const line = agencyLine(context, agencyName === null ? "" : String(agencyName));

  const figures = new Map<string, CellValue>();
  const put = (sheet: SheetKey, row: RowKey, column: ColumnKey, value: CellValue) =>
    figures.set(cellKeyText({ sheet, row, column }), value);

  for (const [category, { figures: own, answered, expected, checksum, items }] of live) {
    const sheet = categorySheetKey(category.id);
    for (const [key, value] of own) figures.set(key, value);
    const isPartial = category.kind === "process" ? answered > 0 && answered < expected : hasPart(items);
    const notice = isPartial ? context.words.form.noticeProvisional : "";
    put(sheet, frameRows.title, category.kind === "process" ? "#explanation" : "#target", line);
    put(
      sheet,
      frameRows.notice,
      category.kind === "process" ? "#level" : "#number",
      state === staleStates.stale ? context.words.form.noticeStale : notice,
    );
    put(sheet, frameRows.notice, weightColumn, checksum);
  }
  const formNotice = state === staleStates.stale ? context.words.form.noticeStale : provisional;
  put(sheetKeys.cover, frameRows.notice, "#label", formNotice);
  putProgress(context, live, put);
  put(sheetKeys.cover, totalRow, "#value", provisional);
  put(sheetKeys.profile, frameRows.title, "#value", line);
  put(sheetKeys.guidance, frameRows.title, "#items", line);
  put(sheetKeys.summary, frameRows.title, "#self-result-status", line);
  put(sheetKeys.summary, frameRows.notice, "#id", summaryNotice);
  put(sheetKeys.summary, frameRows.notice, staleColumn, state);
  put(sheetKeys.gaps, frameRows.title, "#score", line);
  put(sheetKeys.gaps, frameRows.notice, "#order", summaryNotice);
  put(sheetKeys.plan, frameRows.title, "#activity", line);
  put(sheetKeys.plan, frameRows.notice, "#order", summaryNotice);
  return { figures, fingerprint };
}

/** Cells of the summary that hold the fingerprint of the answers its results came from. */
export const fingerprintCells = {
  answers: { sheet: sheetKeys.summary, row: frameRows.notice, column: fingerprintColumns.answers },
  figures: { sheet: sheetKeys.summary, row: frameRows.notice, column: fingerprintColumns.figures },
} as const;

function staleState(now: Fingerprint, written: Fingerprint | null): 0 | 1 | 2 {
  if (written === null) return staleStates.notComputed;
  const drift = Math.abs(now.figures - written.figures);
  const isSame = now.answers === written.answers && drift <= 1e-14 * Math.max(1, Math.abs(written.figures));
  return isSame ? staleStates.fresh : staleStates.stale;
}

function provisionalNotice({ words }: LayoutContext, live: readonly LiveCategory[]): string {
  const answered = live.reduce((sum, each) => sum + each.answered, 0);
  const expected = live.reduce((sum, each) => sum + each.expected, 0);
  return answered > 0 && answered < expected ? words.form.noticeProvisional : "";
}

function hasPart(items: readonly ItemScore[]): boolean {
  const assessed = items.filter(({ state }) => state === "assessed").length;
  return assessed > 0 && assessed < items.length;
}

/** The cover's table: answered, assessed and score of each category, and the total. */
function putProgress(
  { categories }: LayoutContext,
  live: ReadonlyMap<Category, LiveCategory>,
  put: (sheet: SheetKey, row: RowKey, column: ColumnKey, value: CellValue) => void,
): void {
  let counts = 0;
  let points = 0;
  let assessedItems = 0;
  let allItems = 0;
  for (const category of categories) {
    const { items, answered, expected } = live.get(category) ?? { items: [], answered: 0, expected: 0 };
    const { score } = scoreCategory(category, items);
    const assessed = items.filter(({ state }) => state === "assessed").length;
    const weight = items.reduce(
      (sum, { item, state }) => sum + (state === "assessed" ? (weightOf(category, item) ?? 0) : 0),
      0,
    );
    put(sheetKeys.cover, category.id, "#value", `${answered}/${expected}`);
    put(sheetKeys.cover, category.id, "#position", `${assessed}/${category.items.length}`);
    put(sheetKeys.cover, category.id, "#date", score ?? "");
    put(sheetKeys.cover, category.id, "#counts", weight);
    put(sheetKeys.cover, category.id, "#points", score ?? 0);
    if (score !== null) {
      counts += category.weight;
      points += score * category.weight;
    }
    assessedItems += assessed;
    allItems += category.items.length;
  }
  put(sheetKeys.cover, totalRow, "#position", `${assessedItems}/${allItems}`);
  put(sheetKeys.cover, totalRow, "#date", counts === 0 ? "" : points / counts);
  put(sheetKeys.cover, totalRow, "#counts", counts);
  put(sheetKeys.cover, totalRow, "#points", counts === 0 ? 0 : points / counts);
}

function weightOf(category: Category, item: string): number | undefined {
  const items: readonly { readonly id: string; readonly weight: number }[] = category.items;
  return items.find(({ id }) => id === item)?.weight;
}
