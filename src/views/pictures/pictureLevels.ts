import type { CategoryId, LevelId } from "../../core/criteria/ids";
import type { Criteria } from "../../core/criteria/schema";
import { textIn } from "../../core/criteria/textIn";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { pictureWordsIn } from "../../core/text/pictureWords";
import { chartLookNamed } from "../../core/workbook/chart";
import { levelLook } from "../../core/workbook/levelLook";
import type { LevelsPicture } from "./picturesView";

/** How many items of a category stand at each level. */
export interface LevelNumbers {
  readonly category: CategoryId;
  readonly byLevel: readonly { readonly level: LevelId; readonly count: number }[];
  readonly below: number;
  readonly notAssessed: number;
}

/** Stands for what is below the first level where levels have letters. */
export const belowLetter = "–";

/** Items by level, a bar for each category; `by` says who assessed them. Null where nothing is assessed. */
export function pictureLevels(
  criteria: Criteria,
  numbers: readonly LevelNumbers[],
  by: string,
  language: Language,
): LevelsPicture | null {
  const words = pictureWordsIn(language);
  const { levels } = criteria;
  const parts = [
    { name: words.below, letter: belowLetter, look: chartLookNamed("below") },
    ...levels.map(({ id, short }, place) => ({
      name: textIn(short, language),
      letter: String(id),
      look: chartLookNamed(levelLook(place, levels.length)),
    })),
    { name: words.notAssessed, letter: "", look: chartLookNamed("notAssessed") },
  ];
  const bars = criteria.categories.flatMap(({ id, name }) => {
    const found = numbers.find(({ category }) => category === id);
    if (found === undefined) return [];
    const countOf = (level: LevelId) => found.byLevel.find((each) => each.level === level)?.count ?? 0;
    return [
      {
        label: fill(words.corner, { id }),
        name: fill(words.category, { id, name: textIn(name, language) }),
        counts: [found.below, ...levels.map((level) => countOf(level.id)), found.notAssessed],
      },
    ];
  });
  const isAssessed = bars.some(({ counts }) => counts.slice(0, -1).some((count) => count > 0));
  if (!isAssessed) return null;

  const told = bars.map(({ name, counts }) =>
    fill(words.levelsPart, {
      category: name,
      counts: parts
        .map((part, at) => ({ level: part.name, count: counts[at] ?? 0 }))
        .filter(({ count }) => count > 0)
        .map((each) => fill(words.levelsOne, each))
        .join(", "),
    }),
  );
  return { altText: fill(words.levelsAlt, { by, parts: told.join("; ") }), parts, bars };
}
