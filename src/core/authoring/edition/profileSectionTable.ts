import { z } from "zod";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import type { TableRow } from "../tables/tableRow";
import { createEditionTable, idColumn, parentColumn, textColumns, toGroup } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import type { ParentIndex } from "./parentIndex";
import { readParent } from "./readParent";
import { lettersOf } from "./suggestId";

/** The sections of the organisational profile. */
export const profileSectionTable = createEditionTable(
  "profileSections",
  [parentColumn("group", toGroup, 13), idColumn(13), ...textColumns("name", 60)],
  { frozenColumns: 2 },
);

export function layoutProfileSections({ profile }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return profile.flatMap((group) =>
    group.sections.map(({ id, name }): LaidRow => ({
      group: group.id,
      id,
      ...layer.text("profileSections", id, "name", name),
    })),
  );
}

/** A section's row, its id and its group. */
export interface ReadSection {
  readonly id: string;
  readonly name: string | null;
  readonly group: string;
  readonly row: TableRow;
}

export function readSections(reader: EditionReader, groups: ParentIndex): readonly ReadSection[] {
  const ids = reader.idsOf("profileSections");
  return reader.tables.rowsOf("profileSections").flatMap((row): readonly ReadSection[] => {
    const group = readParent(reader, row, "group", groups, "profileGroups", row.text("id"));
    if (group === null) return [];
    const idOf = (number: number) => `${group}.${lettersOf(number).toUpperCase()}`;
    const id = reader.id(row, "id", z.string().min(1), ids, idOf);
    return [{ id, group, row, name: row.text("nameTh") }];
  });
}
