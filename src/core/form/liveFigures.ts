import type { Category } from "../criteria/schema";
import type { CellValue } from "../workbook/blueprint";
import { scoreCategory } from "../scoring/scoreCategory";
import type { ItemScore } from "../scoring/scores";
import { annexColumn, readOnText } from "./annexColumn";
import { weightColumn } from "./answerColumns";
import { digestColumns, digestRows } from "./digestPlaces";
import { categorySheetKey, cellKeyText, sheetKeys, type ColumnKey, type RowKey, type SheetKey } from "./keys";
import { totalRow } from "./layoutCover";
import type { LayoutContext } from "./layoutContext";
import { targetFactor } from "./layoutDigest";
import { fingerprintColumns, staleColumn, staleStates } from "./layoutSummary";
import { liveIndicatorFigures } from "./liveIndicatorFigures";
import { liveProcessFigures } from "./liveProcessFigures";
import { outOfFigure } from "./outOf";
import { pendingStateText } from "./pendingState";
import { provisionalWords } from "./progressFormulas";
import type { LiveCategory, RawCells } from "./rawCells";
import { agencyLine, frameRows } from "./sheetFrame";
import type { ScoreSetName } from "./slots";
import { rowWeight } from "./weights";
import { yearlyColumns } from "./yearlyPlaces";

/** The sums that the stale check compares: one of answers, one of category 7's figures and of what is compared. */
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
  const compared = comparisonSum(context, raw);
  const fingerprint: Fingerprint = { answers: sumOf("process"), figures: sumOf("results") + compared };
  const state = staleState(fingerprint, written);
  const provisional = provisionalNotice(context, [...live.values()], "self");
  const summaryNotice = {
    [staleStates.notComputed]: context.words.form.noticeNotComputed,
    [staleStates.stale]: context.words.form.noticeStale,
    [staleStates.fresh]: provisional || provisionalNotice(context, [...live.values()], "committee"),
  }[state];
  const agencyName = raw(sheetKeys.cover, "agencyName", "#value");
  const line = agencyLine(context, agencyName === null ? "" : String(agencyName));

  const figures = new Map<string, CellValue>();
  const put = (sheet: SheetKey, row: RowKey, column: ColumnKey, value: CellValue) =>
    figures.set(cellKeyText({ sheet, row, column }), value);

  for (const [category, { figures: own, answered, expected, checksum, items }] of live) {
    const sheet = categorySheetKey(category.id);
    for (const [key, value] of own) figures.set(key, value);
    const isPartial =
      category.kind === "process" ? answered.self > 0 && answered.self < expected : hasPart(items);
    const notice = isPartial ? context.words.form.noticeProvisional : "";
    put(sheet, frameRows.title, category.kind === "process" ? "#evidence" : "#percent", line);
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
  put(sheetKeys.profile, frameRows.notice, "#topic", formNotice);
  for (const topic of context.criteria.profile.flatMap(({ sections }) =>
    sections.flatMap((each) => each.topics),
  ))
    put(
      sheetKeys.profile,
      topic.id,
      "#state",
      readOnText(context, raw(sheetKeys.profile, topic.id, annexColumn)) +
        (pendingStateText(context, topic.id, (column) => raw(sheetKeys.profile, topic.id, column), [
          "#value",
        ]) ?? ""),
    );
  put(sheetKeys.annex, frameRows.title, "#text", line);
  put(sheetKeys.annex, frameRows.notice, "#number", summaryNotice);
  put(sheetKeys.guidance, frameRows.title, "#text", line);
  put(sheetKeys.guidance, frameRows.notice, "#subject", formNotice);
  put(sheetKeys.digest, frameRows.title, digestColumns.change, line);
  put(sheetKeys.digest, frameRows.notice, digestColumns.name, summaryNotice);
  put(sheetKeys.digest, frameRows.notice, digestColumns.weight, compared);
  if (context.request.lastYear !== undefined) {
    put(sheetKeys.yearly, frameRows.title, yearlyColumns.scoreThen, line);
    put(sheetKeys.yearly, frameRows.notice, yearlyColumns.id, summaryNotice);
  }
  put(sheetKeys.summary, frameRows.title, "#committee-result", line);
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

function provisionalNotice(context: LayoutContext, live: readonly LiveCategory[], set: ScoreSetName): string {
  const answered = live.reduce((sum, each) => sum + each.answered[set], 0);
  const expected = live.reduce((sum, each) => sum + each.expected, 0);
  return answered > 0 && answered < expected ? provisionalWords(context)[set] : "";
}

function hasPart(items: readonly ItemScore[]): boolean {
  const assessed = items.filter(({ state }) => state === "assessed").length;
  return assessed > 0 && assessed < items.length;
}

/** The cover's table: answered, assessed and score of each category, and the total. */
function putProgress(
  context: LayoutContext,
  live: ReadonlyMap<Category, LiveCategory>,
  put: (sheet: SheetKey, row: RowKey, column: ColumnKey, value: CellValue) => void,
): void {
  let counts = 0;
  let points = 0;
  let assessedItems = 0;
  let allItems = 0;
  for (const category of context.categories) {
    const { items, answered, expected } = live.get(category) ?? { items: [], answered: null, expected: 0 };
    const { score } = scoreCategory(category, items);
    const assessed = items.filter(({ state }) => state === "assessed").length;
    const weight = items.reduce(
      (sum, { item, state }) => sum + (state === "assessed" ? (weightOf(category, item) ?? 0) : 0),
      0,
    );
    put(sheetKeys.cover, category.id, "#value", outOfFigure(context, answered?.self ?? 0, expected));
    put(sheetKeys.cover, category.id, "#position", outOfFigure(context, assessed, category.items.length));
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
  put(sheetKeys.cover, totalRow, "#position", outOfFigure(context, assessedItems, allItems));
  put(sheetKeys.cover, totalRow, "#date", counts === 0 ? "" : points / counts);
  put(sheetKeys.cover, totalRow, "#counts", counts);
  put(sheetKeys.cover, totalRow, "#points", counts === 0 ? 0 : points / counts);
}

/** What last year's scores and the targets come to in the stale check. */
function comparisonSum({ categories }: LayoutContext, raw: RawCells): number {
  const rows = [...categories.map(({ id }) => id), totalRow].map(digestRows.compared);
  const sumOf = (column: ColumnKey) =>
    rows.reduce((sum, row) => {
      const value = raw(sheetKeys.digest, row, column);
      return sum + (typeof value === "number" ? value * rowWeight(row) : 0);
    }, 0);
  return sumOf(digestColumns.lastYear) + targetFactor * sumOf(digestColumns.target);
}

function weightOf(category: Category, item: string): number | undefined {
  const items: readonly { readonly id: string; readonly weight: number }[] = category.items;
  return items.find(({ id }) => id === item)?.weight;
}
