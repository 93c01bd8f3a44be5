import { type Criteria, Source } from "../../criteria/schema";
import { editionWords } from "../../text/editionWords";
import type { LaidRow } from "../tables/laidValue";
import { choiceColumn, codedWords, createEditionTable, idColumn, tabs } from "./editionColumns";
import type { EditionReader } from "./editionReader";
import { standInText } from "./editionReader";
import { type Placed, placeObject, placeOrAbsent, placePlain } from "./placedJson";

const { en, th } = editionWords;

/** Where texts come from. */
export const sourceTable = createEditionTable(
  "sources",
  [
    idColumn(14),
    choiceColumn("kind", codedWords({ th: th.sourceKinds, en: en.sourceKinds }), 16),
    { key: "titleTh", kind: { kind: "text", isLong: true }, widthChars: 70, isRequired: true },
    { key: "titleEn", kind: { kind: "text", isLong: true }, widthChars: 70 },
  ],
  { tabColour: tabs.frame },
);

export function layoutSources({ sources }: Pick<Criteria, "sources">): readonly LaidRow[] {
  return sources.map(({ id, kind, title }) => ({ id, kind, titleTh: title.th, titleEn: title.en ?? null }));
}

/** The sources of an edition, with their ids, which other sheets name. */
export function readSources(
  reader: EditionReader,
): readonly { readonly id: string; readonly placed: Placed }[] {
  const ids = reader.idsOf("sources");
  return reader.tables.rowsOf("sources").map((row) => {
    const id = reader.id(row, "id", Source.shape.id, ids, (number) => `S${number}`);
    const en = row.text("titleEn");
    const placed = placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        kind: reader.value(row, "kind", Source.shape.kind, "document", "document"),
        title: placeObject(
          {
            th: reader.value(row, "titleTh", Source.shape.title.shape.th, standInText),
            en: placeOrAbsent(en, reader.originOf(row, "titleEn")),
          },
          reader.originOf(row, "titleTh"),
        ),
      },
      reader.originOf(row, "id"),
    );
    return { id, placed };
  });
}
