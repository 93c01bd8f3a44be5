import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import type { LastYearRecord } from "../form/lastYear";
import type { ScoreSetName } from "../form/slots";
import { roundAsSpreadsheet } from "../scoring/roundAsSpreadsheet";
import type { ItemScore } from "../scoring/scores";
import type { Assessment } from "./assess";
import { finalSet } from "./finalSet";
import { createIsClosed, openGaps } from "./openGaps";

/** What became of a gap since last year; `fresh` is one that was neither a gap nor met then. */
export const gapChanges = ["closed", "open", "unanswered", "reopened", "fresh"] as const;
export type GapChange = (typeof gapChanges)[number];

/** Last year's score beside this year's; null where there is none. */
export interface YearPair {
  readonly id: string;
  readonly then: number | null;
  readonly now: number | null;
  /** The difference of the two as they are shown. */
  readonly change: number | null;
}

/** Two years of one agency. */
export interface YearComparison {
  /** Whose scores are compared: last year's result and this year's. */
  readonly setThen: ScoreSetName;
  readonly setNow: ScoreSetName;
  readonly items: readonly (YearPair & {
    readonly levelThen: string | null;
    readonly levelNow: string | null;
  })[];
  readonly categories: readonly YearPair[];
  readonly total: YearPair;
  /** Statements and measures by what became of them, in the edition's order inside each kind. */
  readonly gaps: readonly { readonly id: string; readonly change: GapChange }[];
  /** Rows of last year's plan in their order. */
  readonly plan: readonly {
    readonly name: string;
    readonly state: "done-then" | "done-now" | "not-done" | "own";
  }[];
}

/**
 * What changed since last year, by what the form keeps of it. The result of each year is the committee's where it had
 * assessed everything, else the agency's own. Items that the edition of now doesn't have aren't compared.
 */
export function compareYears(
  criteria: Criteria,
  assessment: Assessment,
  asked: readonly string[],
  lastYear: LastYearRecord,
): YearComparison {
  const setNow = finalSet(assessment);
  const now = assessment[setNow];
  const then = lastYear[lastYear.final];
  const shown = (score: number | null) =>
    score === null ? null : roundAsSpreadsheet(score, criteria.scoring.displayDecimals);
  const pair = (id: string, before: number | null, after: number | null): YearPair => {
    const [from, to] = [shown(before), shown(after)];
    return { id, then: from, now: to, change: from === null || to === null ? null : shown(to - from) };
  };
  const scoreThen = (list: readonly { readonly id: string; readonly score: number | null }[], id: string) =>
    list.find((each) => each.id === id)?.score ?? null;
  return {
    setThen: lastYear.final,
    setNow,
    items: now.items
      .filter(({ category }) => asked.includes(category))
      .map((item) => ({
        ...pair(item.item, scoreThen(then.items, item.item), item.score),
        levelThen: then.items.find(({ id }) => id === item.item)?.level ?? null,
        levelNow: levelOf(item),
      })),
    categories: now.categories
      .filter(({ category }) => asked.includes(category))
      .map(({ category, score }) => pair(category, scoreThen(then.categories, category), score)),
    total: pair("total", then.total, now.total.score),
    gaps: compareGaps(criteria, assessment, asked, lastYear),
    plan: comparePlan(assessment, asked, lastYear),
  };
}

/** A level, or why a process item has none; null for items of results. */
export function levelOf({ level, state, trace }: ItemScore): string | null {
  if (level !== null) return level;
  return trace.kind === "process" && state !== "assessed" ? state : null;
}

function compareGaps(
  criteria: Criteria,
  assessment: Assessment,
  asked: readonly string[],
  { gaps, met }: LastYearRecord,
): YearComparison["gaps"] {
  const index = indexCriteria(criteria);
  const open = openGaps(assessment, asked);
  const isClosed = createIsClosed(assessment, open);
  const [gapsThen, metThen] = [new Set(gaps), new Set(met)];
  const notApplicable = listNotApplicable(assessment);
  const changeOf = (id: string): GapChange | null => {
    if (!gapsThen.has(id) && !open.has(id)) return null;
    if (open.has(id)) return gapsThen.has(id) ? "open" : metThen.has(id) ? "reopened" : "fresh";
    if (isClosed(id)) return "closed";
    return notApplicable.has(id) ? null : "unanswered";
  };
  const found = [
    ...index.allStatementIds.map((id) => ({
      id: String(id),
      category: index.statements.get(id)?.category.id,
    })),
    ...index.allMeasureIds.map((id) => ({ id: String(id), category: index.measures.get(id)?.category.id })),
  ].flatMap(({ id, category }) => {
    const change = category !== undefined && asked.includes(category) ? changeOf(id) : null;
    return change === null ? [] : [{ id, change }];
  });
  return gapChanges.flatMap((change) => found.filter((each) => each.change === change));
}

/** Statements that aren't asked of the agency this year: their gaps are neither closed nor open. */
function listNotApplicable({ self }: Assessment): ReadonlySet<string> {
  return new Set(
    self.items.flatMap(({ trace }) =>
      trace.kind === "process" ? trace.levels.flatMap(({ notApplicable }) => notApplicable) : [],
    ),
  );
}

function comparePlan(
  assessment: Assessment,
  asked: readonly string[],
  { plan }: LastYearRecord,
): YearComparison["plan"] {
  const isClosed = createIsClosed(assessment, openGaps(assessment, asked));
  return plan.map(({ name, gaps, isDone }) => {
    if (isDone) return { name, state: "done-then" };
    if (gaps.length === 0) return { name, state: "own" };
    return { name, state: gaps.every(isClosed) ? "done-now" : "not-done" };
  });
}
