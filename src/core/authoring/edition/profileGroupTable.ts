import { z } from "zod";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import { createEditionTable, idColumn, textColumns } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { createParentIndex } from "./parentIndex";
import { type Placed, placeList, placeObject, placePlain } from "./placedJson";
import { readSections } from "./profileSectionTable";
import { readTopics } from "./topicTable";
import { tellEmpty } from "./tellEmpty";

/** The groups of the organisational profile. */
export const profileGroupTable = createEditionTable(
  "profileGroups",
  [idColumn(13), ...textColumns("name", 60)],
  {
    spareRows: 6,
  },
);

export function layoutProfileGroups({ profile }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return profile.map(({ id, name }) => ({ id, ...layer.text("profileGroups", id, "name", name) }));
}

/** The profile: groups with their sections with their topics. */
export function readProfile(reader: EditionReader): readonly Placed[] {
  const ids = reader.idsOf("profileGroups");
  const groups = reader.tables.rowsOf("profileGroups").map((row) => ({
    row,
    name: row.text("nameTh"),
    id: reader.id(row, "id", z.string().min(1), ids, (number) => `P${number}`),
  }));
  const sections = readSections(reader, createParentIndex(groups));
  const topics = readTopics(reader, createParentIndex(sections), sections);
  return groups.map(({ id, row }) => {
    const own = sections.filter(({ group }) => group === id);
    if (own.length === 0) tellEmpty(reader, row, id, "profileSections");
    return placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        name: reader.needText(row, "profileGroups", id, "name"),
        sections: placeList(
          own.map((section) => {
            const listed = topics.get(section.id) ?? [];
            if (listed.length === 0) tellEmpty(reader, section.row, section.id, "topics");
            return placeObject(
              {
                id: placePlain(section.id, reader.originOf(section.row, "id")),
                name: reader.needText(section.row, "profileSections", section.id, "name"),
                topics: placeList(listed),
              },
              reader.originOf(section.row, "id"),
            );
          }),
        ),
      },
      reader.originOf(row, "id"),
    );
  });
}
