import { absoluteBoxA1, quoteSheetName } from "../../workbook/address";
import type { BlueprintSheet } from "../../workbook/blueprint";
import { layoutUnseenSheet } from "./layoutUnseenSheet";

/** The words that cells are chosen from, on a sheet that nobody needs to see. */
export interface ChoiceLists {
  /** The cells that hold these words; the same words stand once. */
  source(words: readonly string[]): string;
  /** The sheet with all that was asked for; none where nothing was. */
  sheet(key: string): readonly BlueprintSheet[];
}

export const listSheetKey = "lists";
/** By which a workbook of tables is known as one, whatever became of its other sheets. */
export const listSheetName = "_pmqa_lists";

/** Lists of a workbook, none at first. */
export function createChoiceLists(): ChoiceLists {
  const lists: (readonly string[])[] = [];
  return {
    source(words) {
      const text = words.join("\n");
      const known = lists.findIndex((each) => each.join("\n") === text);
      const column = (known < 0 ? lists.push(words) - 1 : known) + 1;
      const box = { top: 1, left: column, bottom: words.length, right: column };
      return `${quoteSheetName(listSheetName)}!${absoluteBoxA1(box)}`;
    },
    sheet: (key) => (lists.length === 0 ? [] : [listSheet(key, lists)]),
  };
}

function listSheet(key: string, lists: readonly (readonly string[])[]): BlueprintSheet {
  const length = Math.max(...lists.map((list) => list.length));
  const lines = Array.from({ length }, (_, at) => lists.map((list) => list[at] ?? null));
  return layoutUnseenSheet({ key, name: listSheetName, visibility: "hidden", lines });
}
