import type { AssessedForm } from "../../app/scoreForm";
import type { Criteria } from "../../core/criteria/schema";
import { textIn } from "../../core/criteria/textIn";
import type { ScoreSetName } from "../../core/form/slots";
import { reachedLevel } from "../../core/scoring/reachedLevel";
import type { ItemScore } from "../../core/scoring/scores";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { pictureWordsIn } from "../../core/text/pictureWords";
import { chartLookNamed } from "../../core/workbook/chart";
import { levelLook } from "../../core/workbook/levelLook";
import { describeItemScore } from "../describeItemScore";
import { belowLetter } from "./pictureLevels";
import type { ItemCell, ItemsPicture } from "./picturesView";

/** Every item that the form asks, as one set scores it. */
export function pictureItems(
  { criteria, submission, assessment }: AssessedForm,
  set: ScoreSetName,
  language: Language,
): ItemsPicture {
  const words = pictureWordsIn(language);
  const { items } = assessment[set];
  const cellOf = createCell(criteria, language);
  return {
    categories: criteria.categories
      .filter(({ id }) => submission.identity.categories.includes(id))
      .map((category) => ({
        id: category.id,
        name: fill(words.category, { id: category.id, name: textIn(category.name, language) }),
        cells: category.items.flatMap(({ id, name }) => {
          const score = items.find(({ item }) => item === id);
          return score === undefined ? [] : [cellOf(score, textIn(name, language))];
        }),
      })),
    legend: [
      ...criteria.levels.map(({ id, short }, place) => ({
        letter: String(id),
        name: textIn(short, language),
        look: chartLookNamed(levelLook(place, criteria.levels.length)),
      })),
      { letter: belowLetter, name: words.below, look: chartLookNamed("below") },
      { letter: "", name: words.notAssessed, look: chartLookNamed("notAssessed") },
    ],
    isProvisional: items.some(({ isProvisional }) => isProvisional),
  };
}

function createCell(criteria: Criteria, language: Language) {
  const words = pictureWordsIn(language);
  return (score: ItemScore, name: string): ItemCell => {
    const { points, level, isProvisional } = describeItemScore(criteria, score, language);
    const id = score.item;
    const shown = points !== null && isProvisional ? fill(words.provisional, { score: points }) : points;
    return {
      id,
      points: shown ?? "",
      told:
        shown === null
          ? fill(words.itemWithout, { id, name, level })
          : fill(words.itemAssessed, { id, name, score: shown, level }).trim(),
      letter: score.level === "below" ? belowLetter : (score.level ?? ""),
      look: chartLookNamed(lookOfItem(criteria, score)),
    };
  };
}

function lookOfItem(criteria: Criteria, score: ItemScore) {
  const place = reachedLevel(criteria, score);
  return place === null ? "notAssessed" : levelLook(place, criteria.levels.length);
}
