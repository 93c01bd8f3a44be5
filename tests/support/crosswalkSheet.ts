import { cellText } from "../../src/core/reading/cellText";
import type { CellValue } from "../../src/core/workbook/blueprint";
import type { Snapshot, SnapshotSheet } from "../../src/core/workbook/snapshot";
import { enter, type Entry } from "./snapshotOf";

/** The sheet of links in a Thai workbook of a crosswalk, and its headings. */
export const linksSheet = "เทียบเกณฑ์";
const headings = {
  number: "คู่ที่",
  from: "รหัสเดิม",
  fromText: "ข้อความเดิม",
  to: "รหัสใหม่",
  toText: "ข้อความใหม่",
  confirmed: "การยืนยัน",
  answers: "คำตอบ",
  note: "หมายเหตุ",
} as const;
export type LinkColumn = keyof typeof headings;

const headRow = 3;

function sheetIn({ sheets }: Snapshot): SnapshotSheet {
  const found = sheets.find(({ name }) => name === linksSheet);
  if (found === undefined) throw new Error(`no sheet ${linksSheet}`);
  return found;
}

/** The column with a heading. */
export function linkColumn(workbook: Snapshot, column: LinkColumn): number {
  const head = sheetIn(workbook).cells.find(
    (cell) => cell.row === headRow && cell.value === headings[column],
  );
  if (head === undefined) throw new Error(`no column ${column}`);
  return head.column;
}

/** The row in which an id stands, old or new; the first of several. */
export function linkRow(workbook: Snapshot, side: "from" | "to", id: string): number {
  const column = linkColumn(workbook, side);
  const found = sheetIn(workbook).cells.find((cell) => cell.column === column && cell.value === id);
  if (found === undefined) throw new Error(`no row of ${id}`);
  return found.row;
}

/** The first row below those that are filled. */
export function spareRow(workbook: Snapshot): number {
  const column = linkColumn(workbook, "confirmed");
  const filled = sheetIn(workbook).cells.filter((cell) => cell.column === column && cellText(cell) !== "");
  return Math.max(...filled.map(({ row }) => row)) + 1;
}

/** The workbook with cells of a row typed in. */
export function typeInLink(
  workbook: Snapshot,
  row: number,
  typed: Partial<Readonly<Record<LinkColumn, Entry>>>,
): Snapshot {
  return Object.entries(typed).reduce(
    (now, [column, entry]) =>
      Object.hasOwn(headings, column)
        ? enter(now, linksSheet, [[row, columnNamed(now, column), entry]])
        : now,
    workbook,
  );
}

function columnNamed(workbook: Snapshot, column: string): number {
  const known = Object.keys(headings).find((each): each is LinkColumn => each === column);
  if (known === undefined) throw new Error(`no column ${column}`);
  return linkColumn(workbook, known);
}

/** What stands in a row's cell. */
export function shownInLink(workbook: Snapshot, row: number, column: LinkColumn): CellValue {
  const at = linkColumn(workbook, column);
  return sheetIn(workbook).cells.find((cell) => cell.row === row && cell.column === at)?.value ?? null;
}
