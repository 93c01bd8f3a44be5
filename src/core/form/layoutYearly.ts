import type { Category } from "../criteria/schema";
import { fill } from "../text/fill";
import { type YearlyWords, yearlyWordsIn } from "../text/yearlyWords";
import { measureTotal, statementTotal } from "./formSize";
import { sheetKeys, type RowKey } from "./keys";
import type { LastYear, LastYearRecord, YearScores } from "./lastYear";
import { totalName } from "./layoutCover";
import type { LayoutContext } from "./layoutContext";
import type { CellDraft, RowDraft, SheetDraft } from "./sheetDraft";
import { frameHead, framePrint, frameRows } from "./sheetFrame";
import { yearlyColumns, yearlyRows, yearlyWidths } from "./yearlyPlaces";

const { id, name, levelThen, scoreThen, levelNow, scoreNow, change } = yearlyColumns;

/**
 * Last year beside this one, in a form that was made from last year's: levels and scores, gaps, and what became of last
 * year's plan. Last year's side is issued with the form; results fill in this year's.
 */
export function layoutYearly(context: LayoutContext, lastYear: LastYear): SheetDraft {
  const words = yearlyWordsIn(context.request.language);
  const gaps = statementTotal(context) + measureTotal(context);
  return {
    key: sheetKeys.yearly,
    name: words.sheet,
    tabColour: "7030A0",
    columns: [
      { key: "#key", widthChars: 10, isHidden: true },
      ...yearlyWidths.map(([key, widthChars]) => ({ key, widthChars })),
    ],
    head: [
      ...frameHead(context, words.title, { title: id, agency: [scoreThen, change] }, (refs) =>
        refs.cell(frameRows.notice, "#id", sheetKeys.summary),
      ),
    ],
    body: [
      ...context.categories.flatMap((category) =>
        together([scoreHeads(context, words, lastYear), ...categoryRows(context, category, lastYear.record)]),
      ),
      scoreRow(context, yearlyRows.total, "", totalName(context), true, totalThen(lastYear.record)),
      wideRow(yearlyRows.basis, "note", null),
      headingRow(fill(words.gapsHead, { year: lastYear.year })),
      { ...wideRow(yearlyRows.gapsCount, "text14", words.gapsNone), keepsWithNext: true },
      listHeads(context, words, words.gapText),
      ...Array.from({ length: gaps }, (_, at) => listRow(yearlyRows.gap(at + 1), "", "", true)),
      headingRow(fill(words.planHead, { year: lastYear.year })),
      ...planRows(context, words, lastYear),
    ],
    isProtected: true,
    print: framePrint(context, "landscape"),
  };
}

const head = (value: string): CellDraft => ({ style: "headSmall", value });

/** The heads of a category's scores: lists follow on the same pages, over which they mustn't be repeated. */
function scoreHeads({ request, words }: LayoutContext, yearly: YearlyWords, lastYear: LastYear): RowDraft {
  const { year } = request.identity;
  const { results } = words;
  return {
    leastHeightPt: 44,
    cells: {
      [id]: head(results.code),
      [name]: head(results.item),
      [levelThen]: head(fill(yearly.levelOf, { year: lastYear.year })),
      [scoreThen]: head(fill(yearly.scoreOf, { year: lastYear.year })),
      [levelNow]: head(fill(yearly.levelOf, { year })),
      [scoreNow]: head(fill(yearly.scoreOf, { year })),
      [change]: head(yearly.change),
    },
  };
}

/** Rows that stand on one page. */
function together(rows: readonly RowDraft[]): readonly RowDraft[] {
  return rows.map((row, at) => (at < rows.length - 1 ? { ...row, keepsWithNext: true } : row));
}

/** The heads of a list, which has fewer columns. */
function listHeads({ words: { results } }: LayoutContext, yearly: YearlyWords, text: string): RowDraft {
  return {
    keepsWithNext: true,
    cells: {
      [id]: head(results.code),
      [name]: { ...head(text), mergeTo: levelThen },
      [scoreThen]: { ...head(yearly.statusHead), mergeTo: change },
    },
  };
}

