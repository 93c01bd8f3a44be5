import { categorySheetKey, cellKeyText, sheetKeys } from "../../form/keys";
import type { LastYearRecord, OldReason } from "../../form/lastYear";
import { parsePending } from "../../reading/parsePending";
import { createAnswerLexicon } from "../../reading/answerLexicon";
import { indexCriteria } from "../../criteria/indexCriteria";
import type { Answer } from "../../scoring/answers";
import type { OlderForm } from "../carried";
import { newestYearIn } from "./newestYearIn";

/** What is pointed out of a form, by the ids of its own edition. */
export type PointedOut = LastYearRecord["pointedOut"][number];

/** When a value is old: seen from a fiscal year, one that was last true more than so many years before. */
export interface AgeSetting {
  readonly year: number;
  readonly oldestYears: number;
}

/**
 * What people should look at before they confirm it for another year: statements met without evidence, those whose
 * evidence speaks of no newer year than long ago, and answers and texts of the profile that nobody has confirmed for as
 * long. A row is pointed out once, for the first of these reasons.
 */
export function findOldEvidence(
  { criteria, submission }: Pick<OlderForm, "criteria" | "submission">,
  { year, oldestYears }: AgeSetting,
): readonly PointedOut[] {
  const index = indexCriteria(criteria);
  const lexicon = createAnswerLexicon(criteria.responses);
  const pending = new Map(submission.pending.map((cell) => [cell.key, cell]));
  const isOld = (then: number) => year - then > oldestYears;
  const yearOf = (key: string) => pending.get(key)?.year ?? submission.identity.year;
  const creditOf = (answer: Answer) =>
    answer.kind === "choice"
      ? (criteria.responses.choices.find(({ id }) => id === answer.choice)?.credit ?? 0)
      : 0;

  const statements = index.allStatementIds.flatMap((id): readonly PointedOut[] => {
    const notes = submission.statements.get(id);
    const place = index.statements.get(id);
    if (notes === undefined || place === undefined) return [];
    const key = cellKeyText({ sheet: categorySheetKey(place.category.id), row: id, column: "#self" });
    const said = pending.get(key)?.text ?? null;
    const answer = said === null ? notes.self : (lexicon.find(said) ?? { kind: "blank" });
    if (answer.kind !== "choice" && answer.kind !== "not-applicable") return [];
    const answeredIn = yearOf(key);
    const evidence = parsePending(notes.evidence)?.text ?? notes.evidence;
    const isMet = creditOf(answer) > 0;
    const newest = newestYearIn(evidence);
    const tell = (reason: OldReason, of: number) => [{ id: String(id), reason, year: of }];
    if (isMet && evidence.trim() === "") return tell("no-evidence", answeredIn);
    if (isMet && newest !== null && isOld(newest)) return tell("evidence", newest);
    return isOld(answeredIn) ? tell("answer", answeredIn) : [];
  });
  const topics = [...submission.profile.keys()].flatMap((id): readonly PointedOut[] => {
    const of = yearOf(cellKeyText({ sheet: sheetKeys.profile, row: id, column: "#value" }));
    return isOld(of) ? [{ id: String(id), reason: "answer", year: of }] : [];
  });
  return [...statements, ...topics];
}
