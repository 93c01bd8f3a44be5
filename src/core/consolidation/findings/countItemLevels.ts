import type { Criteria } from "../../criteria/schema";
import { type ScoreSetName, scoreSetNames } from "../../form/slots";
import type { BriefItem } from "../agencyScores";
import type { AgencyResult, ItemLevels } from "../consolidation";

/** How many agencies stand where in each item, by both sets; an item that a form doesn't ask isn't assessed. */
export function countItemLevels(
  criteria: Criteria,
  agencies: readonly AgencyResult[],
): readonly ItemLevels[] {
  return scoreSetNames.flatMap((set) => countSet(criteria, agencies, set));
}

function countSet(
  criteria: Criteria,
  agencies: readonly AgencyResult[],
  set: ScoreSetName,
): readonly ItemLevels[] {
  const found = agencies.map(({ [set]: scores }) => new Map(scores.items.map((each) => [each.item, each])));
  return criteria.categories.flatMap((category) =>
    category.items.map(({ id }): ItemLevels => {
      const standings = found.map((items) => items.get(id));
      const count = (holds: (standing: BriefItem) => boolean) =>
        standings.filter((each) => each !== undefined && holds(each)).length;
      const scores = standings.flatMap((each) => each?.score ?? []);
      const isProcess = category.kind === "process";
      const assessed = count(({ state }) => state === "assessed");
      const notApplicable = count(({ state }) => state === "not-applicable");
      return {
        item: id,
        set,
        byLevel: isProcess
          ? criteria.levels.map((level) => ({
              level: level.id,
              count: count((each) => each.level === level.id),
            }))
          : [],
        below: count(({ level }) => level === "below"),
        scored: isProcess ? 0 : assessed,
        notAssessed: agencies.length - assessed - notApplicable,
        notApplicable,
        mean: scores.length === 0 ? null : scores.reduce((sum, each) => sum + each, 0) / scores.length,
      };
    }),
  );
}