/** Last year's level and score of a row; null for none. */
interface Then {
  readonly level: string | null;
  readonly score: number | null;
}

function categoryRows(
  context: LayoutContext,
  category: Category,
  record: LastYearRecord | null,
): readonly RowDraft[] {
  const { say } = context;
  const scores = finalScores(record);
  const score = scores?.categories.find((each) => each.id === category.id)?.score ?? null;
  const items: readonly { readonly id: string; readonly name: Category["name"] }[] = category.items;
  return [
    scoreRow(context, yearlyRows.category(category.id), category.id, say(category.name), true, {
      level: null,
      score,
    }),
    ...items.map((item) => {
      const found = scores?.items.find((each) => each.id === item.id);
      const then = { level: found?.level ?? null, score: found?.score ?? null };
      return scoreRow(context, yearlyRows.item(item.id), item.id, say(item.name), false, then);
    }),
  ];
}

/** The set that counted as last year's result. */
function finalScores(record: LastYearRecord | null): YearScores | null {
  return record === null ? null : record[record.final];
}

function totalThen(record: LastYearRecord | null): Then {
  return { level: null, score: finalScores(record)?.total ?? null };
}

function scoreRow(
  context: LayoutContext,
  key: RowKey,
  code: string,
  text: string,
  isBold: boolean,
  then: Then,
): RowDraft {
  return {
    key,
    cells: {
      [id]: { style: isBold ? "bandCentre" : "cellCentre", value: code },
      [name]: { style: isBold ? "band" : "cell", value: text },
      [levelThen]: { style: "computedCentre", value: levelName(context, then.level) },
      [scoreThen]: { style: isBold ? "computedNumberBold" : "computedNumber", value: then.score },
      [levelNow]: { style: "computedCentre" },
      [scoreNow]: { style: isBold ? "computedNumberBold" : "computedNumber" },
      [change]: { style: "computedSigned" },
    },
  };
}

/** A level by its id, as the edition of now calls it; null for an item that has none. */
export function levelName({ criteria, say, words }: LayoutContext, level: string | null): string | null {
  if (level === null) return null;
  if (level === "below") return words.form.belowLevel;
  if (level === "not-assessed") return words.form.notAssessed;
  if (level === "not-applicable") return words.form.notApplicable;
  const found = criteria.levels.find((each) => each.id === level);
  return found === undefined ? level : say(found.name);
}

function headingRow(text: string): RowDraft {
  return { leastHeightPt: 32, keepsWithNext: true, cells: { [id]: { style: "subtitle", value: text } } };
}

function wideRow(key: RowKey, style: "note" | "text14", value: string | null): RowDraft {
  return { key, cells: { [id]: { style, value, mergeTo: change } } };
}

/** A line of a list: a code, a text, and what became of it. */
function listRow(key: RowKey, code: string, text: string, isHidden: boolean): RowDraft {
  return {
    key,
    ...(isHidden ? { isHidden } : {}),
    cells: {
      [id]: { style: "computedCentre", value: code },
      [name]: { style: "computed", value: text, mergeTo: levelThen },
      [scoreThen]: { style: "computedCentre", mergeTo: change },
    },
  };
}

function planRows(
  context: LayoutContext,
  words: YearlyWords,
  { year, record }: LastYear,
): readonly RowDraft[] {
  const plan = record?.plan ?? [];
  if (plan.length === 0)
    return [wideRow("yearly.no-plan", "text14", record === null ? null : fill(words.planEmpty, { year }))];
  const rows = plan.map((row, at) => {
    const called = row.name === "" ? words.planUnnamed : row.name;
    const text = row.owner === "" ? called : fill(words.planRow, { name: called, owner: row.owner });
    return listRow(yearlyRows.plan(at + 1), row.gaps.join(", "), text, false);
  });
  return [listHeads(context, words, words.planText), ...rows];
}
