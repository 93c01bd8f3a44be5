import type { Criteria } from "../criteria/schema";
import {
  answeredFormula,
  choiceCount,
  creditFormula,
  expectedFormula,
  formulaText,
  type LevelTerms,
} from "../scoring/formulas";
import { keyColumn, sheetKeys, type ColumnKey, type RowKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import { pendingFormula } from "./pendingText";
import type { Refs } from "./refs";
import type { ScoreSetName } from "./slots";
import { answerCodes } from "./wordList";

/** Hidden columns: the key, the group a row counts to, and its weight in the stale check. */
export const groupColumn: ColumnKey = "#group";
export const weightColumn: ColumnKey = "#weight";

/** The hidden column that turns a set's answers into codes. */
export function codeColumn(set: ScoreSetName): ColumnKey {
  return `#${set}-code`;
}

/** The hidden column of an item's band that holds what a set earned at a level. */
export function creditColumn(set: ScoreSetName, level: string): ColumnKey {
  return `#${set}-${level}`;
}

/** Hidden columns of an item's band: 1 where the item counts for a set, and the points it counts. */
export function countColumn(set: ScoreSetName): ColumnKey {
  return `#${set}-counts`;
}
export function pointsColumn(set: ScoreSetName): ColumnKey {
  return `#${set}-points`;
}

/** The hidden column of an item's band that holds how many statements a set answered. */
export function answeredColumn(set: ScoreSetName): ColumnKey {
  return `#${set}-answered`;
}

/** The group of an item's statements of one level. */
export function levelGroup(item: string, level: string): string {
  return `${item}.${level}`;
}

/**
 * Code of the answer in a cell: blank 0, the place of a known word, 500 and more for numbers, 999 for the rest. In a
 * form made from last year's an answer of an earlier year is as good as a blank.
 */
export function codeFormula(context: LayoutContext, refs: Refs, answer: ColumnKey): string {
  const cell = refs.own(answer);
  const words = refs.column("#words", sheetKeys.stamp);
  const places = refs.column("#word-codes", sheetKeys.stamp);
  const place = `SUMPRODUCT((${words}=${cell})*${places})`;
  const number = `IF(ISNUMBER(${cell}*1),${answerCodes.number}+${cell}*1,${answerCodes.unknown})`;
  const blank =
    context.request.lastYear === undefined
      ? `COUNTA(${cell})=0`
      : `OR(COUNTA(${cell})=0,${pendingFormula(context, cell)}>0)`;
  return `IF(${blank},${answerCodes.blank},IF(ISNUMBER(${place}),IF(${place}>0,${place},${number}),${answerCodes.unknown}))`;
}

/** True where a code isn't a word of the dropdown, nor blank. */
export function needsCheckFormula(criteria: Criteria, code: string): string {
  return `${code}>${choiceCount(criteria)}`;
}

/** A level's terms as the item's band holds them. */
export function levelTerms(
  criteria: Criteria,
  refs: Refs,
  item: RowKey,
  set: ScoreSetName,
  counts: readonly { readonly level: string; readonly statements: number }[],
): readonly LevelTerms[] {
  return counts.map(({ level, statements }) => ({
    credit: refs.cell(item, creditColumn(set, level)),
    expected: expectedFormula(
      criteria,
      statements,
      refs.column(groupColumn),
      levelGroup(item, level),
      refs.column(codeColumn(set)),
    ),
  }));
}

/** What a set earned at a level of an item. */
export function creditOfLevel(
  criteria: Criteria,
  refs: Refs,
  item: string,
  level: string,
  set: ScoreSetName,
): string {
  return creditFormula(
    criteria,
    refs.column(groupColumn),
    levelGroup(item, level),
    refs.column(codeColumn(set)),
  );
}

/** How many statements of an item a set answered with a word of the dropdown. */
export function answeredOfItem(
  criteria: Criteria,
  refs: Refs,
  item: string,
  levels: readonly string[],
  set: ScoreSetName,
): string {
  const groups = levels.map((level) => levelGroup(item, level));
  return answeredFormula(criteria, refs.column(groupColumn), groups, refs.column(codeColumn(set)));
}

/** True (1) where an item has an answer that counts: one of nothing but "not applicable" has no score. */
export function isStartedFormula(
  criteria: Criteria,
  refs: Refs,
  item: string,
  levels: readonly string[],
  set: ScoreSetName,
): string {
  const answered = refs.cell(item, answeredColumn(set));
  if (criteria.responses.notApplicable === null) return `${answered}>0`;
  const belongs = levels.map(
    (level) => `(${refs.column(groupColumn)}=${formulaText(levelGroup(item, level))})`,
  );
  return `${answered}>SUMPRODUCT((${belongs.join("+")})*(${refs.column(codeColumn(set))}=${choiceCount(criteria)}))`;
}

/** The columns every sheet with answers begins with. */
export const leadingColumns = [
  { key: keyColumn, widthChars: 10, isHidden: true },
  { key: groupColumn, widthChars: 8, isHidden: true },
  { key: weightColumn, widthChars: 8, isHidden: true },
] as const;
