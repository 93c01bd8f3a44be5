import type { Problem } from "../../problem";
import { problem } from "../../problem";
import type { CriteriaDraft } from "../readSections";
import { visitObjects } from "../visitObjects";

interface Reference {
  readonly id: string;
  readonly path: string;
}

/** References to things that the edition doesn't have. What a faulty section would define isn't asked about. */
export function checkReferences(draft: CriteriaDraft): readonly Problem[] {
  const { sources, agencyKinds, scales, levels, categories, lenses } = draft;
  return [
    ...unresolved(sourceReferences(draft), sources),
    ...unresolved(scaleReferences(draft), scales),
    ...unresolved(levelReferences(draft), levels),
    ...unresolved(kindReferences(draft), agencyKinds),
    ...unresolved(categoryReferences(draft), categories),
    ...unresolved(
      itemReferences(draft),
      categories?.flatMap<{ readonly id: string }>(({ items }) => items),
    ),
    ...unresolved(lensReferences(draft), lenses),
    ...(lenses ?? []).flatMap((lens, index) =>
      unresolved(
        [
          ...lens.mapping.flatMap(({ values }, at) =>
            values.map((id, nth) => ({ id, path: `$.lenses[${index}].mapping[${at}].values[${nth}]` })),
          ),
          ...lens.stated.map(({ value }, at) => ({
            id: value,
            path: `$.lenses[${index}].stated[${at}].value`,
          })),
        ],
        lens.values,
      ),
    ),
  ];
}

function unresolved(
  references: readonly Reference[],
  defined: readonly { readonly id: string }[] | undefined,
): readonly Problem[] {
  if (defined === undefined) return [];
  const ids = new Set(defined.map(({ id }) => id));
  return references
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) => problem("criteria/unknown-reference", { path }, { id }));
}

function sourceReferences(draft: CriteriaDraft): readonly Reference[] {
  const references: Reference[] = [];
  visitObjects(draft, (node, path) => {
    for (const key of ["source", "linkSource"]) {
      const id = node[key];
      if (typeof id === "string") references.push({ id, path: `${path}.${key}` });
    }
  });
  return references;
}

function scaleReferences({ categories = [] }: CriteriaDraft): readonly Reference[] {
  return categories.flatMap((category, index) =>
    category.kind === "results"
      ? category.items.flatMap((item, at) =>
          item.measures.map(({ scale }, nth) => ({
            id: scale,
            path: `$.categories[${index}].items[${at}].measures[${nth}].scale`,
          })),
        )
      : [],
  );
}

function levelReferences({ categories = [] }: CriteriaDraft): readonly Reference[] {
  return categories.flatMap((category, index) =>
    category.kind === "process"
      ? category.items.flatMap((item, at) =>
          item.levels.map(({ level }, nth) => ({
            id: level,
            path: `$.categories[${index}].items[${at}].levels[${nth}].level`,
          })),
        )
      : [],
  );
}

function kindReferences({ categories = [] }: CriteriaDraft): readonly Reference[] {
  const named = (
    asked: readonly { readonly kinds?: readonly string[] | undefined }[],
    path: string,
  ): readonly Reference[] =>
    asked.flatMap(({ kinds = [] }, nth) =>
      kinds.map((id, at) => ({ id, path: `${path}[${nth}].kinds[${at}]` })),
    );
  return categories.flatMap((category, index) =>
    category.kind === "process"
      ? category.items.flatMap((item, at) =>
          item.levels.flatMap(({ statements }, nth) =>
            named(statements, `$.categories[${index}].items[${at}].levels[${nth}].statements`),
          ),
        )
      : category.items.flatMap((item, at) =>
          named(item.measures, `$.categories[${index}].items[${at}].measures`),
        ),
  );
}

function categoryReferences({ lenses = [], guidance }: CriteriaDraft): readonly Reference[] {
  return [
    ...lenses.flatMap((lens, index) =>
      lens.stated.map(({ category }, at) => ({
        id: category,
        path: `$.lenses[${index}].stated[${at}].category`,
      })),
    ),
    ...(guidance?.intents ?? []).map(({ category }, at) => ({
      id: category,
      path: `$.guidance.intents[${at}].category`,
    })),
  ];
}

function itemReferences({ lenses = [], guidance }: CriteriaDraft): readonly Reference[] {
  const mapped = lenses.flatMap((lens, index) =>
    lens.mapping.map(({ item }, at) => ({ id: item, path: `$.lenses[${index}].mapping[${at}].item` })),
  );
  if (guidance === undefined) return mapped;
  const { leaderActions, waysOfWorking, cases, conclusions, openings } = guidance;
  const linked = Object.entries({ waysOfWorking, cases, conclusions, openings }).flatMap(([key, list]) =>
    list.flatMap(({ items }, at) =>
      items.map((id, nth) => ({ id, path: `$.guidance.${key}[${at}].items[${nth}]` })),
    ),
  );
  return [
    ...mapped,
    ...leaderActions.map(({ item }, at) => ({ id: item, path: `$.guidance.leaderActions[${at}].item` })),
    ...linked,
  ];
}

function lensReferences({ guidance }: CriteriaDraft): readonly Reference[] {
  return (guidance?.model ?? []).flatMap(({ lens }, at) =>
    lens === undefined ? [] : [{ id: lens, path: `$.guidance.model[${at}].lens` }],
  );
}
