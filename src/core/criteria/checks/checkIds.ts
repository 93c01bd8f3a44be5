import type { Problem } from "../../problem";
import { problem } from "../../problem";
import type { Category, ProfileGroup } from "../schema";
import type { CriteriaDraft } from "../readSections";

interface Named {
  readonly id: string;
  readonly path: string;
}

/** Ids that stand twice where they must tell things apart. Spreadsheets match without case, so case doesn't count. */
export function checkIds(draft: CriteriaDraft): readonly Problem[] {
  return namespaces(draft).flatMap(findRepeated);
}

function findRepeated(named: readonly Named[]): readonly Problem[] {
  const first = new Map<string, string>();
  return named.flatMap(({ id, path }) => {
    const key = id.toUpperCase();
    const earlier = first.get(key);
    if (earlier !== undefined) return [problem("criteria/duplicate-id", { path }, { id, first: earlier })];
    first.set(key, path);
    return [];
  });
}

/** The lists within which no id may repeat. */
function namespaces(draft: CriteriaDraft): readonly (readonly Named[])[] {
  const { levels = [], lenses = [], guidance } = draft;
  const linked =
    guidance === undefined
      ? []
      : [
          { list: guidance.waysOfWorking, path: "$.guidance.waysOfWorking" },
          { list: guidance.cases, path: "$.guidance.cases" },
          { list: guidance.conclusions, path: "$.guidance.conclusions" },
          { list: guidance.openings, path: "$.guidance.openings" },
        ];
  return [
    bare(draft.languages ?? [], "$.languages"),
    byId(draft.sources ?? [], "$.sources"),
    byId(draft.agencyKinds ?? [], "$.agencyKinds"),
    byId(levels, "$.levels"),
    levels.map(({ key }, index) => ({ id: key, path: `$.levels[${index}].key` })),
    byId(draft.responses?.choices ?? [], "$.responses.choices"),
    byId(draft.scales ?? [], "$.scales"),
    byId(draft.thresholds ?? [], "$.thresholds"),
    byId(draft.indices ?? [], "$.indices"),
    // Whatever may key a row of a form shares one namespace.
    [
      ...(draft.categories ?? []).flatMap((category, index) =>
        idsOfCategory(category, `$.categories[${index}]`),
      ),
      ...(draft.profile ?? []).flatMap((group, index) => idsOfGroup(group, `$.profile[${index}]`)),
    ],
    byId(lenses, "$.lenses"),
    ...lenses.flatMap((lens, index) => [
      byId(lens.values, `$.lenses[${index}].values`),
      lens.mapping.map(({ item }, at) => ({ id: item, path: `$.lenses[${index}].mapping[${at}].item` })),
      ...lens.mapping.map(({ values }, at) => bare(values, `$.lenses[${index}].mapping[${at}].values`)),
      lens.stated.map(({ category, value }, at) => ({
        id: `${category} ${value}`,
        path: `$.lenses[${index}].stated[${at}].value`,
      })),
    ]),
    (guidance?.intents ?? []).map(({ category }, at) => ({
      id: category,
      path: `$.guidance.intents[${at}].category`,
    })),
    byId(guidance?.leaderActions ?? [], "$.guidance.leaderActions"),
    byId(guidance?.model ?? [], "$.guidance.model"),
    ...linked.flatMap(({ list, path }) => [
      byId(list, path),
      ...list.map(({ items }, at) => bare(items, `${path}[${at}].items`)),
    ]),
  ];
}

function byId(list: readonly { readonly id: string }[], path: string): readonly Named[] {
  return list.map(({ id }, index) => ({ id, path: `${path}[${index}].id` }));
}

function bare(ids: readonly string[], path: string): readonly Named[] {
  return ids.map((id, index) => ({ id, path: `${path}[${index}]` }));
}

function idsOfCategory(category: Category, path: string): readonly Named[] {
  const items =
    category.kind === "process"
      ? category.items.flatMap((item, index) =>
          item.levels.flatMap(({ statements }, at) =>
            byId(statements, `${path}.items[${index}].levels[${at}].statements`),
          ),
        )
      : category.items.flatMap((item, index) => byId(item.measures, `${path}.items[${index}].measures`));
  return [{ id: category.id, path: `${path}.id` }, ...byId(category.items, `${path}.items`), ...items];
}

function idsOfGroup(group: ProfileGroup, path: string): readonly Named[] {
  return [
    { id: group.id, path: `${path}.id` },
    ...byId(group.sections, `${path}.sections`),
    ...group.sections.flatMap((section, index) => byId(section.topics, `${path}.sections[${index}].topics`)),
  ];
}
