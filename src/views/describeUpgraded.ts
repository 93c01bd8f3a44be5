import { accountOf } from "../core/carrying/account";
import type { CarriedContext } from "../core/carrying/carriedContext";
import type { ScoreChange } from "../core/carrying/compareScores";
import { type Decision, listDecisions } from "../core/carrying/listDecisions";
import type { Criteria } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import { scoreText } from "../core/results/scoreText";
import { carryingWordsIn } from "../core/text/carryingWords";
import type { Language } from "../core/text/language";
import { sheetWordsIn } from "../core/text/words";
import { unreachable } from "../core/unreachable";
import type { CarriedView, DecisionView, ScoreChangeView } from "./carriedView";

/** What became of a form under another edition: the account, the scores of both, and what a person must decide. */
export function describeUpgraded(context: CarriedContext): Readonly<Record<Language, CarriedView>> {
  const { total, plan } = accountOf(context.carried);
  const inLanguage = (language: Language): CarriedView => ({
    fates: { carried: total.carried, marked: total.marked, kept: total.kept },
    counted: plan.rows === 0 ? [] : [{ name: carryingWordsIn(language).planRows, count: plan.rows }],
    scores: context.scores.flatMap((change) => scoreView(context, change, language)),
    decisions: listDecisions(context, language).map((decision) => decisionView(decision, language)),
  });
  return { th: inLanguage("th"), en: inLanguage("en") };
}

/** Categories and the total; items are in the workbook. */
function scoreView(
  { older, criteria }: CarriedContext,
  { of, older: before, newer: after }: ScoreChange,
  language: Language,
): readonly ScoreChangeView[] {
  const name = nameOf(of, [criteria, older.criteria], language);
  if (name === null) return [];
  return [
    {
      name,
      before: before.self === null ? "" : scoreText(older.criteria, before.self),
      after: after.self === null ? "" : scoreText(criteria, after.self),
    },
  ];
}

function nameOf(of: ScoreChange["of"], editions: readonly Criteria[], language: Language): string | null {
  switch (of.kind) {
    case "item":
      return null;
    case "total":
      return sheetWordsIn(language).form.total;
    case "category": {
      const category = editions.flatMap(({ categories }) => categories).find(({ id }) => id === of.id);
      return category === undefined ? of.id : `${category.id} ${textIn(category.name, language)}`;
    }
    default:
      return unreachable(of);
  }
}

function decisionView({ id, text, reason, now }: Decision, language: Language): DecisionView {
  const words = carryingWordsIn(language);
  const ids = now.map((each) => each.id);
  return { ids: ids.length === 0 ? id : ids.join(", "), text: now[0]?.text ?? text, reason: words[reason] };
}
