import { productName } from "../form/stamp";
import { type Place, type Problem, problem } from "../problem";
import { cellText, isBlankCell } from "../reading/cellText";
import { foldTyped } from "../reading/normaliseTyped";
import { type Result, fail, succeed } from "../result";
import { a1 } from "../workbook/address";
import type { Snapshot, SnapshotCell } from "../workbook/snapshot";
import { locateSlipSheets, type SlipSheet } from "./locateSlipSheets";
import type { Slip, SlipEntry, SlipOrigin } from "./slip";
import {
  fixedSlipRow,
  slipColumns,
  slipLayoutVersion,
  slipMarks,
  slipStampColumns,
  slipStampKeys,
} from "./slipKeys";

/**
 * What a slip says, found by its keys wherever its rows, columns and sheets stand now. A value that can't belong to
 * one cell of the form is told and left out. Fails where the workbook isn't a slip, or one of a newer layout.
 */
export function readSlip(snapshot: Snapshot): Result<Slip> {
  const stamp = locateSlipSheets(snapshot, slipMarks.stamp).find(isOurs);
  const tables = locateSlipSheets(snapshot, slipMarks.table);
  if (stamp === undefined || tables.length === 0) return fail([problem("slip/not-a-slip")]);
  const layout = numberOf(stamp, slipStampKeys.layout);
  if (layout > slipLayoutVersion)
    return fail([problem("slip/newer-layout", {}, { found: layout, known: slipLayoutVersion })]);

  const problems: Problem[] = tables.flatMap((table) => findStrayValues(table, issuedKeys(stamp)));
  const entries = stamp.rows
    .filter(({ row }) => stamp.textAt(row, slipStampColumns.digest) !== "")
    .map(({ key, row }): SlipEntry => {
      const found = findRight(tables, key, stamp.textAt(row, slipStampColumns.number));
      problems.push(...found.problems);
      return {
        key,
        stood: stamp.textAt(row, slipStampColumns.stood),
        digest: stamp.textAt(row, slipStampColumns.digest),
        right: found.right,
        place: found.place,
      };
    });
  return succeed({ origin: originOf(stamp), entries }, problems);
}

function isOurs(stamp: SlipSheet): boolean {
  return foldTyped(valueOf(stamp, slipStampKeys.product)) === foldTyped(productName);
}

function valueOf(stamp: SlipSheet, key: string): string {
  const row = stamp.rows.find((each) => each.key === key)?.row;
  return row === undefined ? "" : stamp.textAt(row, slipStampColumns.value);
}

function numberOf(stamp: SlipSheet, key: string): number {
  const number = Number(valueOf(stamp, key));
  return Number.isFinite(number) ? number : 0;
}

function originOf(stamp: SlipSheet): SlipOrigin {
  const issueId = valueOf(stamp, slipStampKeys.issueId);
  return {
    issueId: issueId === "" ? null : issueId,
    agencyCode: valueOf(stamp, slipStampKeys.agencyCode),
    agencyName: valueOf(stamp, slipStampKeys.agencyName),
    reportingUnit: valueOf(stamp, slipStampKeys.reportingUnit),
    year: numberOf(stamp, slipStampKeys.year),
    round: numberOf(stamp, slipStampKeys.round),
    edition: valueOf(stamp, slipStampKeys.edition),
  };
}

function issuedKeys(stamp: SlipSheet): ReadonlySet<string> {
  return new Set([fixedSlipRow, ...stamp.rows.map(({ key }) => key)]);
}

/** Values beside which the slip has no row of its own: in a row that a person put in, or under a key that is spoiled. */
function findStrayValues(table: SlipSheet, issued: ReadonlySet<string>): readonly Problem[] {
  const column = table.columns.get(slipColumns.right);
  const keyOfRow = new Map(table.rows.map(({ key, row }) => [row, key]));
  return table.grid.cells
    .filter((cell) => cell.column === column && cell.row !== table.keyRow && !isBlankCell(cell))
    .filter(({ row }) => !issued.has(keyOfRow.get(row) ?? ""))
    .map((cell) => problem("slip/unknown-row", placeIn(table, cell.row), { value: cellText(cell).trim() }));
}

/** The value beside a key. A row may stand twice, but not say two things, nor beside another row's number. */
function findRight(
  tables: readonly SlipSheet[],
  key: string,
  number: string,
): { readonly right: SnapshotCell | null; readonly place: Place; readonly problems: readonly Problem[] } {
  const filled = tables.flatMap((table) =>
    table.rows.flatMap(({ key: found, row }) => {
      const cell = found === key ? table.at(row, slipColumns.right) : undefined;
      return cell === undefined || isBlankCell(cell) ? [] : [{ table, row, cell }];
    }),
  );
  const [first, ...others] = filled;
  if (first === undefined) return { right: null, place: {}, problems: [] };
  const place = placeIn(first.table, first.row);
  const value = cellText(first.cell).trim();
  const refuse = (found: Problem) => ({ right: null, place, problems: [found] });

  const other = others.find(({ cell }) => cellText(cell).trim() !== value);
  if (other !== undefined)
    return refuse(problem("slip/two-values", place, { value, other: cellText(other.cell).trim() }));
  // Sorted without its hidden columns, a table says of every cell what belongs to another.
  const shown = first.table.textAt(first.row, slipColumns.number);
  if (shown !== "" && shown !== number)
    return refuse(problem("slip/row-mixed", place, { value, shown, number }));
  if (first.cell.kind === "error") return refuse(problem("slip/error-value", place, { value }));
  return { right: first.cell, place, problems: [] };
}

function placeIn({ grid, columns }: SlipSheet, row: number): Place {
  return { sheet: grid.name, cell: a1(row, columns.get(slipColumns.right) ?? 1) };
}
