import { appendTo } from "../../appendTo";
import type { CriteriaIndex } from "../../criteria/indexCriteria";
import type { ItemId } from "../../criteria/ids";
import { unreachable } from "../../unreachable";
import type { Answer } from "../../scoring/answers";
import type { AgencyScores } from "../agencyScores";
import type { AgencyShown, Disagreement } from "../consolidation";
import type { FormRecord } from "../formRecord";

/** Where an agency and its committee answered differently, item by item in the edition's order. */
export function findDisagreements(
  index: CriteriaIndex,
  agency: AgencyShown,
  record: FormRecord,
  scores: { readonly self: AgencyScores; readonly committee: AgencyScores },
): readonly Disagreement[] {
  const statements = new Map<ItemId, Disagreement["statements"][number][]>();
  for (const { id, self, committee } of record.statements) {
    const item = index.statements.get(id)?.item.id;
    const [own, theirs] = [answerId(self), answerId(committee)];
    if (item === undefined || own === null || theirs === null || own === theirs) continue;
    appendTo(statements, item, { id, self: own, committee: theirs });
  }
  const indicators = new Map<ItemId, Disagreement["indicators"][number][]>();
  for (const { id, measure, name, years, committee } of record.indicators) {
    const item = index.measures.get(measure)?.item.id;
    const own = years.at(-1);
    if (item === undefined || own?.kind !== "number" || committee.kind !== "number") continue;
    if (own.value !== committee.value)
      appendTo(indicators, item, { id, name, self: own.value, committee: committee.value });
  }
  const scoreOf = (set: AgencyScores) => new Map(set.items.map(({ item, score }) => [item, score]));
  const [self, committee] = [scoreOf(scores.self), scoreOf(scores.committee)];
  return index.allItemIds.flatMap((item): readonly Disagreement[] => {
    const [differing, others] = [statements.get(item) ?? [], indicators.get(item) ?? []];
    if (differing.length + others.length === 0) return [];
    const [own, theirs] = [self.get(item) ?? null, committee.get(item) ?? null];
    const difference = own === null || theirs === null ? null : theirs - own;
    return [
      { agency, item, self: own, committee: theirs, difference, statements: differing, indicators: others },
    ];
  });
}

/** The biggest difference first, either way; without one, and of equal ones, those with most that differs. */
export function biggestFirst(all: readonly Disagreement[]): readonly Disagreement[] {
  const size = ({ difference }: Disagreement) => Math.abs(difference ?? 0);
  const count = ({ statements, indicators }: Disagreement) => statements.length + indicators.length;
  return [...all].sort((one, other) => size(other) - size(one) || count(other) - count(one));
}

/** An answer by its choice; null for what says nothing. */
function answerId(answer: Answer): string | null {
  switch (answer.kind) {
    case "choice":
      return answer.choice;
    case "not-applicable":
      return answer.kind;
    case "blank":
    case "unreadable":
      return null;
    default:
      return unreachable(answer);
  }
}
