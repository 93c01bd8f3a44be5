import type { SourcedText } from "../../criteria/texts";
import type { LaidRow } from "../tables/laidValue";

/** What lays out the texts of an edition; what a row has no columns for goes to the table of further wordings. */
export interface EditionLayer {
  /** A key for a row that no other row of its table has: where two would have the same, the later ones get a number. */
  keyOf(table: string, key: string): string;
  /** The columns of a text, by the name of its field; none for a text that isn't there. */
  text(table: string, key: string, field: string, text: SourcedText | undefined): LaidRow;
  /** The rows of further wordings of all texts so far. */
  wordings(): readonly LaidRow[];
}

/** A layer for one edition. */
export function createEditionLayer(): EditionLayer {
  const wordings: LaidRow[] = [];
  const numberKey = createKeyNumberer();
  return {
    keyOf: numberKey,
    text(table, key, field, text) {
      if (text === undefined) return {};
      const { en, note, seed, source, th, variant } = text;
      if (note !== undefined || seed !== undefined || variant !== undefined)
        wordings.push({
          table,
          key,
          field,
          seed: seed ?? null,
          variant: variant?.th ?? null,
          variantSource: variant?.source ?? null,
          noteTh: note?.th ?? null,
          noteEn: note?.en ?? null,
        });
      return { [`${field}Th`]: th, [`${field}En`]: en ?? null, [`${field}Source`]: source };
    },
    wordings: () => wordings,
  };
}

/** Keys of the rows of tables, each as it is where it comes first, else with the number of its turn: 1, 1#2. */
export function createKeyNumberer(): (table: string, key: string) => string {
  const turns = new Map<string, number>();
  return (table, key) => {
    const turn = (turns.get(`${table} ${key}`) ?? 0) + 1;
    turns.set(`${table} ${key}`, turn);
    return turn === 1 ? key : `${key}#${turn}`;
  };
}
