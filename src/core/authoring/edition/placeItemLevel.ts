import { problem } from "../../problem";
import type { TableRow } from "../tables/tableRow";
import { findCover } from "./coverParts";
import type { EditionReader } from "./editionReader";
import { joinStatements } from "./joinStatements";
import { levelKey } from "./levelTextTable";
import { type Placed, placeList, placeObject, placePlain } from "./placedJson";
import type { ReadStatement } from "./statementTable";

/** One level of an item: its row among the level texts, where it has one, and its statements. */
export interface ItemLevelRows {
  readonly item: string;
  readonly level: string;
  readonly textRow: TableRow | null;
  readonly statements: readonly ReadStatement[];
}

/**
 * A level of an item with its statements. Its text is that of its row; without one it is made of the statements, and
 * each covers its own part. A statement that names no part of a text that was typed covers the whole.
 */
export function placeItemLevel(reader: EditionReader, rows: ItemLevelRows): Placed {
  const { item, level, statements, textRow } = rows;
  const texts = statements.map(({ id, row }) => reader.needText(row, "statements", id, "text"));
  const whole =
    textRow === null ? null : reader.needText(textRow, "levelTexts", levelKey(item, level), "text");
  const joined = joinStatements(
    texts.map((text) => ({
      th: partOf(text, "th"),
      en: partOf(text, "en") || undefined,
      source: partOf(text, "source"),
    })),
  );
  const firstRow = textRow ?? statements[0]?.row ?? null;
  const origin = firstRow === null ? null : reader.originOf(firstRow, "textTh");
  const joinedText =
    joined === null
      ? placeObject({})
      : placeObject(
          {
            th: placePlain(joined.text.th, origin),
            en: joined.text.en === undefined ? undefined : placePlain(joined.text.en, origin),
            source: placePlain(joined.text.source, origin),
          },
          origin,
        );
  return placeObject(
    {
      level: placePlain(level, firstRow === null ? null : reader.originOf(firstRow, "level")),
      text: whole ?? joinedText,
      statements: placeList(
        statements.map((statement, at) => {
          const own = joined?.covers[at] ?? [0, 1];
          const covers =
            whole === null
              ? coverOwnPart(reader, statement, own)
              : coverParts(reader, statement, partOf(whole, "th"));
          const { id, row } = statement;
          return placeObject(
            {
              id: placePlain(id, reader.originOf(row, "id")),
              text: texts[at],
              covers,
              kinds: row.list("kinds").length === 0 ? undefined : reader.list(row, "kinds"),
            },
            reader.originOf(row, "id"),
          );
        }),
        origin,
      ),
    },
    origin,
  );
}

function partOf(text: Placed, part: string): string {
  const member = text.kind === "object" ? text.members[part] : undefined;
  return member?.kind === "plain" ? String(member.value) : "";
}

function coverOwnPart(
  reader: EditionReader,
  { item, level, row }: ReadStatement,
  [start, end]: readonly [number, number],
): Placed {
  const origin = reader.originOf(row, "textTh");
  if (row.has("covers"))
    reader.tell(problem("authoring/part-without-text", row.place("covers"), { item, level }));
  return placeList([placeList([placePlain(start, origin), placePlain(end, origin)], origin)], origin);
}

function coverParts(reader: EditionReader, { item, level, row }: ReadStatement, text: string): Placed {
  const origin = reader.originOf(row, "covers");
  const parts = row.list("covers");
  const whole: readonly [number, number] = [0, text.length];
  const ranges =
    parts.length === 0
      ? [whole]
      : parts.map((part) => {
          const range = findCover(part, text);
          if (range === null)
            reader.tell(problem("authoring/part-not-found", origin.place, { typed: part, item, level }));
          return range ?? whole;
        });
  return placeList(
    ranges.map(([start, end]) => placeList([placePlain(start, origin), placePlain(end, origin)], origin)),
    origin,
  );
}
