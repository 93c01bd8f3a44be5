import type { AssessedForm } from "../../app/scoreForm";
import type { CategoryId } from "../../core/criteria/ids";
import type { Criteria } from "../../core/criteria/schema";
import { type ScoreSetName, scoreSetNames } from "../../core/form/slots";
import type { ComparedScore } from "../../core/scoring/comparison";
import type { ItemScore, ScoreSet } from "../../core/scoring/scores";
import type { Language } from "../../core/text/language";
import { pictureWordsIn } from "../../core/text/pictureWords";
import type { PerSet } from "../scoresView";
import { pictureGains } from "./pictureGains";
import { pictureItems } from "./pictureItems";
import { type LevelNumbers, pictureLevels } from "./pictureLevels";
import { type CategoryFigure, pictureScores } from "./pictureScores";
import type { FormPictures } from "./picturesView";

/** The pictures of a form that was scored, of the categories that it asks for. */
export function describeFormPictures(form: AssessedForm, language: Language): FormPictures {
  const { criteria, submission, assessment } = form;
  const words = pictureWordsIn(language);
  const asked = criteria.categories.filter(({ id }) => submission.identity.categories.includes(id));
  const sets = scoreSetNames.filter(
    (set) => set === "self" || assessment[set].items.some(({ state }) => state === "assessed"),
  );
  const perSet = <T>(picture: (set: ScoreSetName) => T): PerSet<T> =>
    Object.fromEntries(sets.map((set): [ScoreSetName, T] => [set, picture(set)]));
  const compared = (part: keyof ComparedScore) => typedScores(submission.comparison.categories, part);

  return {
    scores: pictureScores(
      criteria,
      asked,
      [
        { name: words.self, look: "self", scores: categoryScores(assessment.self) },
        { name: words.committee, look: "committee", scores: categoryScores(assessment.committee) },
        { name: words.lastYear, look: "lastYear", scores: compared("lastYear") },
        { name: words.target, look: "target", scores: compared("target") },
      ],
      language,
    ),
    gains: pictureGains(form, language),
    levels: perSet((set) =>
      pictureLevels(criteria, countByCategory(criteria, asked, assessment[set]), words[set], language),
    ),
    items: perSet((set) => pictureItems(form, set, language)),
  };
}

function categoryScores({ categories }: ScoreSet): ReadonlyMap<string, CategoryFigure> {
  return new Map(
    categories.flatMap(({ category, score, isProvisional }) =>
      score === null ? [] : [[category, { score, isProvisional }] as const],
    ),
  );
}

function typedScores(
  typed: ReadonlyMap<CategoryId, ComparedScore>,
  part: keyof ComparedScore,
): ReadonlyMap<string, CategoryFigure> {
  return new Map(
    [...typed].flatMap(([category, { [part]: score }]) =>
      score === null ? [] : [[category, { score, isProvisional: false }] as const],
    ),
  );
}

/** Of categories of processes: items of results have no levels. */
function countByCategory(
  { levels }: Criteria,
  asked: Criteria["categories"],
  { items }: ScoreSet,
): readonly LevelNumbers[] {
  return asked
    .filter(({ kind }) => kind === "process")
    .map(({ id }) => {
      const own = items.filter(({ category }) => category === id);
      const count = (stands: (item: ItemScore) => boolean) => own.filter(stands).length;
      return {
        category: id,
        byLevel: levels.map((level) => ({
          level: level.id,
          count: count((item) => item.level === level.id),
        })),
        below: count(({ level }) => level === "below"),
        notAssessed: count(({ state }) => state === "not-assessed"),
      };
    });
}
