import { appendTo } from "../../appendTo";
import { TopicId } from "../../criteria/ids";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import {
  createEditionTable,
  idColumn,
  optionalTextColumns,
  parentColumn,
  textColumns,
  toSection,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import type { ParentIndex } from "./parentIndex";
import { type Placed, placeObject, placePlain } from "./placedJson";
import type { ReadSection } from "./profileSectionTable";
import { readParent } from "./readParent";

/** The topics of the organisational profile. */
export const topicTable = createEditionTable(
  "topics",
  [
    parentColumn("section", toSection, 13),
    idColumn(12),
    ...textColumns("name", 30),
    ...optionalTextColumns("help", 50),
  ],
  { spareRows: 20, frozenColumns: 2 },
);

export function layoutTopics({ profile }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return profile.flatMap((group) =>
    group.sections.flatMap((section) =>
      section.topics.map(({ help, id, name }): LaidRow => ({
        section: section.id,
        id,
        ...layer.text("topics", id, "name", name),
        ...layer.text("topics", id, "help", help),
      })),
    ),
  );
}

/** The topics by their sections. */
export function readTopics(
  reader: EditionReader,
  parents: ParentIndex,
  sections: readonly ReadSection[],
): ReadonlyMap<string, readonly Placed[]> {
  const topics = new Map<string, Placed[]>();
  const ids = reader.idsOf("topics");
  for (const row of reader.tables.rowsOf("topics")) {
    const section = readParent(reader, row, "section", parents, "profileSections");
    if (section === null) continue;
    const group = sections.find(({ id }) => id === section)?.group ?? section;
    const id = reader.id(row, "id", TopicId, ids, (number) => `${group}.${number}`);
    const name = reader.needText(row, "topics", id, "name");
    appendTo(
      topics,
      section,
      placeObject(
        {
          id: placePlain(id, reader.originOf(row, "id")),
          name,
          help: reader.needText(row, "topics", id, "help", name),
        },
        reader.originOf(row, "id"),
      ),
    );
  }
  return topics;
}
