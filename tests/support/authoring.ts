import { parseEditionTables } from "../../src/core/authoring/edition/parseEditionTables";
import type { Criteria } from "../../src/core/criteria/schema";
import type { Problem, ProblemCode } from "../../src/core/problem";
import type { Result } from "../../src/core/result";
import { columnNumber } from "../../src/core/workbook/address";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { drawSheet, snapshotSheet } from "../../src/hosts/memory/memorySheet";
import { readEdition } from "./readEdition";
import { enter, type Entry } from "./snapshotOf";

/** A workbook as it is read once it was written. */
export function snapshotOfBlueprint({ sheets }: Blueprint): Snapshot {
  return { sheets: sheets.map((sheet) => snapshotSheet(drawSheet(sheet))) };
}

/** A workbook with cells of a sheet typed, by their addresses; null clears. */
export function typeInto(
  snapshot: Snapshot,
  sheet: string,
  cells: Readonly<Record<string, Entry>>,
): Snapshot {
  return enter(
    snapshot,
    sheet,
    Object.entries(cells).map(([address, entry]) => {
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      return [Number(row), columnNumber(letters), entry] as const;
    }),
  );
}

/** A workbook with rows typed from a row on, beginning in column A; a blank text leaves its cell as it is. */
export function typeRows(
  snapshot: Snapshot,
  sheet: string,
  firstRow: number,
  rows: readonly (readonly Entry[])[],
): Snapshot {
  return enter(
    snapshot,
    sheet,
    rows.flatMap((row, at) =>
      row.flatMap((entry, place) => (entry === "" ? [] : [[firstRow + at, place + 1, entry] as const])),
    ),
  );
}

/** The edition of a workbook, with the frame of the default edition. */
export function parseWorkbook(snapshot: Snapshot): Result<Criteria> {
  return parseEditionTables(snapshot, readEdition("pmqa-4.0"));
}

/** Where problems of a code are, such as `ข้อย่อย!D5`. */
export function placesOf(problems: readonly Problem[], code: ProblemCode): readonly string[] {
  return problems
    .filter((each) => each.code === code)
    .map(({ place }) => [place.sheet, place.cell].filter((part) => part !== undefined).join("!"));
}
