import type { Field, Slot } from "../form/slots";
import type { LinkedSetting } from "./carryLinked";
import { carryTo, joinOutcomes, keep, mark, type Outcome } from "./fate";
import { fieldKey } from "./fieldKey";
import type { KnownLink } from "./linkFinder";
import type { OlderCell } from "./olderCells";

type IndicatorField = Extract<Field, { kind: "indicator" }>;

/** A filled cell of an indicator's row. */
export interface IndicatorCell {
  readonly each: OlderCell;
  readonly field: IndicatorField;
}

/** What the rows of indicators are carried with. */
export interface IndicatorSetting {
  /** The newer form's cells by what they mean. */
  readonly newer: ReadonlyMap<string, Slot>;
  /** Rows of a measure in the two forms, top to bottom; none where it isn't asked. */
  readonly olderRows: (measure: string) => readonly string[];
  readonly newerRows: (measure: string) => readonly string[];
  /** What the newer form's cell holds for an older one. */
  readonly say: LinkedSetting["say"];
  /** Years of results that the two editions show, the last being the assessed one. */
  readonly olderYears: number;
  readonly newerYears: number;
}

/**
 * What becomes of the filled rows of the measures that one link leads from. A measure's rows stay in their places
 * where the newer form has these; rows of several measures follow each other while there is room.
 */
export function carryIndicators(
  { link, reason }: KnownLink,
  cells: readonly IndicatorCell[],
  setting: IndicatorSetting,
): Outcome {
  const all = cells.map(({ each }) => each);
  if (link.to.length === 0) return keep(all, "retired");
  const measures = link.to.map(setting.newerRows).filter((rows) => rows.length > 0);
  if (measures.length === 0) return keep(all, "not-asked");
  const filled = new Set(cells.map(({ field }) => field.indicator));
  const olderRows = link.from.map((id) => setting.olderRows(id));
  const rows = olderRows.flat().filter((row) => filled.has(row));
  const stays = createStays(olderRows, rows, measures);

  return joinOutcomes(
    cells.map(({ each, field }) => {
      const place = stays(field.indicator);
      const rowsNow = measures.flatMap((measure) => measure[place] ?? []);
      if (rowsNow.length === 0) return keep([each], "no-room");
      const part = partNow(field.part, setting);
      const targets =
        part === null
          ? []
          : rowsNow.flatMap((row) => setting.newer.get(fieldKey({ ...field, part }, row)) ?? []);
      if (targets.length === 0) return keep([each], "not-asked");
      if (reason !== null) return mark([each], targets, reason);
      return each.cell === null
        ? mark([each], targets, "conflict")
        : carryTo([each], targets, setting.say(each, each.cell));
    }),
  );
}

/** The place that a filled row gets under each measure of the newer form, from 0. */
function createStays(
  olderRows: readonly (readonly string[])[],
  rows: readonly string[],
  measures: readonly (readonly string[])[],
): (row: string) => number {
  const [only, ...others] = olderRows;
  const room = Math.min(...measures.map(({ length }) => length));
  const canStay = only !== undefined && others.length === 0 && rows.every((row) => only.indexOf(row) < room);
  return (row) => (canStay ? only.indexOf(row) : rows.indexOf(row));
}

/** The part of the newer form's row for one of the older: years count back from the assessed one. Null where it has none. */
function partNow(
  part: IndicatorField["part"],
  { olderYears, newerYears }: IndicatorSetting,
): IndicatorField["part"] | null {
  if (!part.startsWith("year-")) return part;
  const place = Number(part.slice("year-".length)) - olderYears + newerYears;
  return place < 0 ? null : `year-${place}`;
}
