import type { WorkbookHost } from "../../src/core/workbook/host";
import { a1 } from "../../src/core/workbook/address";
import type { Result } from "../../src/core/result";
import type { Snapshot } from "../../src/core/workbook/snapshot";

/** A result's value; a test that meets a problem instead fails with it. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/**
 * A sheet's cells by address, each as its value, or as `=formula → value`. A sheet that isn't there has none.
 */
export function cellsOf(
  snapshot: Snapshot,
  sheet: string,
): Readonly<Record<string, string | number | boolean>> {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return Object.fromEntries(
    cells.map(({ row, column, value, formula }) => [
      a1(row, column),
      formula === undefined ? value : `=${formula} → ${JSON.stringify(value)}`,
    ]),
  );
}

/** What a host holds now. */
export async function snapshotOf(host: WorkbookHost): Promise<Snapshot> {
  return valueOf(await host.read());
}
