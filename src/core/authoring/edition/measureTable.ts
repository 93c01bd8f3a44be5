import { MeasureId } from "../../criteria/ids";
import { type Criteria, Measure } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import {
  claimColumn,
  createEditionTable,
  idColumn,
  listColumn,
  parentColumn,
  referenceColumn,
  tabs,
  textColumns,
  toItem,
  toKind,
  toScale,
} from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import type { ParentIndex } from "./parentIndex";
import { type Placed, placeObject, placePlain } from "./placedJson";
import { readParent } from "./readParent";
import type { TableRow } from "../tables/tableRow";

/** The measures of items of results. */
export const measureTable = createEditionTable(
  "measures",
  [
    parentColumn("item", toItem, 13),
    idColumn(13),
    ...textColumns("name", 56),
    claimColumn("isMandatory", 13),
    referenceColumn("scale", toScale, 14),
    listColumn("kinds", toKind, 18),
  ],
  { spareRows: 40, frozenColumns: 2, tabColour: tabs.base },
);

export function layoutMeasures({ categories }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return categories.flatMap((category) =>
    category.kind === "process"
      ? []
      : category.items.flatMap((item) =>
          item.measures.map(({ id, isMandatory, kinds, name, scale }): LaidRow => ({
            item: item.id,
            id,
            ...layer.text("measures", id, "name", name),
            isMandatory,
            scale,
            kinds: kinds ?? [],
          })),
        ),
  );
}

/** A measure and the item that it is of. */
export interface ReadMeasure {
  readonly item: string;
  readonly row: TableRow;
  readonly placed: Placed;
}

/** The measures in the order of their rows; one whose item isn't known is told and left out. */
export function readMeasures(
  reader: EditionReader,
  items: ParentIndex,
  firstScale: string,
): readonly ReadMeasure[] {
  const ids = reader.idsOf("measures");
  return reader.tables.rowsOf("measures").flatMap((row): readonly ReadMeasure[] => {
    const item = readParent(reader, row, "item", items, "items", row.text("id"));
    if (item === null) return [];
    const id = reader.id(row, "id", MeasureId, ids, (number) => `${item}.${number}`);
    const placed = placeObject(
      {
        id: placePlain(id, reader.originOf(row, "id")),
        name: reader.needText(row, "measures", id, "name"),
        isMandatory: reader.value(row, "isMandatory", Measure.shape.isMandatory, false, false),
        scale: reader.value(row, "scale", Measure.shape.scale, firstScale, firstScale),
        kinds: row.list("kinds").length === 0 ? undefined : reader.list(row, "kinds"),
      },
      reader.originOf(row, "id"),
    );
    return [{ item, row, placed }];
  });
}
