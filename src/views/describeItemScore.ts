import type { Criteria } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import { scoreText } from "../core/results/scoreText";
import type { ItemScore } from "../core/scoring/scores";
import type { Language } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";
import type { ItemView } from "./scoresView";

/** An item's score and level as they are shown; a results item has a score and no level. */
export function describeItemScore(
  criteria: Criteria,
  { state, score, level, isProvisional }: ItemScore,
  language: Language,
): ItemView {
  const words = paneWordsIn(language);
  if (state === "not-applicable") return { points: null, level: words.notApplicable, isProvisional };
  if (score === null) return { points: null, level: words.notAssessed, isProvisional: false };
  const reached = criteria.levels.find(({ id }) => id === level);
  const below = level === null ? "" : words.belowLevel;
  return {
    points: scoreText(criteria, score),
    level: reached === undefined ? below : textIn(reached.short, language),
    isProvisional,
  };
}
