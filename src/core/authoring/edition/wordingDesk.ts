import { type Problem, problem } from "../../problem";
import type { TableRow } from "../tables/tableRow";
import { originIn } from "./originIn";
import { type PlacedMembers, placeObject, placePlain } from "./placedJson";
import type { SourceDesk } from "./sourceDesk";

/** The further wordings of texts, by the table, row and field that they belong to. */
export interface WordingDesk {
  /** The seed, variant and note of a text; null where it has none. Each is given out once. */
  take(table: string, key: string, field: string): PlacedMembers | null;
  /** What belongs to no text that there is, and what has two rows. */
  problems(): readonly Problem[];
}

/** The rows of the table of further wordings, for those who read texts. */
export function createWordingDesk(rows: readonly TableRow[], sources: SourceDesk): WordingDesk {
  const left = new Map<string, TableRow>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const key = textKey(row.text("table") ?? "", row.text("key") ?? "", row.text("field") ?? "");
    if (left.has(key)) problems.push(problem("authoring/wording-twice", row.place("key")));
    else left.set(key, row);
  }
  return {
    take(table, key, field) {
      const row = left.get(textKey(table, key, field));
      if (row === undefined) return null;
      left.delete(textKey(table, key, field));
      return membersOf(row, sources);
    },
    problems: () => [
      ...problems,
      ...[...left.values()].map((row) =>
        problem("authoring/wording-without-text", row.place("key"), { typed: row.text("key") ?? "" }),
      ),
    ],
  };
}

function textKey(table: string, key: string, field: string): string {
  return [table, key.trim().toUpperCase(), field].join("\n");
}

function membersOf(row: TableRow, sources: SourceDesk): PlacedMembers {
  const placed = (column: string) => {
    const text = row.text(column);
    const origin = originIn(row, column);
    return { text, origin, plain: text === null ? undefined : placePlain(text, origin) };
  };
  const [seed, variant, noteTh, noteEn] = ["seed", "variant", "noteTh", "noteEn"].map(placed);
  const isNoted = noteTh?.plain !== undefined || noteEn?.plain !== undefined;
  return {
    seed: seed?.plain,
    variant:
      variant?.plain === undefined
        ? undefined
        : placeObject(
            {
              th: variant.plain,
              source: sources.of(row, "variantSource", placed("variantSource").origin),
            },
            variant.origin,
          ),
    note: isNoted
      ? placeObject(
          { th: noteTh?.plain ?? placePlain("", noteTh?.origin ?? null), en: noteEn?.plain },
          noteTh?.origin ?? null,
        )
      : undefined,
  };
}
