import { type AssessedForm, scoreSnapshot } from "../../app/scoreForm";
import { createEntryPlacer, type PlacedEntries } from "../../app/placeEntries";
import type { Problem } from "../../core/problem";
import { type Result, succeed } from "../../core/result";
import { cellText } from "../../core/reading/cellText";
import type { SheetCell } from "../../core/workbook/address";
import type { Snapshot } from "../../core/workbook/snapshot";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import type { Entry } from "../../ui/paneServices";
import { optionsWith } from "../openOptions";

/** A form's file as it was read, once; what is typed in the page is laid over it. */
export interface BaseFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly snapshot: Snapshot;
  /** Problems of reading the file, beside those of reading the form in it. */
  readonly told: readonly Problem[];
  readonly form: AssessedForm;
  readonly place: (entries: readonly Entry[]) => PlacedEntries;
  /** True where a cell's own text is what was typed. */
  readonly holds: (entry: Entry) => boolean;
  /** The text of the cell of a key; null where the form hasn't such a cell. */
  readonly textAt: (key: string) => string | null;
}

/** Reads a form's file, or says why there is no form in it. */
export async function readBaseFile(bytes: Uint8Array<ArrayBuffer>): Promise<Result<BaseFile>> {
  const read = await createXlsxHost(bytes).read();
  if (!read.ok) return read;
  const snapshot = read.value;
  const scored = scoreSnapshot(snapshot, optionsWith(null), read.problems);
  if (!scored.ok) return scored;
  const form = scored.value;
  const texts = new Map(
    snapshot.sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [`${cell.row}:${cell.column}:${name}`, cellText(cell)] as const),
    ),
  );
  const place = createEntryPlacer(form, snapshot);
  const textOf = ({ sheet, row, column }: SheetCell) => texts.get(`${row}:${column}:${sheet}`) ?? "";
  return succeed({
    bytes,
    snapshot,
    told: read.problems,
    form,
    place,
    holds: (entry) => place([entry]).placed.every(({ place: at, text }) => textOf(at) === text),
    textAt: (key) => place([{ key, text: "" }]).placed.map(({ place: at }) => textOf(at))[0] ?? null,
  });
}
