import { countAnswered, countExpected } from "../app/measureProgress";
import type { AssessedForm } from "../app/scoreForm";
import type { Item } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import { type ScoreSetName, scoreSetNames } from "../core/form/slots";
import { scoreText } from "../core/results/scoreText";
import type { Language } from "../core/text/language";
import { describeItemScore } from "./describeItemScore";
import { createRowDescriber } from "./createRowDescriber";
import type { Count, ItemProgress, ProgressView } from "./progressView";

/** How far one score set of a form is filled in, row by row, of the categories that the form asks for. */
export function describeProgress(form: AssessedForm, set: ScoreSetName, language: Language): ProgressView {
  const { criteria, submission, assessment } = form;
  const scores = new Map(assessment[set].items.map((score) => [String(score.item), score]));
  const describeRows = createRowDescriber(form, set, language);
  const categories = criteria.categories
    .filter(({ id }) => submission.identity.categories.includes(id))
    .map((category) => {
      const items = category.items.map((item): ItemProgress => {
        const score = scores.get(item.id);
        if (score === undefined) throw new Error(`item ${item.id} has no score`);
        const shown = describeItemScore(criteria, score, language);
        return {
          id: item.id,
          name: textIn(item.name, language),
          count: { answered: countAnswered(score), of: countExpected(item) },
          ...shown,
          rows: describeRows(item, score),
        };
      });
      return {
        id: category.id,
        name: textIn(category.name, language),
        kind: category.kind,
        count: sumOf(items.map(({ count }) => count)),
        items,
      };
    });
  const { total } = assessment[set];
  const counts = scoreSetNames.map((name) => [name, countIn(form, name)] as const);
  return {
    set,
    count: sumOf(categories.map(({ count }) => count)),
    total: total.score === null ? null : scoreText(criteria, total.score),
    categories,
    sets: Object.fromEntries(counts.filter(([name, { answered }]) => name === "self" || answered > 0)),
  };
}

function countIn({ criteria, submission, assessment }: AssessedForm, set: ScoreSetName): Count {
  const asked = new Set<string>(submission.identity.categories);
  const items = new Map<string, Item>(
    criteria.categories
      .filter(({ id }) => asked.has(id))
      .flatMap((category) => category.items.map((item) => [item.id, item] as const)),
  );
  return sumOf(
    assessment[set].items.flatMap((score) => {
      const item = items.get(score.item);
      return item === undefined ? [] : [{ answered: countAnswered(score), of: countExpected(item) }];
    }),
  );
}

function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((sum, { answered, of }) => ({ answered: sum.answered + answered, of: sum.of + of }), {
    answered: 0,
    of: 0,
  });
}
