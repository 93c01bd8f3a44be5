import type { Blueprint, BlueprintCell } from "./blueprint";
import type { Snapshot, SnapshotCell } from "./snapshot";

/** What a host reads of a workbook that was just made from a blueprint, but for lists to choose from. */
export function snapshotOf({ sheets }: Pick<Blueprint, "sheets">): Snapshot {
  return {
    sheets: sheets.map(({ name, visibility, rows }) => ({
      name,
      visibility,
      cells: rows.flatMap(({ row, cells }) => cells.flatMap((cell) => snapshotCell(row, cell))),
    })),
  };
}

function snapshotCell(row: number, { column, value, formula }: BlueprintCell): readonly SnapshotCell[] {
  if (value === null) return [];
  const kind = typeof value === "string" ? "text" : typeof value === "number" ? "number" : "logical";
  return [{ row, column, kind, value, format: "general", ...(formula === undefined ? {} : { formula }) }];
}
