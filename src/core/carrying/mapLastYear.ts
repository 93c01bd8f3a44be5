import type { LastYear, YearScores } from "../form/lastYear";
import type { IdMap } from "./nextYear/mapIds";

/** What a form keeps of the year before it, by the ids of a newer edition; what took no one thing's place is left out. */
export function mapLastYear({ year, record }: LastYear, ids: IdMap): LastYear {
  if (record === null) return { year, record };
  const subject = (id: string) => ids.subject("statement", id) ?? ids.subject("measure", id);
  const mapped = (list: readonly string[]) => list.flatMap((id) => subject(id) ?? []);
  return {
    year,
    record: {
      ...record,
      self: mapScores(record.self, ids),
      committee: mapScores(record.committee, ids),
      gaps: mapped(record.gaps),
      met: mapped(record.met),
      answers: record.answers.flatMap(([id, answer]) => {
        const now = subject(id);
        return now === null ? [] : [[now, answer] as const];
      }),
      plan: record.plan.map((row) => ({ ...row, gaps: mapped(row.gaps) })),
      pointedOut: record.pointedOut.flatMap((each) => {
        const now = subject(each.id) ?? ids.subject("topic", each.id);
        return now === null ? [] : [{ ...each, id: now }];
      }),
    },
  };
}

function mapScores(scores: YearScores, ids: IdMap): YearScores {
  return {
    ...scores,
    items: scores.items.flatMap((each) => withId(each, ids.item(each.id))),
    categories: scores.categories.flatMap((each) => withId(each, ids.category(each.id))),
  };
}

function withId<T>(each: T, id: string | null): readonly (T & { readonly id: string })[] {
  return id === null ? [] : [{ ...each, id }];
}
