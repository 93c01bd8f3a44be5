import { sheetKeys, type ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { RowDraft, SheetDraft } from "./sheetDraft";
import type { StampEntry } from "./stamp";
import { answerWords } from "./wordList";

/** The sheet nobody sees, which says what the form is: stamp, issued ids and formulas, and the lists of the form. */
export function layoutStampSheet(context: LayoutContext, entries: readonly StampEntry[]): SheetDraft {
  const { criteria, dropdown, request, say, words } = context;
  const list = answerWords(criteria, request.language);
  const columns: ReadonlyMap<ColumnKey, readonly (string | number)[]> = new Map<
    ColumnKey,
    readonly (string | number)[]
  >([
    ["#words", list],
    ["#word-codes", list.map((_, place) => place + 1)],
    ["#answers", dropdown],
    ["#directions", [words.form.directionMore, words.form.directionLess]],
    ["#kinds", criteria.agencyKinds.map(({ name }) => say(name))],
  ]);
  const length = Math.max(entries.length, list.length);
  return {
    key: sheetKeys.stamp,
    name: "_pmqa",
    visibility: "very-hidden",
    columns: [
      { key: "#key", widthChars: 24 },
      { key: "#value", widthChars: 40 },
      { key: "#cells", widthChars: 40 },
      ...[...columns.keys()].map((key) => ({ key, widthChars: 18 })),
    ],
    head: [],
    body: Array.from({ length }, (_, place): RowDraft => {
      const entry = entries[place];
      const lists = [...columns].flatMap(([key, values]) => {
        const value = values[place];
        return value === undefined ? [] : [[key, { style: "key", value }] as const];
      });
      return {
        ...(entry === undefined ? {} : { key: entry.key }),
        cells: {
          ...(entry === undefined ? {} : { "#value": { style: "key", value: entry.value } }),
          ...(entry?.cells === undefined ? {} : { "#cells": { style: "key", value: entry.cells } }),
          ...Object.fromEntries(lists),
        },
      };
    }),
    isProtected: true,
    lists: new Map([...columns].map(([key, values]) => [key, values.length])),
  };
}
