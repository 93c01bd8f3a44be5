import type { z } from "zod";
import { type Problem, problem } from "../../problem";
import { editionWords, type EditionTableKey } from "../../text/editionWords";
import type { ReadTables } from "../tables/readTables";
import type { TableRow } from "../tables/tableRow";
import { createKeyNumberer } from "./editionLayer";
import {
  type Origin,
  type Placed,
  placeList,
  placePlain,
  type Plain,
  placeObject,
  placeOrAbsent,
} from "./placedJson";
import { asPhrase, originIn } from "./originIn";
import type { SourceDesk } from "./sourceDesk";
import { createIdSuggester, type IdSuggester } from "./suggestId";
import type { WordingDesk } from "./wordingDesk";

/** What reads the cells of an edition's tables into its JSON, and tells what is wrong with them. */
export interface EditionReader {
  readonly tables: ReadTables;
  tell(problem: Problem): void;
  /** What a table's sheet is called in the workbook, or would be. */
  sheetName(table: EditionTableKey): string;
  originOf(row: TableRow, column: string): Origin;
  /** A table's sheet as a whole, for what is missing in it. */
  sheetOrigin(table: EditionTableKey): Origin;
  keyOf(table: string, key: string): string;
  /**
   * The value of a cell that the schema takes. A blank one gives `orElse`, and is told where there is none; one that the
   * schema doesn't take is told. Both then give the stand-in, so that all else can still be checked.
   */
  value(row: TableRow, column: string, schema: z.ZodType, standIn: Plain, orElse?: Plain): Placed;
  /** An id that the schema takes; where the cell is blank or holds none, the next that is free, which is told. */
  id(
    row: TableRow,
    column: string,
    schema: z.ZodType,
    ids: IdSuggester,
    idOf: (number: number) => string,
  ): string;
  /** The parts of a list, each with the list's cell. */
  list(row: TableRow, column: string): Placed;
  /** A text with its source and further wordings; undefined where nothing of it was typed. */
  text(row: TableRow, table: string, key: string, field: string): Placed | undefined;
  /** The same, where a row can't do without; a text that is missing is told, unless there is another to take. */
  needText(row: TableRow, table: string, key: string, field: string, orElse?: Placed): Placed;
  /** A suggester beside all ids of a table. */
  idsOf(table: string): IdSuggester;
}

/** What stands in for a text that is missing, while all else is checked. */
export const standInText = "…";

/** A reader over the tables of one workbook. */
export function createEditionReader(
  tables: ReadTables,
  sources: SourceDesk,
  wordings: WordingDesk,
  tell: (problem: Problem) => void,
): EditionReader {
  const originOf = originIn;
  const keyOf = createKeyNumberer();
  const sheetName = (table: EditionTableKey) =>
    tables.sheetOf(table) ?? editionWords[tables.language].tables[table].sheet;
  const tellBlank = ({ heading, place }: Origin) => tell(problem("authoring/blank-cell", place, { heading }));
  const value: EditionReader["value"] = (row, column, schema, standIn, orElse) => {
    const origin = originOf(row, column);
    const typed = row.text(column) ?? row.number(column) ?? row.claim(column);
    if (typed === null) {
      if (row.has(column)) return placePlain(standIn, origin);
      if (orElse === undefined) tellBlank(origin);
      return placePlain(orElse === undefined ? standIn : orElse, origin);
    }
    if (schema.safeParse(typed).success) return placePlain(typed, origin);
    tell(
      problem("authoring/bad-value", origin.place, {
        heading: origin.heading,
        typed: String(typed),
        help: origin.help,
      }),
    );
    return placePlain(standIn, origin);
  };
  const text: EditionReader["text"] = (row, table, key, field) => {
    const [th, en] = [row.text(`${field}Th`), row.text(`${field}En`)];
    const further = wordings.take(table, key, field);
    if (th === null && en === null && further === null) return undefined;
    const origin = originOf(row, `${field}Th`);
    if (th === null && !row.has(`${field}Th`)) tellBlank(origin);
    return placeObject(
      {
        th: placePlain(th ?? standInText, origin),
        en: placeOrAbsent(en, originOf(row, `${field}En`)),
        source: sources.of(row, `${field}Source`, originOf(row, `${field}Source`)),
        ...further,
      },
      origin,
    );
  };
  return {
    tables,
    tell,
    originOf,
    sheetName,
    sheetOrigin: (table) => ({
      place: { sheet: sheetName(table) },
      heading: sheetName(table),
      help: asPhrase(editionWords[tables.language].tables[table].help),
    }),
    keyOf,
    value,
    text,
    id(row, column, schema, ids, idOf) {
      const origin = originOf(row, column);
      const typed = row.text(column);
      if (typed !== null && schema.safeParse(typed).success) return typed;
      const suggested = ids.next(idOf);
      const { heading, help, place } = origin;
      if (typed !== null) tell(problem("authoring/bad-value", place, { heading, typed, help }));
      else if (!row.has(column)) tell(problem("authoring/id-suggested", place, { heading, suggested }));
      return suggested;
    },
    list(row, column) {
      const origin = originOf(row, column);
      return placeList(
        row.list(column).map((part) => placePlain(part, origin)),
        origin,
      );
    },
    needText(row, table, key, field, orElse) {
      const found = text(row, table, key, field);
      if (found !== undefined) return found;
      if (orElse !== undefined) return orElse;
      const origin = originOf(row, `${field}Th`);
      if (!row.has(`${field}Th`)) tellBlank(origin);
      return placeObject({ th: placePlain(standInText, origin), source: sources.standIn(origin) }, origin);
    },
    idsOf: (table) => createIdSuggester(tables.rowsOf(table).flatMap((row) => row.text("id") ?? [])),
  };
}
