import { z } from "zod";
import { appendTo } from "../../appendTo";
import type { Criteria } from "../../criteria/schema";
import { Band } from "../../criteria/scoringSchema";
import { editionWords } from "../../text/editionWords";
import type { LaidRow } from "../tables/laidValue";
import {
  choiceColumn,
  claimColumn,
  codedWords,
  createEditionTable,
  numberColumn,
  parentColumn,
  tabs,
  toScale,
} from "./editionColumns";
import type { EditionReader } from "./editionReader";
import type { ParentIndex } from "./parentIndex";
import { type Placed, placeObject } from "./placedJson";
import { readParent } from "./readParent";

const { en, th } = editionWords;
const perUnitKind = "per-unit" satisfies keyof typeof th.pointKinds;

/** The bands of scales. */
export const bandTable = createEditionTable(
  "bands",
  [
    parentColumn("scale", toScale, 18),
    numberColumn("from", 14),
    claimColumn("includesFrom", 14),
    numberColumn("to", 14),
    claimColumn("includesTo", 14),
    choiceColumn("pointsKind", codedWords({ th: th.pointKinds, en: en.pointKinds }), 20),
    numberColumn("points", 16),
  ],
  { tabColour: tabs.frame },
);

export function layoutBands({ scales }: Criteria): readonly LaidRow[] {
  return scales.flatMap(({ bands, id }) =>
    bands.map(({ from, includesFrom, includesTo, points, to }): LaidRow => ({
      scale: id,
      from,
      includesFrom,
      to,
      includesTo,
      ...("fixed" in points
        ? { pointsKind: "fixed", points: points.fixed }
        : { pointsKind: perUnitKind, points: points.perUnit }),
    })),
  );
}

/** The bands by their scales, the lowest first wherever their rows stand. */
export function readBands(
  reader: EditionReader,
  scales: ParentIndex,
): ReadonlyMap<string, readonly Placed[]> {
  const bands = new Map<string, { readonly from: number; readonly placed: Placed }[]>();
  for (const row of reader.tables.rowsOf("bands")) {
    const scale = readParent(reader, row, "scale", scales, "scales");
    const hasFrom = row.number("from") !== null;
    const isPerUnit = row.text("pointsKind") === perUnitKind;
    const least = isPerUnit ? z.number().positive() : z.number().min(0);
    const points = reader.value(row, "points", least, 1);
    const placed = placeObject(
      {
        from: reader.value(row, "from", Band.shape.from, null, null),
        includesFrom: reader.value(row, "includesFrom", z.boolean(), hasFrom, hasFrom),
        to: reader.value(row, "to", Band.shape.to, null, null),
        includesTo: reader.value(row, "includesTo", z.boolean(), false, false),
        points: placeObject(
          isPerUnit ? { perUnit: points } : { fixed: points },
          reader.originOf(row, "points"),
        ),
      },
      reader.originOf(row, "from"),
    );
    if (scale !== null)
      appendTo(bands, scale, { from: row.number("from") ?? Number.NEGATIVE_INFINITY, placed });
  }
  return new Map(
    [...bands].map(([scale, list]) => [
      scale,
      [...list].sort((a, b) => (a.from === b.from ? 0 : a.from - b.from)).map(({ placed }) => placed),
    ]),
  );
}
