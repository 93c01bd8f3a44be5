import type { ListedConflict, ListedValue, MergedFiles } from "../../app/merge/mergeRead";
import type { Criteria } from "../../core/criteria/schema";
import { textIn } from "../../core/criteria/textIn";
import type { Problem } from "../../core/problem";
import { collectWordsIn } from "../../core/text/collectWords";
import { digestWordsIn } from "../../core/text/digestWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { MergeConflictView, MergeGroupView, MergeView } from "./mergeView";

/** What merging comes to, for a screen: what each copy gives, and the conflicts part by part. Plain data. */
export function describeMerge(
  criteria: Criteria,
  merged: MergedFiles,
  problems: readonly Problem[],
  language: Language,
): MergeView {
  const { conflicts, identity, shares, unsettled } = merged;
  return {
    agency: identity.agencyName,
    period: { year: identity.year, round: identity.round },
    shares: shares.map(({ file, unit, categories, shared, alone, chosen, differing, strays }) => ({
      file,
      unit,
      categories,
      shared,
      alone,
      contested: chosen + differing,
      strays,
    })),
    groups: groupConflicts(criteria, conflicts, language),
    conflicts: conflicts.length,
    unsettled,
    problems,
  };
}

function groupConflicts(
  criteria: Criteria,
  conflicts: readonly ListedConflict[],
  language: Language,
): readonly MergeGroupView[] {
  const groups = new Map<string, ListedConflict[]>();
  for (const conflict of conflicts) {
    const group = groups.get(conflict.group);
    if (group === undefined) groups.set(conflict.group, [conflict]);
    else group.push(conflict);
  }
  return [...groups].map(([id, listed]) => ({
    id,
    name: nameGroup(criteria, id, language),
    conflicts: listed.map(describeConflict),
    unsettled: listed.filter(({ chosen }) => chosen === null).length,
  }));
}

function nameGroup(criteria: Criteria, id: string, language: Language): string {
  const words = collectWordsIn(language);
  const category = criteria.categories.find((each) => each.id === id);
  if (category !== undefined) return fill(words.mergeCategory, { id, name: textIn(category.name, language) });
  const named: Readonly<Record<string, string>> = {
    cover: words.mergeCover,
    profile: words.mergeProfile,
    digest: digestWordsIn(language).sheet,
    plan: words.mergePlan,
  };
  return named[id] ?? id;
}

function describeConflict({ key, name, values, chosen }: ListedConflict): MergeConflictView {
  return {
    key,
    name,
    values: values.map(({ text, origins }) => ({
      text,
      file: nameChoice(origins, values),
      origins: origins.map(({ file, unit, sheet, cell }) => ({ file, unit, sheet, cell })),
    })),
    chosen,
  };
}

/** The file that only this value comes from: a copy that was merged before holds values of several. */
function nameChoice(origins: ListedValue["origins"], values: readonly ListedValue[]): string {
  const own = origins.find(
    ({ via }) => values.filter((value) => value.origins.some((each) => each.via === via)).length === 1,
  );
  return own?.via ?? origins[0]?.file ?? "";
}
