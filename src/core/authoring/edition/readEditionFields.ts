import { Criteria } from "../../criteria/schema";
import { ScoringRule } from "../../criteria/scoringSchema";
import { problem } from "../../problem";
import { foldTyped } from "../../reading/normaliseTyped";
import { describePlace } from "../../text/describeProblem";
import type { TableRow } from "../tables/tableRow";
import type { EditionReader } from "./editionReader";
import { standInText } from "./editionReader";
import type { EditionField } from "./editionTable";
import {
  type Placed,
  type PlacedMembers,
  placeList,
  placeObject,
  placeOrAbsent,
  placePlain,
} from "./placedJson";
import type { SourceDesk } from "./sourceDesk";
import type { WordingDesk } from "./wordingDesk";

/** What the sheet of general facts says, by what becomes of it. */
export interface EditionFields {
  readonly members: PlacedMembers;
  readonly scoring: Placed;
  readonly results: Placed;
  readonly ambiguous: Placed;
  /** The heads of the comparison; null where the edition has none. */
  readonly comparison: PlacedMembers | null;
}

/** The general facts of an edition; what is blank takes the usual value, that of the frame. */
export function readEditionFields(
  reader: EditionReader,
  sources: SourceDesk,
  wordings: WordingDesk,
  frame: Criteria,
): EditionFields {
  const rows = indexRows(reader);
  const { shape } = Criteria;
  const results = shape.results.shape;
  const plain = (
    field: EditionField,
    schema: Parameters<EditionReader["value"]>[2],
    usual: string | number,
  ) => {
    const row = rows.get(field);
    return row === undefined ? placePlain(usual) : reader.value(row, "value", schema, usual, usual);
  };
  const text = (field: EditionField): Placed | undefined => {
    const row = rows.get(field);
    const [th, en] = [row?.text("value") ?? null, row?.text("english") ?? null];
    const further = wordings.take("edition", field, "value");
    if (row === undefined || (th === null && en === null && further === null)) return undefined;
    const origin = reader.originOf(row, "value");
    if (th === null && !row.has("value"))
      reader.tell(problem("authoring/blank-cell", origin.place, { heading: row.wordsOf("value").heading }));
    return placeObject(
      {
        th: placePlain(th ?? standInText, origin),
        en: placeOrAbsent(en, reader.originOf(row, "english")),
        source: sources.of(row, "source", reader.originOf(row, "source")),
        ...further,
      },
      origin,
    );
  };
  const list = (field: EditionField, usual: readonly string[]) => {
    const row = rows.get(field);
    return row === undefined || !row.has("value")
      ? placeList(usual.map((each) => placePlain(each)))
      : reader.list(row, "value");
  };
  const name = text("name");
  if (name === undefined) tellWithoutName(reader, rows.get("name"));
  const scoringRow = rows.get("scoringName");
  const schema = rows.get("schema")?.text("value") ?? null;
  const heads = {
    title: text("comparisonTitle"),
    older: text("comparisonOlder"),
    newer: text("comparisonNewer"),
  };
  return {
    members: {
      $schema: schema === null ? undefined : placePlain(schema),
      id: readId(reader, rows.get("id"), name),
      languages: lowerCase(list("languages", ["th"])),
      name: name ?? standIn(sources),
      description: text("description") ?? name ?? standIn(sources),
    },
    scoring: placeObject({
      name: plain("scoringName", ScoringRule.shape.name, frame.scoring.name),
      version: placePlain(frame.scoring.version),
      source:
        scoringRow === undefined
          ? sources.standIn(null)
          : sources.of(scoringRow, "source", reader.originOf(scoringRow, "source")),
      tolerance: plain("tolerance", ScoringRule.shape.tolerance, frame.scoring.tolerance),
      displayDecimals: plain(
        "displayDecimals",
        ScoringRule.shape.displayDecimals,
        frame.scoring.displayDecimals,
      ),
    }),
    results: placeObject({
      years: plain("years", results.years, frame.results.years),
      indicatorsPrepared: plain(
        "indicatorsPrepared",
        results.indicatorsPrepared,
        frame.results.indicatorsPrepared,
      ),
      indicatorsMax: plain("indicatorsMax", results.indicatorsMax, frame.results.indicatorsMax),
    }),
    ambiguous: list("ambiguous", []),
    comparison: Object.values(heads).every((head) => head === undefined) ? null : heads,
  };
}

function indexRows(reader: EditionReader): ReadonlyMap<string, TableRow> {
  const rows = new Map<string, TableRow>();
  for (const row of reader.tables.rowsOf("edition")) {
    const field = row.text("field");
    const first = field === null ? undefined : rows.get(field);
    if (field === null && !row.has("field") && row.has("value"))
      reader.tell(
        problem("authoring/blank-cell", row.place("field"), { heading: row.wordsOf("field").heading }),
      );
    if (field === null) continue;
    if (first === undefined) rows.set(field, row);
    else
      reader.tell(
        problem("authoring/field-twice", row.place("field"), {
          typed: row.wordsOf("value").heading,
          first: describePlace(first.place("field")),
        }),
      );
  }
  return rows;
}

function tellWithoutName(reader: EditionReader, row: TableRow | undefined): void {
  const heading = row === undefined ? reader.sheetName("edition") : row.wordsOf("value").heading;
  const place = row === undefined ? { sheet: reader.sheetName("edition") } : row.place("value");
  if (row?.has("value") !== true) reader.tell(problem("authoring/blank-cell", place, { heading }));
}

function standIn(sources: SourceDesk): Placed {
  return placeObject({ th: placePlain(standInText), source: sources.standIn(null) });
}

/** An id that was typed, or one made of the year in the edition's name. */
function readId(reader: EditionReader, row: TableRow | undefined, name: Placed | undefined): Placed {
  const th = name?.kind === "object" ? name.members["th"] : undefined;
  const year = /2[45]\d\d/.exec(th?.kind === "plain" ? foldTyped(String(th.value)) : "")?.[0];
  const made = `edition-${year ?? "1"}`;
  if (row === undefined) return placePlain(made);
  if (!row.has("value"))
    reader.tell(
      problem("authoring/id-suggested", row.place("value"), {
        heading: row.wordsOf("value").heading,
        suggested: made,
      }),
    );
  return reader.value(row, "value", Criteria.shape.id, made, made);
}

function lowerCase(list: Placed): Placed {
  if (list.kind !== "list") return list;
  return placeList(
    list.parts.map((part) =>
      part.kind === "plain" ? placePlain(String(part.value).toLowerCase(), part.origin) : part,
    ),
    list.origin,
  );
}
