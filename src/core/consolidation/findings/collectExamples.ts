import type { CriteriaIndex } from "../../criteria/indexCriteria";
import type { StatementId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import type { ScoreSet } from "../../scoring/scores";
import type { AgencyShown, Example, LearningPair } from "../consolidation";
import type { FormRecord } from "../formRecord";

/** How many examples are kept for a statement. */
export const examplesShown = 3;

/** Who lacks what and who has it, of agency after agency. */
export interface ExampleCollector {
  add(agency: AgencyShown, record: FormRecord, self: ScoreSet, committee: ScoreSet): void;
  /** In the edition's order; statements that nobody lacks are left out. */
  list(): readonly LearningPair[];
}

interface Ranked {
  readonly example: Example;
  readonly itemScore: number;
}

interface Collected {
  readonly lackedBy: AgencyShown[];
  best: readonly Ranked[];
  metBy: number;
}

export function createExampleCollector(criteria: Criteria, index: CriteriaIndex): ExampleCollector {
  const all = new Map<StatementId, Collected>(
    index.allStatementIds.map((id) => [id, { lackedBy: [], best: [], metBy: 0 }]),
  );
  return {
    add(agency, record, self, committee) {
      const statements = new Map(record.statements.map((each) => [each.id, each]));
      const accepted = listMet(committee);
      for (const { score, trace } of self.items) {
        if (trace.kind !== "process") continue;
        for (const id of trace.levels.flatMap(({ unmet }) => unmet)) all.get(id)?.lackedBy.push(agency);
        for (const id of trace.levels.flatMap(({ met }) => met)) {
          const [collected, statement] = [all.get(id), statements.get(id)];
          if (collected === undefined || statement === undefined) continue;
          collected.metBy += 1;
          const isConfirmed = accepted.has(id);
          // What the committee doesn't see is no example.
          if (!isConfirmed && statement.committee.kind === "choice") continue;
          const { evidence, explanation } = statement;
          const example = { agency, evidence, explanation, isConfirmed };
          collected.best = [...collected.best, { example, itemScore: score ?? 0 }]
            .sort(bestFirst)
            .slice(0, examplesShown);
        }
      }
    },
    list: () =>
      [...all].flatMap(([statement, { lackedBy, best, metBy }]): readonly LearningPair[] => {
        const place = index.statements.get(statement);
        if (place === undefined || lackedBy.length === 0) return [];
        const item = place.item.id;
        return [
          {
            statement,
            item,
            level: place.level.id,
            lackedBy,
            examples: best.map(({ example }) => example),
            metBy,
            cases: criteria.guidance.cases.filter(({ items }) => items.includes(item)).map(({ id }) => id),
          },
        ];
      }),
  };
}

/** Confirmed by the committee first, then with evidence, then of the strongest item; sorting keeps agencies' order. */
function bestFirst(one: Ranked, other: Ranked): number {
  return (
    Number(other.example.isConfirmed) - Number(one.example.isConfirmed) ||
    Number(other.example.evidence.trim() !== "") - Number(one.example.evidence.trim() !== "") ||
    other.itemScore - one.itemScore
  );
}

function listMet({ items }: ScoreSet): ReadonlySet<StatementId> {
  return new Set(
    items.flatMap(({ trace }) => (trace.kind === "process" ? trace.levels.flatMap(({ met }) => met) : [])),
  );
}
