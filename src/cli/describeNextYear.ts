import type { NextYearForm } from "../core/carrying/nextYear/nextYearForm";
import type { OldReason } from "../core/form/lastYear";
import type { PendingCell } from "../core/reading/submission";
import { fill } from "../core/text/fill";
import { pendingWordsIn } from "../core/text/pendingWords";
import type { Session } from "./session";

/** How many ids are named in a line; the form and `check` name all. */
const idsShown = 12;

/** What next year's form brings along, what stays behind, and what should be looked at before it is confirmed. */
export function describeNextYear(
  { account, apart, strays, ownSheets, pointedOut }: NextYearForm,
  { words, language }: Session,
): readonly string[] {
  const { coming, left, planRows, lastYearScores } = account;
  const marked = apart.filter(({ kind }) => kind === "marked").length;
  const pending = pendingWordsIn(language);
  const reasons: Readonly<Record<OldReason, string>> = {
    answer: pending.oldAnswer,
    "no-evidence": pending.noEvidence,
    evidence: pending.oldEvidence,
  };
  const named = pointedOut
    .slice(0, idsShown)
    .map(({ id, reason, year }) =>
      fill(words.nextYearPointedAt, { id, reason: reasons[reason], year: year ?? "" }),
    );
  const more = pointedOut.length > idsShown ? ["…"] : [];
  return [
    fill(words.nextYearPending, { ...coming, plan: planRows }),
    fill(words.nextYearFacts, { ...coming, scores: lastYearScores }),
    fill(words.nextYearLeft, {
      committee: left.committee,
      oldest: left["oldest-result"],
      done: left["plan-done"],
    }),
    ...(apart.length === 0 ? [] : [fill(words.nextYearApart, { marked, kept: apart.length - marked })]),
    ...(strays.length + ownSheets.length === 0
      ? []
      : [fill(words.nextYearCopied, { strays: strays.length, sheets: ownSheets.length })]),
    ...(pointedOut.length === 0
      ? []
      : [fill(words.nextYearPointed, { count: pointedOut.length, ids: [...named, ...more].join(", ") })]),
  ];
}

/** The same for machines. */
export function nextYearJson({
  request,
  criteria,
  account,
  apart,
  strays,
  ownSheets,
  pointedOut,
}: NextYearForm) {
  const marked = apart.filter(({ kind }) => kind === "marked").length;
  return {
    ...request.identity,
    edition: criteria.id,
    language: request.language,
    issueId: request.issueId,
    ...account,
    marked,
    kept: apart.length - marked,
    strays: strays.length,
    ownSheets,
    pointedOut,
  };
}

/** How much of a form waits to be confirmed, by kind. */
export function countPending(
  pending: readonly PendingCell[],
): Readonly<Record<PendingCell["kind"] | "count", number>> {
  const counts = { count: pending.length, answer: 0, figure: 0, text: 0, plan: 0 };
  for (const { kind } of pending) counts[kind] += 1;
  return counts;
}
