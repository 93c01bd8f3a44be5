import { z } from "zod";
import type { Criteria } from "../../criteria/schema";
import type { LaidRow } from "../tables/laidValue";
import { claimColumn, createEditionTable, tabs, textColumns } from "./editionColumns";
import type { EditionLayer } from "./editionLayer";
import type { EditionReader } from "./editionReader";
import { type Placed, placeList, placeObject, type PlacedMembers, placePlain } from "./placedJson";

/** An older instrument beside this one; the heads stand among the edition's facts. */
export const comparisonTable = createEditionTable(
  "comparison",
  [...textColumns("older", 60), ...textColumns("newer", 60), claimColumn("isCutOff", 12)],
  { tabColour: tabs.rare, frozenColumns: 0 },
);

export function layoutComparison({ guidance }: Criteria, layer: EditionLayer): readonly LaidRow[] {
  return (guidance.comparison?.rows ?? []).map(({ isCutOff, newer, older }, at) => ({
    ...layer.text("comparison", String(at + 1), "older", older),
    ...layer.text("comparison", String(at + 1), "newer", newer),
    isCutOff,
  }));
}

/** The comparison under its heads; null where there is nothing of it. A head that is missing is that of the frame. */
export function readComparison(
  reader: EditionReader,
  heads: PlacedMembers | null,
  usual: PlacedMembers,
): Placed {
  const rows = reader.tables.rowsOf("comparison").map((row, at) =>
    placeObject(
      {
        older: reader.needText(row, "comparison", String(at + 1), "older"),
        newer: reader.needText(row, "comparison", String(at + 1), "newer"),
        isCutOff: reader.value(row, "isCutOff", z.boolean(), false, false),
      },
      reader.originOf(row, "olderTh"),
    ),
  );
  if (heads === null && rows.length === 0) return placePlain(null);
  return placeObject({
    title: heads?.["title"] ?? usual["title"],
    older: heads?.["older"] ?? usual["older"],
    newer: heads?.["newer"] ?? usual["newer"],
    rows: placeList(rows),
  });
}
