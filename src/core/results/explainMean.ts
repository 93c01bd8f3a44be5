import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import type { Text } from "../criteria/texts";
import type { CategoryScore, MeanScore, TotalScore } from "../scoring/scores";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { traceWordsIn } from "../text/traceWords";
import type { Explanation } from "./explanation";
import { figureText, scoreText } from "./scoreText";

/** A part of a mean by the name it has in the edition. */
interface NamedPart {
  readonly id: string;
  readonly name: Pick<Text, "th" | "en">;
}

/** Why a category has its score: its items, with how many of them have one. */
export function explainCategory(criteria: Criteria, score: CategoryScore, language: Language): Explanation {
  const words = traceWordsIn(language);
  const category = criteria.categories.find(({ id }) => id === score.category);
  if (category === undefined) throw new Error(`the edition has no category ${score.category}`);
  const title = fill(words.categoryTitle, { id: category.id, name: textIn(category.name, language) });
  return explainMean(criteria, title, words.meanOfItems, score, category.items, language);
}

/** Why the total is what it is: its categories, with how many of them have a score. */
export function explainTotal(criteria: Criteria, score: TotalScore, language: Language): Explanation {
  const words = traceWordsIn(language);
  return explainMean(
    criteria,
    words.totalTitle,
    words.meanOfCategories,
    score,
    criteria.categories,
    language,
  );
}

function explainMean(
  criteria: Criteria,
  title: string,
  countWords: string,
  score: MeanScore,
  named: readonly NamedPart[],
  language: Language,
): Explanation {
  const words = traceWordsIn(language);
  const show = (points: number) => fill(words.score, { score: scoreText(criteria, points) });
  const lines = score.parts.map(({ id, weight, score: points }) => {
    const name = named.find((each) => each.id === id)?.name;
    const said = {
      id,
      name: name === undefined ? "" : textIn(name, language),
      weight: figureText(weight),
      score: points === null ? words.partNotAssessed : show(points),
    };
    return fill(weight === 1 ? words.part : words.partWeighted, said);
  });
  return {
    title,
    verdict:
      score.score === null
        ? [words.meanNone]
        : [
            show(score.score),
            fill(countWords, { assessed: score.assessed, of: score.of }),
            ...(score.isProvisional
              ? [fill(words.meanProvisional, { rest: scoreText(criteria, score.restAtZero) })]
              : []),
          ],
    parts: [{ title: words.meanParts, lines }],
  };
}
