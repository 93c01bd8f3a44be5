import { cellText } from "../../reading/cellText";
import { foldTyped } from "../../reading/normaliseTyped";
import { foldHeading } from "./foldHeading";
import type { LocatedTable } from "./locateTables";
import { readId } from "./readId";
import type { TargetColumn } from "./table";

/** The ids that tables define, for reading what refers to them. */
export interface IdIndex {
  /** The id that a text means: as its table spells it, or that of the row which is known by the text; null for none. */
  find(target: TargetColumn, typed: string): string | null;
}

interface Spellings {
  readonly ids: ReadonlyMap<string, string>;
  /** Null for a word that would mean two ids. */
  readonly words: ReadonlyMap<string, string | null>;
}

/** The ids of all tables of a workbook, and what each is known by. */
export function indexIds(found: readonly LocatedTable[]): IdIndex {
  const made = new Map<TargetColumn, Spellings>();
  const spellingsOf = (target: TargetColumn) => {
    const spellings = made.get(target) ?? listSpellings(target, found);
    made.set(target, spellings);
    return spellings;
  };
  return {
    find(target, typed) {
      const { ids, words } = spellingsOf(target);
      return ids.get(foldTyped(typed)) ?? words.get(foldHeading(typed)) ?? null;
    },
  };
}

function listSpellings(
  { table, column, knownBy = [] }: TargetColumn,
  found: readonly LocatedTable[],
): Spellings {
  const ids = new Map<string, string>();
  const words = new Map<string, string | null>();
  for (const { grid, located } of found.filter((each) => each.table.key === table)) {
    const textAt = (row: number, key: string) => cellText(grid.at(row, located.columns.get(key) ?? 0));
    for (const row of grid.rowNumbers.filter((each) => each > located.headRow)) {
      const id = readId(grid.at(row, located.columns.get(column) ?? 0));
      if (id === "") continue;
      ids.set(foldTyped(id), ids.get(foldTyped(id)) ?? id);
      for (const word of knownBy.map((key) => foldHeading(textAt(row, key))).filter((each) => each !== ""))
        words.set(word, (words.get(word) ?? id) === id ? id : null);
    }
  }
  return { ids, words };
}
