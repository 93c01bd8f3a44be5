import type { Item } from "../criteria/schema";
import { fill } from "../text/fill";
import type { LayoutContext } from "./layoutContext";

/**
 * What stands under an item's band: what a leader does, the dimensions and factors it counts to, and what a reader
 * should know of its texts. One text a row; none where the edition says nothing.
 */
export function itemGuidance(context: LayoutContext, item: Item): readonly string[] {
  return [...leaderActions(context, item), ...lensLine(context, item), ...notes(context, item)];
}

function leaderActions({ criteria, say, words }: LayoutContext, item: Item): readonly string[] {
  const actions = criteria.guidance.leaderActions.filter((action) => action.item === item.id);
  if (actions.length === 0) return [];
  return [
    fill(words.form.leaderActions, { actions: actions.map(({ text }) => `• ${say(text)}`).join("  ") }),
  ];
}

function lensLine({ criteria, say, words }: LayoutContext, item: Item): readonly string[] {
  const lenses = criteria.lenses.flatMap((lens) => {
    const values = lens.mapping.find((each) => each.item === item.id)?.values ?? [];
    const names = lens.values.filter(({ id }) => values.includes(id)).map(({ name }) => say(name));
    return names.length === 0
      ? []
      : [fill(words.form.lensLine, { lens: say(lens.name), values: names.join(", ") })];
  });
  return lenses.length === 0 ? [] : [lenses.join("   ")];
}

/** What the edition notes of the item's levels, each note once with the levels it is about. */
function notes({ criteria, say, words }: LayoutContext, item: Item): readonly string[] {
  if (!("levels" in item)) return [];
  const levelsByNote = new Map<string, string[]>();
  for (const { level, text } of item.levels) {
    if (text.note === undefined) continue;
    const name = criteria.levels.find(({ id }) => id === level)?.short;
    const note = say(text.note);
    levelsByNote.set(note, [...(levelsByNote.get(note) ?? []), ...(name === undefined ? [] : [say(name)])]);
  }
  return [...levelsByNote].map(([note, levels]) =>
    fill(words.form.levelNote, { levels: levels.join(", "), note }),
  );
}
