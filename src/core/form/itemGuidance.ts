import type { Category, Item } from "../criteria/schema";
import { fill } from "../text/fill";
import type { LayoutContext } from "./layoutContext";

/**
 * What stands under an item's band: what a leader does, the dimensions and factors it counts to, and what a reader
 * should know of its texts. One text a row; none where the edition says nothing.
 */
export function itemGuidance(
  { criteria, say, words }: LayoutContext,
  category: Category,
  item: Item,
): readonly string[] {
  const actions = criteria.guidance.leaderActions.filter((action) => action.item === item.id);
  const lenses = criteria.lenses.flatMap((lens) => {
    const values = lens.mapping.find((each) => each.item === item.id)?.values ?? [];
    const names = lens.values.filter(({ id }) => values.includes(id)).map(({ name }) => say(name));
    return names.length === 0
      ? []
      : [fill(words.form.lensLine, { lens: say(lens.name), values: names.join(", ") })];
  });
  const notes =
    category.kind === "process" ? notesOf(category.items.find(({ id }) => id === item.id)?.levels ?? []) : [];
  return [
    ...(actions.length === 0
      ? []
      : [
          fill(words.form.leaderActions, { actions: actions.map(({ text }) => `• ${say(text)}`).join("  ") }),
        ]),
    ...(lenses.length === 0 ? [] : [lenses.join("   ")]),
    ...notes.map((note) => fill(words.form.notFromSource, { note: say(note) })),
  ];
}

type NotedLevel = {
  readonly text: { readonly note?: { readonly th: string; readonly en?: string | undefined } | undefined };
};

/** The notes of an item's level texts, each once. */
function notesOf(levels: readonly NotedLevel[]) {
  const notes = levels.flatMap(({ text }) => (text.note === undefined ? [] : [text.note]));
  return notes.filter((note, index) => notes.findIndex(({ th }) => th === note.th) === index);
}
