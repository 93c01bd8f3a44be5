import { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import { createEditionTable, idColumn, tabs, textColumns } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { type Placed, placeObject, placePlain } from "./placedJson";

const KindId = Criteria.shape.agencyKinds.element.shape.id;

/** The kinds of agency that a form's cover offers. */
export const agencyKindTable = createEditionTable("agencyKinds", [idColumn(20), ...textColumns("name", 30)], {
  tabColour: tabs.frame,
});

export function layoutAgencyKinds({ agencyKinds }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return agencyKinds.map(({ id, name }) => ({ id, ...layer.text("agencyKinds", id, "name", name) }));
}

export function readAgencyKinds(reader: EditionReader): readonly Placed[] {
  const ids = reader.idsOf("agencyKinds");
  return reader.tables.rowsOf("agencyKinds").map((row) => {
    const id = reader.id(row, "id", KindId, ids, (number) => `kind-${number}`);
    return placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        name: reader.needText(row, "agencyKinds", id, "name"),
      },
      reader.originOf(row, "id"),
    );
  });
}
