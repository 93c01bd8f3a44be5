import { appendTo } from "../appendTo";
import { isBlankCell, cellText } from "../reading/cellText";
import { createSheetGrid, type SheetGrid } from "../reading/sheetGrid";
import type { Snapshot, SnapshotCell } from "../workbook/snapshot";
import { listColumns, listMarks, openMark } from "./listColumns";
import type { Origin } from "./mergeSource";
import { strayKindOf, type Stray } from "./stray";

/** A value that is listed as unsettled in a form that was merged before. */
export interface OpenValue {
  readonly cell: SnapshotCell;
  readonly origin: Origin;
}

/** What a form that was merged before says of where it comes from; a form that wasn't says nothing. */
export interface CarriedCells {
  /** The places that a value was found in then: none where the cell says something else by now. */
  origins(key: string, text: string): readonly Origin[];
  /** The values of a conflict that nobody settled. */
  open(key: string): readonly OpenValue[];
  /** Texts without a place that were listed then. */
  readonly strays: readonly Stray[];
  /** The files that it names. */
  readonly files: ReadonlySet<string>;
  /** Names of the lists' sheets. */
  readonly sheets: ReadonlySet<string>;
}

/** What the lists of earlier merging in a workbook say, `via` the source that it is. */
export function readCarriedCells({ sheets }: Snapshot, via: string): CarriedCells {
  const origins = new Map<string, { readonly text: string; readonly origin: Origin }[]>();
  const open = new Map<string, OpenValue[]>();
  const strays: Stray[] = [];
  const names = new Set<string>();
  const files = new Set<string>();

  for (const sheet of sheets) {
    const marked = sheet.cells.some(({ value }) => isMark(value));
    if (!marked) continue;
    names.add(sheet.name);
    const grid = createSheetGrid(sheet);
    let list: string | null = null;
    for (const row of grid.rowNumbers) {
      const mark = textAt(grid, row, "mark");
      if (isMark(mark)) {
        list = mark;
        continue;
      }
      const cell = grid.at(row, listColumns.value);
      if (list === null || mark === "" || cell === undefined || isBlankCell(cell)) continue;
      const origin = originIn(grid, row, via);
      files.add(origin.file);
      if (list === listMarks.sources) appendTo(origins, mark, { text: cellText(cell).trim(), origin });
      else if (list === listMarks.strays) {
        const kind = strayKindOf(mark);
        if (kind !== null) strays.push({ kind, text: cellText(cell), origin });
      } else if (mark.startsWith(openMark)) appendTo(open, mark.slice(openMark.length), { cell, origin });
    }
  }
  return {
    origins: (key, text) =>
      (origins.get(key) ?? []).filter((each) => each.text === text).map(({ origin }) => origin),
    open: (key) => open.get(key) ?? [],
    strays,
    files,
    sheets: names,
  };
}

function isMark(value: SnapshotCell["value"]): boolean {
  return Object.values<unknown>(listMarks).includes(value);
}

function originIn(grid: SheetGrid, row: number, via: string): Origin {
  return {
    file: textAt(grid, row, "file"),
    unit: textAt(grid, row, "unit"),
    sheet: textAt(grid, row, "sheet"),
    cell: textAt(grid, row, "cell"),
    via,
  };
}

function textAt(grid: SheetGrid, row: number, column: keyof typeof listColumns): string {
  return cellText(grid.at(row, listColumns[column])).trim();
}
