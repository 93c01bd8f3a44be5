import { appendTo } from "../../appendTo";
import type { CriteriaIndex, StatementPlace } from "../../criteria/indexCriteria";
import type { ItemLevel, Statement } from "../../criteria/schema";
import { foldTyped } from "../../reading/normaliseTyped";
import type { Subject } from "../subject";
import type { Proposal, Proposer } from "./proposal";
import { shareOfText } from "./textGrams";
import { thresholds } from "./thresholds";

/** A statement that isn't linked yet, with the characters of its level's text that it stands for. */
interface Covering {
  readonly subject: Subject;
  readonly covered: ReadonlySet<number>;
}

/** An item's level by its text, with its statements. */
interface CoveredLevel {
  readonly item: string;
  readonly text: string;
  readonly coverings: readonly Covering[];
}

/**
 * Statements into which two editions split the very same text of a level, by what they cover of it: one and one, one
 * and several, several and one. Exact where it applies, whatever words were added to let a statement stand alone. An
 * edition whose statements all cover the whole text says nothing by it, nor does a statement whose own text isn't what
 * it covers, as where only statements were typed anew; both are left to the texts.
 */
export const groupByCovers: Proposer = ({ olds, news, from, to }) => {
  const [before, after] = [coveredLevels(olds, from), coveredLevels(news, to)];
  return before.flatMap((old) => {
    const now = findSameLevel(old, before, after);
    return now === undefined ? [] : linkCoverings(old.coverings, now.coverings);
  });
};

/** The level with the same text in the same item; in another item only where no other level of either edition has it. */
function findSameLevel(
  old: CoveredLevel,
  before: readonly CoveredLevel[],
  after: readonly CoveredLevel[],
): CoveredLevel | undefined {
  const withText = (levels: readonly CoveredLevel[]) => levels.filter(({ text }) => text === old.text);
  const same = withText(after);
  const isOnlyOne = same.length === 1 && withText(before).length === 1;
  return same.find(({ item }) => item === old.item) ?? (isOnlyOne ? same[0] : undefined);
}

function coveredLevels(subjects: readonly Subject[], index: CriteriaIndex): readonly CoveredLevel[] {
  const open = new Map(subjects.map((subject) => [subject.id, subject]));
  const levels = new Map<StatementPlace["itemLevel"], Covering[]>();
  const itemOf = new Map<StatementPlace["itemLevel"], string>();
  for (const { statement, itemLevel, item } of index.statements.values()) {
    const subject = open.get(statement.id);
    if (subject === undefined || subject.of !== "statement") continue;
    if (!saysWhatItCovers(statement, itemLevel)) continue;
    appendTo(levels, itemLevel, { subject, covered: charactersOf(statement) });
    itemOf.set(itemLevel, item.id);
  }
  return [...levels]
    .filter(([itemLevel]) => splitsText(itemLevel.statements))
    .map(([itemLevel, coverings]) => ({
      item: itemOf.get(itemLevel) ?? "",
      text: `${itemLevel.level} ${itemLevel.text.th}`,
      coverings,
    }));
}

/** True where each statement stands for a part of its own. */
function splitsText(statements: readonly Statement[]): boolean {
  return new Set(statements.map(({ covers }) => JSON.stringify(covers))).size === statements.length;
}

function saysWhatItCovers({ covers, text }: Statement, itemLevel: ItemLevel): boolean {
  const covered = covers.map(([start, end]) => itemLevel.text.th.slice(start, end)).join("");
  return shareOfText(foldTyped(covered), foldTyped(text.th)) >= thresholds.coveredSaid;
}

function charactersOf({ covers }: Statement): ReadonlySet<number> {
  return new Set(
    covers.flatMap(([start, end]) => Array.from({ length: end - start }, (_, offset) => start + offset)),
  );
}

function linkCoverings(olds: readonly Covering[], news: readonly Covering[]): readonly Proposal[] {
  const linked = olds.map((old) => news.filter((now) => isWithin(old, now) || isWithin(now, old)));
  const back = news.map((now) => olds.filter((_, at) => linked[at]?.includes(now) === true));
  const splits = olds.flatMap((old, at): readonly Proposal[] => {
    const parts = linked[at] ?? [];
    const areOnlyOf = parts.every((part) => back[news.indexOf(part)]?.length === 1);
    return parts.length === 0 || !areOnlyOf ? [] : [{ from: [old.subject], to: subjectsIn(parts) }];
  });
  const joins = news.flatMap((now, at): readonly Proposal[] => {
    const parts = back[at] ?? [];
    const areOnlyOf = parts.every((part) => linked[olds.indexOf(part)]?.length === 1);
    return parts.length < 2 || !areOnlyOf ? [] : [{ from: subjectsIn(parts), to: [now.subject] }];
  });
  return [...splits, ...joins];
}

function subjectsIn(coverings: readonly Covering[]): readonly Subject[] {
  return coverings.map(({ subject }) => subject);
}

function isWithin({ covered }: Covering, whole: Covering): boolean {
  const shared = [...covered].filter((character) => whole.covered.has(character)).length;
  return shared >= covered.size * thresholds.covered;
}
