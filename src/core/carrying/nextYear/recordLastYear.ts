import type { LastYearRecord, YearScores } from "../../form/lastYear";
import type { EditionName } from "../../crosswalk/crosswalk";
import { parsePending } from "../../reading/parsePending";
import type { PlanRow, Submission } from "../../reading/submission";
import type { Assessment } from "../../results/assess";
import { levelOf } from "../../results/compareYears";
import { finalSet } from "../../results/finalSet";
import { listMet, openGaps } from "../../results/openGaps";
import type { ScoreSet } from "../../scoring/scores";
import type { Answer } from "../../scoring/answers";
import type { IdMap } from "./mapIds";
import type { PointedOut } from "./findOldEvidence";

/** What a year's form is recorded from. */
export interface YearToRecord {
  readonly submission: Submission;
  readonly assessment: Assessment;
  readonly edition: EditionName;
  readonly pointedOut: readonly PointedOut[];
  /** What ids of that edition are called in the edition of now. */
  readonly ids: IdMap;
  /** True for rows of the plan in which nobody has written anything. */
  readonly isUntouched: (row: PlanRow) => boolean;
}

/** What next year's form keeps of a year: scores, gaps, answers and plan, by the ids of the edition of now. */
export function recordLastYear({
  submission,
  assessment,
  edition,
  pointedOut,
  ids,
  isUntouched,
}: YearToRecord): LastYearRecord {
  const { identity, self, plan } = submission;
  const open = openGaps(assessment, identity.categories);
  const statementOrMeasure = (id: string) => ids.subject("statement", id) ?? ids.subject("measure", id);
  const mapped = (list: Iterable<string>) => [...list].flatMap((id) => statementOrMeasure(id) ?? []);
  const met = [...listMet(assessment)].filter((id) => !open.has(id));
  return {
    format: "pmqa-last-year/1",
    year: identity.year,
    round: identity.round,
    edition,
    self: recordScores(assessment.self, ids, identity.categories),
    committee: recordScores(assessment.committee, ids, identity.categories),
    final: finalSet(assessment),
    gaps: mapped(open.keys()),
    met: mapped(met),
    answers: [...self.answers].flatMap(([id, answer]) => {
      const [now, said] = [ids.subject("statement", id), answerCode(answer)];
      return now === null || said === null ? [] : [[now, said] as const];
    }),
    plan: plan
      .filter((row) => !isUntouched(row))
      .map((row) => ({
        name: nameOf(row),
        owner: parsePending(row.parts.owner ?? "")?.text ?? row.parts.owner ?? "",
        gaps: mapped(row.gaps),
        isDone: row.section === "done",
      })),
    pointedOut: pointedOut.flatMap(({ id, ...each }) => {
      const now = ids.subject("statement", id) ?? ids.subject("topic", id);
      return now === null ? [] : [{ id: now, ...each }];
    }),
  };
}

function recordScores(scores: ScoreSet, ids: IdMap, asked: readonly string[]): YearScores {
  const { total } = scores;
  return {
    items: scores.items
      .filter(({ category }) => asked.includes(category))
      .flatMap((item) => {
        const id = ids.item(item.item);
        return id === null ? [] : [{ id, score: item.score, level: levelOf(item) }];
      }),
    categories: scores.categories
      .filter(({ category }) => asked.includes(category))
      .flatMap(({ category, score }) => {
        const id = ids.category(category);
        return id === null ? [] : [{ id, score }];
      }),
    total: total.score,
    isProvisional: total.isProvisional,
  };
}

function answerCode(answer: Answer): string | null {
  switch (answer.kind) {
    case "choice":
      return answer.choice;
    case "not-applicable":
      return answer.kind;
    default:
      return null;
  }
}

/** What a row of the plan is called: what is to be done, else what it sets out to improve, else what it says first. */
function nameOf({ parts, cells }: PlanRow): string {
  const said = parts.activity ?? parts.opportunity ?? Object.values(parts)[0] ?? "";
  return parsePending(said)?.text ?? (said === "" ? String(cells[0]?.cell.value ?? "") : said);
}
