import { cellText } from "../core/reading/cellText";
import { readStamp } from "../core/reading/readStamp";
import type { Snapshot, SnapshotSheet } from "../core/workbook/snapshot";
import { findRosterColumns } from "./findRosterColumns";
import type { RosterTable } from "./readRoster";

/** The roster in a workbook: the first sheet that people see with a heading for the agency's name, else the first. */
export function rosterTable(snapshot: Snapshot, file: string): RosterTable {
  if (isForm(snapshot)) return { rows: [], place: { file }, isForm: true };
  const tables = snapshot.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map((sheet): RosterTable => ({ rows: textRows(sheet), place: { file, sheet: sheet.name } }));
  return (
    tables.find(({ rows }) => findRosterColumns(rows) !== null) ?? tables[0] ?? { rows: [], place: { file } }
  );
}

/** True for a form of this product, also of a newer layout. */
function isForm(snapshot: Snapshot): boolean {
  const stamp = readStamp(snapshot);
  return stamp.ok || stamp.problems.some(({ code }) => code === "form/newer-layout");
}

/** Columns further right hold no roster; a stray cell there would make every row as wide. */
const columnsAtMost = 100;

function textRows({ cells }: SnapshotSheet): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const cell of cells.filter(({ column }) => column <= columnsAtMost)) {
    while (rows.length < cell.row) rows.push([]);
    const row = rows[cell.row - 1] ?? [];
    while (row.length < cell.column) row.push("");
    row[cell.column - 1] = cell.kind === "error" ? "" : cellText(cell);
  }
  return rows;
}
