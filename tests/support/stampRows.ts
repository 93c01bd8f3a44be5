import { stampKeys, stampPrefixes } from "../../src/core/form/stamp";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "./cellsOf";
import { change } from "./mangle";

/** What a person makes of the value of one line of the stamp; null takes the line away. */
export type StampChange = (key: string, value: string) => string | null;

/** A form as it was issued, with lines of its stamp changed. */
export function changeStamp(snapshot: Snapshot, changed: StampChange): Snapshot {
  const now = new Map(
    [...linesOf(snapshot)].map(([row, { key, value }]) => [row, changed(key, value)] as const),
  );
  return change(snapshot, stampSheet, (cell) => {
    const value = now.get(cell.row);
    if (value === undefined || cell.column > 2) return cell;
    if (value === null) return null;
    return cell.column === 1 || value === String(cell.value) ? cell : { ...cell, value };
  });
}

/** A form from before forms carried their edition. */
export function withoutCarried(snapshot: Snapshot): Snapshot {
  return changeStamp(snapshot, (key, value) => (isPiece(key) ? null : value));
}

/** A form whose carried edition is another text, packed; it stands in one piece. */
export function withCarried(snapshot: Snapshot, packed: string): Snapshot {
  return changeStamp(snapshot, (key, value) =>
    key === `${stampPrefixes.edition}1` ? packed : isPiece(key) ? null : value,
  );
}

/** A form whose stamp names another digest of the edition; null takes the line away. */
export function withEditionHash(snapshot: Snapshot, digest: string | null): Snapshot {
  return changeStamp(snapshot, (key, value) => (key === stampKeys.editionHash ? digest : value));
}

/** The file of a form with lines of its stamp changed; null empties a line's value. */
export async function changeStampFile(bytes: Uint8Array, changed: StampChange): Promise<Uint8Array> {
  const host = createXlsxHost(bytes);
  const lines = [...linesOf(valueOf(await host.read()))];
  const cells = lines.map(([row, { key, value }]) => ({ row, column: 2, value: changed(key, value) }));
  valueOf(await host.apply({ sheets: [{ sheet: stampSheet, cells, rows: [] }], last: null }));
  return host.bytes() ?? new Uint8Array();
}

/** The pieces of the edition that a form carries, in their order. */
export function piecesOf(snapshot: Snapshot): readonly string[] {
  return [...linesOf(snapshot).values()].filter(({ key }) => isPiece(key)).map(({ value }) => value);
}

const stampSheet = "_pmqa";

/** The lines of the stamp by their rows. */
function linesOf({
  sheets,
}: Snapshot): ReadonlyMap<number, { readonly key: string; readonly value: string }> {
  const cells = sheets.find(({ name }) => name === stampSheet)?.cells ?? [];
  const values = new Map(
    cells.flatMap((cell) => (cell.column === 2 ? [[cell.row, String(cell.value)]] : [])),
  );
  return new Map(
    cells.flatMap(({ row, column, value }) => {
      const found = values.get(row);
      return column === 1 && found !== undefined ? [[row, { key: String(value), value: found }]] : [];
    }),
  );
}

function isPiece(key: string): boolean {
  return key.startsWith(stampPrefixes.edition);
}
