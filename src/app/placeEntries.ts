import { cellKeyText } from "../core/form/keys";
import { type Problem, problem } from "../core/problem";
import { a1, type SheetCell } from "../core/workbook/address";
import type { WorkbookPatch } from "../core/workbook/patch";
import type { SheetOverlay } from "../core/workbook/overlaySnapshot";
import type { Snapshot, SnapshotCell } from "../core/workbook/snapshot";
import { enterText } from "./enterText";
import type { OpenedForm } from "./openForm";

/** A text typed into a cell, the cell by the text of its keys. */
export interface TypedEntry {
  readonly key: string;
  readonly text: string;
}

/** An entry with its cell, and what the cell holds with it; null for a blank. */
export interface PlacedEntry extends TypedEntry {
  readonly place: SheetCell;
  readonly cell: SnapshotCell | null;
}

/** Entries that go into the form, and problems of those that don't fit into a cell. */
export interface PlacedEntries {
  readonly placed: readonly PlacedEntry[];
  readonly problems: readonly Problem[];
}

/** The most characters that a cell of a workbook holds. */
const longestText = 32_767;

/** What places entries into a form as it was read from a snapshot. Entries of cells that it hasn't are passed over. */
export function createEntryPlacer(
  { slots, submission }: OpenedForm,
  snapshot: Snapshot,
): (entries: readonly TypedEntry[]) => PlacedEntries {
  const fields = new Map(slots.slots.map((slot) => [cellKeyText(slot), slot.field]));
  const formats = new Map(
    snapshot.sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [placeText({ ...cell, sheet: name }), cell.format] as const),
    ),
  );

  /** Cells of the plan aren't slots: its rows come and go. */
  function placeOf(key: string): SheetCell | null {
    const slot = submission.places.get(key);
    if (slot !== undefined) return slot;
    const [, sheetKey = "", rowKey = "", columnKey = ""] = /^([^!]*)!(.*)\|(#.*)$/s.exec(key) ?? [];
    const sheet = submission.sheets.get(sheetKey);
    const [row, column] = [sheet?.rows.get(rowKey), sheet?.columns.get(columnKey)];
    if (sheet === undefined || row === undefined || column === undefined) return null;
    return { sheet: sheet.name, row, column };
  }

  return (entries) => {
    const placed: PlacedEntry[] = [];
    const problems: Problem[] = [];
    for (const { key, text } of entries) {
      const place = placeOf(key);
      if (place === null) continue;
      const { sheet, row, column } = place;
      const format = formats.get(placeText(place)) ?? "general";
      const value = enterText(text, fields.get(key) ?? null, format);
      if (typeof value === "string" && value.length > longestText)
        problems.push(
          problem(
            "file/text-too-long",
            { sheet, cell: a1(row, column) },
            { length: value.length, longest: longestText },
          ),
        );
      else placed.push({ key, text, place, cell: cellWith(place, value, format) });
    }
    return { placed, problems };
  };
}

function cellWith(
  { row, column }: SheetCell,
  value: PatchValue,
  format: SnapshotCell["format"],
): SnapshotCell | null {
  switch (typeof value) {
    case "number":
      return { row, column, kind: "number", value, format };
    case "string":
      return { row, column, kind: "text", value, format: "general" };
    default:
      return null;
  }
}

type PatchValue = ReturnType<typeof enterText>;

function placeText({ sheet, row, column }: SheetCell): string {
  return `${row}:${column}:${sheet}`;
}

/** The entries as cells to be laid over a snapshot. */
export function overlaysOf(placed: readonly PlacedEntry[]): readonly SheetOverlay[] {
  return bySheet(placed).map(([sheet, entries]) => ({
    sheet,
    cells: entries.map(({ place: { row, column }, cell }) => ({ row, column, cell })),
  }));
}

/** The entries as a patch for the workbook. */
export function patchOf(placed: readonly PlacedEntry[]): WorkbookPatch {
  return {
    sheets: bySheet(placed).map(([sheet, entries]) => ({
      sheet,
      cells: entries.map(({ place: { row, column }, cell }) => ({ row, column, value: cell?.value ?? null })),
      rows: [],
    })),
    last: null,
  };
}

function bySheet(placed: readonly PlacedEntry[]): readonly (readonly [string, readonly PlacedEntry[]])[] {
  const sheets = new Map<string, PlacedEntry[]>();
  for (const entry of placed) {
    const entries = sheets.get(entry.place.sheet) ?? [];
    entries.push(entry);
    sheets.set(entry.place.sheet, entries);
  }
  return [...sheets];
}
