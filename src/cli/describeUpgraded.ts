import type { UpgradedForm } from "../app/carrying/upgradeForm";
import { accountOf, type FateCounts } from "../core/carrying/account";
import type { BothScores } from "../core/carrying/compareScores";
import { nameScore, namePart } from "../core/carrying/layoutAccount";
import { listDecisions } from "../core/carrying/listDecisions";
import { scoreText } from "../core/results/scoreText";
import { carryingWordsIn } from "../core/text/carryingWords";
import { describePlace } from "../core/text/describeProblem";
import { fill } from "../core/text/fill";
import { a1 } from "../core/workbook/address";
import { formatTable } from "./formatTable";
import { formTitle } from "./formTitle";
import type { Session } from "./session";

/** How many decisions are shown; the form lists all. */
const decisionsShown = 20;

/** What became of a form: the account, the scores of both editions, and what a person must decide. */
export function describeUpgraded(form: UpgradedForm, session: Session): readonly string[] {
  const { words } = session;
  return [
    formTitle(form.newer, session),
    fill(words.upgradeEditions, { older: form.older.criteria.id, newer: form.criteria.id }),
    "",
    ...accountTable(form, session),
    "",
    ...scoresTable(form, session),
    "",
    ...decisionLines(form, session),
  ];
}

function accountTable({ carried, older }: UpgradedForm, { io, language }: Session): readonly string[] {
  const words = carryingWordsIn(language);
  const { parts, total, plan } = accountOf(carried);
  const row = (name: string, { filled, carried: gone, marked, kept }: FateCounts) =>
    [name, filled, gone, marked, kept].map(String);
  const planCounts = {
    filled: plan.rows,
    carried: plan.rows - plan.marked,
    marked: plan.marked,
    kept: 0,
  };
  return formatTable(
    [
      { head: words.part, isFlexible: true },
      { head: words.filled, isNumber: true },
      { head: words.carried, isNumber: true },
      { head: words.marked, isNumber: true },
      { head: words.kept, isNumber: true },
    ],
    [
      ...parts.map(({ part, ...counts }) => row(namePart(part, older.criteria, language), counts)),
      row(words.sum, total),
      ...(plan.rows === 0 ? [] : [row(words.planRows, planCounts)]),
    ],
    io.stdout.isTerminal ? io.stdout.columns : null,
  );
}

/** Categories and the total; items are on the form's sheet. */
function scoresTable(form: UpgradedForm, session: Session): readonly string[] {
  const { io, words, language } = session;
  const changes = form.scores.filter(({ of }) => of.kind !== "item");
  const context = { ...form, request: { ...form.request, language } };
  const fromTo = (older: number | null, newer: number | null) => {
    const text = (score: number | null) =>
      score === null ? words.upgradeNoScore : scoreText(form.criteria, score);
    return fill(words.upgradeFromTo, { older: text(older), newer: text(newer) });
  };
  const hasCommittee = changes.some(({ older, newer }) => hasScore(older) || hasScore(newer));
  return formatTable(
    [
      { head: words.upgradePart, isFlexible: true },
      { head: words.upgradeSelf, isNumber: true },
      ...(hasCommittee ? [{ head: words.upgradeCommittee, isNumber: true } as const] : []),
    ],
    changes.map((change) => [
      nameScore(change, context),
      fromTo(change.older.self, change.newer.self),
      ...(hasCommittee ? [fromTo(change.older.committee, change.newer.committee)] : []),
    ]),
    io.stdout.isTerminal ? io.stdout.columns : null,
  );
}

function hasScore({ committee }: BothScores): boolean {
  return committee !== null;
}

function decisionLines(form: UpgradedForm, { io, words, language }: Session): readonly string[] {
  const decisions = listDecisions(form, language);
  if (decisions.length === 0) return [words.upgradeNoDecisions];
  const carrying = carryingWordsIn(language);
  const more = decisions.length - decisionsShown;
  const { decisionsSheet } = carryingWordsIn(form.request.language);
  return [
    fill(words.upgradeDecisions, { count: decisions.length }),
    ...formatTable(
      [
        { head: words.upgradeDecisionId, isFlexible: true },
        { head: words.upgradeDecisionNow, isFlexible: true },
        { head: words.upgradeDecisionCell, isFlexible: true },
        { head: carrying.why, isFlexible: true },
      ],
      decisions
        .slice(0, decisionsShown)
        .map(({ id, now, to, reason }) => [
          id,
          now.map((each) => each.id).join(", "),
          to.map(({ sheet, row, column }) => describePlace({ sheet, cell: a1(row, column) })).join(", "),
          carrying[reason],
        ]),
      io.stdout.isTerminal ? io.stdout.columns : null,
    ),
    ...(more > 0 ? [fill(words.upgradeMoreDecisions, { count: more, sheet: decisionsSheet })] : []),
  ];
}
