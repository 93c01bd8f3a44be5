import { createTextOf } from "../core/carrying/describeField";
import type { ValueFate } from "../core/carrying/carried";
import type { NextYearForm } from "../core/carrying/nextYear/nextYearForm";
import type { OldReason } from "../core/form/lastYear";
import { carryingWordsIn } from "../core/text/carryingWords";
import { carryStepWordsIn } from "../core/text/carryStepWords";
import type { Language } from "../core/text/language";
import { pendingWordsIn } from "../core/text/pendingWords";
import type { CarriedView, CountedView, DecisionView } from "./carriedView";

/** What came along into next year's form, and what of it people should look at before they confirm it. */
export function describeNextYear(form: NextYearForm): Readonly<Record<Language, CarriedView>> {
  const inLanguage = (language: Language): CarriedView => ({
    fates: null,
    counted: countedIn(form, language),
    scores: [],
    decisions: [...decisionsApart(form, language), ...decisionsOfAge(form, language)],
  });
  return { th: inLanguage("th"), en: inLanguage("en") };
}

function countedIn({ account, apart, strays }: NextYearForm, language: Language): readonly CountedView[] {
  const words = carryStepWordsIn(language);
  const { coming, planRows, lastYearScores } = account;
  const apartOf = (kind: ValueFate["kind"]) => apart.filter((fate) => fate.kind === kind).length;
  return [
    { name: words.comingAnswers, count: coming.answer },
    { name: words.comingTexts, count: coming.text },
    { name: words.comingFigures, count: coming.figure },
    { name: words.comingFacts, count: coming.fact },
    { name: words.comingResults, count: coming.result },
    { name: words.comingPlan, count: planRows },
    { name: words.lastYearScores, count: lastYearScores },
    { name: words.fateMarked, count: apartOf("marked") },
    { name: words.fateKept, count: apartOf("kept") + strays.length },
    { name: words.left, count: Object.values(account.left).reduce((sum, count) => sum + count, 0) },
  ].filter(({ count }) => count > 0);
}

/** What the newer edition asks otherwise: nobody can confirm it before somebody has decided. */
function decisionsApart({ criteria, apart }: NextYearForm, language: Language): readonly DecisionView[] {
  const words = carryingWordsIn(language);
  const textOf = createTextOf(criteria, language);
  return apart.flatMap((fate): readonly DecisionView[] => {
    if (fate.kind !== "marked") return [];
    const ids = [...new Set(fate.to.map(({ row }) => row))];
    const [first = ""] = ids;
    return [{ ids: ids.join(", "), text: textOf(first), reason: words[fate.reason] }];
  });
}

function decisionsOfAge({ criteria, pointedOut }: NextYearForm, language: Language): readonly DecisionView[] {
  const words = pendingWordsIn(language);
  const textOf = createTextOf(criteria, language);
  const reasons: Readonly<Record<OldReason, string>> = {
    answer: words.oldAnswer,
    "no-evidence": words.noEvidence,
    evidence: words.oldEvidence,
  };
  return pointedOut.map(({ id, reason }) => ({ ids: id, text: textOf(id), reason: reasons[reason] }));
}
