import { type Result, succeed } from "../core/result";
import type { Blueprint } from "../core/workbook/blueprint";
import type { WorkbookHost } from "../core/workbook/host";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import type { SavedWorkbook } from "../ui/savedWorkbook";
import type { PlaceWorkbook } from "./batch/createBatchServices";
import { bytesIn } from "./bytesIn";
import { paint } from "./paint";

/** What makes a workbook: it writes it into the host that it is given, once. */
export interface WorkbookMaker<T> {
  make(host: WorkbookHost): Promise<Result<T>>;
  /** Name of the workbook's file. */
  nameOf(made: T): string;
}

/** A workbook that was made, where it is now, and what came with it. */
export interface MadeWorkbook<T> {
  readonly saved: SavedWorkbook;
  readonly made: T;
}

/** Makes a workbook as a file, and puts it where the person works. Rejects with the signal's reason where it stops before that. */
export async function makeWorkbook<T>(
  place: PlaceWorkbook,
  { make, nameOf }: WorkbookMaker<T>,
  signal?: AbortSignal,
): Promise<Result<MadeWorkbook<T>>> {
  await paint();
  const host = createXlsxHost(null);
  let outline: Blueprint | null = null;
  const made = await make({
    ...host,
    create(blueprint) {
      outline = blueprint;
      return host.create(blueprint);
    },
  });
  if (!made.ok) return made;
  if (outline === null) throw new Error("a workbook was made that nobody wrote");
  // From here on Excel is at it, and can't be stopped.
  signal?.throwIfAborted();
  const placed = await place({ file: { name: nameOf(made.value), bytes: bytesIn(host) }, outline });
  if (!placed.ok) return placed;
  return succeed({ saved: placed.value, made: made.value }, [...made.problems, ...placed.problems]);
}
