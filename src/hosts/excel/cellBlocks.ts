import type { Box, CellAddress } from "../../core/workbook/address";

/** Something to write into a cell. */
export interface Placed<Entry> extends CellAddress {
  readonly entry: Entry;
}

/** A rectangle of cells that are written at once. */
export interface CellBlock<Entry> {
  readonly box: Box;
  /** As many rows and columns as the box. */
  readonly grid: readonly (readonly Entry[])[];
  /** What the grid adds to a request. */
  readonly bytes: number;
}

/** A block of more is parted, so that requests can be filled evenly. */
const mostBytes = 500_000;

/**
 * Cells as few rectangles without gaps: runs within a row, and such runs of the same columns in rows that follow one
 * another. Cells may come in any order, each place once.
 */
export function groupIntoBlocks<Entry>(cells: readonly Placed<Entry>[]): readonly CellBlock<Entry>[] {
  const blocks: CellBlock<Entry>[] = [];
  const lastOfColumns = new Map<string, number>();
  for (const run of findRuns(cells)) {
    const columns = `${run.box.left}:${run.box.right}`;
    const index = lastOfColumns.get(columns);
    const above = index === undefined ? undefined : blocks[index];
    if (index !== undefined && above !== undefined && continues(above, run)) {
      blocks[index] = joinRows(above, run);
    } else {
      lastOfColumns.set(columns, blocks.length);
      blocks.push(run);
    }
  }
  return blocks;
}

/** How many bytes a value takes in a request. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

const encoder = new TextEncoder();

function findRuns<Entry>(cells: readonly Placed<Entry>[]): readonly CellBlock<Entry>[] {
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: { box: Box; line: Entry[]; bytes: number }[] = [];
  for (const { row, column, entry } of inOrder) {
    // With the comma behind it.
    const bytes = bytesOf(entry) + 1;
    const run = runs.at(-1);
    if (run && run.box.top === row && run.box.right === column - 1 && run.bytes + bytes <= mostBytes) {
      run.line.push(entry);
      run.box = { ...run.box, right: column };
      run.bytes += bytes;
    } else {
      runs.push({ box: { top: row, left: column, bottom: row, right: column }, line: [entry], bytes });
    }
  }
  return runs.map(({ box, line, bytes }) => ({ box, grid: [line], bytes }));
}

function continues<Entry>(above: CellBlock<Entry>, run: CellBlock<Entry>): boolean {
  return above.box.bottom === run.box.top - 1 && above.bytes + run.bytes <= mostBytes;
}

function joinRows<Entry>(above: CellBlock<Entry>, run: CellBlock<Entry>): CellBlock<Entry> {
  return {
    box: { ...above.box, bottom: run.box.bottom },
    grid: [...above.grid, ...run.grid],
    bytes: above.bytes + run.bytes,
  };
}
