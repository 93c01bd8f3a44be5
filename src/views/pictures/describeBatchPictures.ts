import type { Consolidation } from "../../core/consolidation/consolidation";
import { type CategorySum, mainSet, sumUpCategories } from "../../core/consolidation/digest/sumUpCategories";
import { pictureWordsIn } from "../../core/text/pictureWords";
import { type LevelNumbers, pictureLevels } from "./pictureLevels";
import { type CategoryFigure, pictureScores } from "./pictureScores";
import type { BatchPictures } from "./picturesView";

/** The pictures of a consolidation: means of its agencies, and all their items by level. */
export function describeBatchPictures(consolidation: Consolidation): BatchPictures {
  const { criteria, setting } = consolidation;
  const words = pictureWordsIn(setting.language);
  const sums = sumUpCategories(consolidation);
  return {
    scores: pictureScores(
      criteria,
      criteria.categories,
      [
        { name: words.meanSelf, look: "self", scores: meansOf(sums, "self") },
        { name: words.meanCommittee, look: "committee", scores: meansOf(sums, "committee") },
        { name: words.meanEarlier, look: "lastYear", scores: meansOf(sums, "earlier") },
      ],
      setting.language,
    ),
    levels: pictureLevels(criteria, sums.flatMap(levelsOf), words[mainSet(consolidation)], setting.language),
  };
}

function meansOf(
  sums: readonly CategorySum[],
  of: "self" | "committee" | "earlier",
): ReadonlyMap<string, CategoryFigure> {
  return new Map(
    sums.flatMap(({ category, [of]: { mean } }) => (mean === null ? [] : [[category, mean] as const])),
  );
}

function levelsOf({ category, levels }: CategorySum): readonly LevelNumbers[] {
  return category === "total" || levels === null ? [] : [{ category, ...levels }];
}
