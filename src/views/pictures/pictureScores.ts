import type { Criteria } from "../../core/criteria/schema";
import { textIn } from "../../core/criteria/textIn";
import { figureText, scoreText } from "../../core/results/scoreText";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { pictureWordsIn } from "../../core/text/pictureWords";
import { axisStep } from "../../core/workbook/axisStep";
import { chartLookNamed, type ChartLookName } from "../../core/workbook/chart";
import type { PicturedScore, ScoresPicture } from "./picturesView";

/** A score of a category; provisional where not everything in it is assessed. */
export interface CategoryFigure {
  readonly score: number;
  readonly isProvisional: boolean;
}

/** One series, by the ids of categories; a category without a score isn't in it. */
export interface ScoreSeries {
  readonly name: string;
  readonly look: ChartLookName;
  readonly scores: ReadonlyMap<string, CategoryFigure>;
}

/** The scores of some categories from 0 to the edition's top; null where no series has any. */
export function pictureScores(
  criteria: Criteria,
  categories: readonly Criteria["categories"][number][],
  series: readonly ScoreSeries[],
  language: Language,
): ScoresPicture | null {
  const words = pictureWordsIn(language);
  const top = Math.max(...criteria.levels.map(({ points }) => points));
  const step = axisStep(top);
  const gridLines = Math.round(top / step);
  const drawn = series
    .map(({ name, look, scores }) => ({
      name,
      look: chartLookNamed(look),
      figures: categories.map(({ id }) => scores.get(id) ?? null),
    }))
    .filter(({ figures }) => figures.some((figure) => figure !== null));
  if (drawn.length === 0) return null;

  const picture = ({ score, isProvisional }: CategoryFigure): PicturedScore => {
    const text = scoreText(criteria, score);
    return { share: score / top, text: isProvisional ? fill(words.provisional, { score: text }) : text };
  };
  const corners = categories.map(({ id, name }) => ({
    label: fill(words.corner, { id }),
    name: fill(words.category, { id, name: textIn(name, language) }),
  }));
  const told = drawn.map(({ name, look, figures }) => ({
    name,
    look,
    scores: figures.map((figure) => (figure === null ? null : picture(figure))),
  }));
  const parts = corners.map((corner, at) =>
    fill(words.scoresPart, {
      category: corner.name,
      scores: told
        .map(({ name, scores }) =>
          fill(words.scoresOne, { series: name, score: scores[at]?.text ?? words.noScore }),
        )
        .join(", "),
    }),
  );
  return {
    altText: fill(words.scoresAlt, { top, parts: parts.join("; ") }),
    corners,
    grid: Array.from({ length: gridLines }, (_, at) => {
      const points = step * (at + 1);
      return { share: points / top, text: figureText(points) };
    }),
    series: told,
    isProvisional: drawn.some(({ figures }) => figures.some((figure) => figure?.isProvisional === true)),
  };
}
