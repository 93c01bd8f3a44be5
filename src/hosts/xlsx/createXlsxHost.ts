import { problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import type { Blueprint } from "../../core/workbook/blueprint";
import type { WorkbookHost } from "../../core/workbook/host";
import type { WorkbookPatch } from "../../core/workbook/patch";
import type { Snapshot } from "../../core/workbook/snapshot";
import type { InflateRaw } from "./package/inflateRaw";
import type { PackageLimits } from "./package/packageLimits";
import { openPackage } from "./package/openPackage";
import { readSheetNames } from "./reading/readSheetNames";
import { readSnapshot } from "./reading/readSnapshot";
import { updateWorkbook } from "./updating/updateWorkbook";
import { writeWorkbook } from "./writing/writeWorkbook";

/** A workbook in the bytes of an .xlsx file. */
export interface XlsxHost extends WorkbookHost {
  /** The file as it is now; null before anything was created. */
  bytes(): Uint8Array | null;
  /** The names of the file's worksheets in the order of their tabs, with no sheet read. Fails as `read` does. */
  sheetNames(): Result<readonly string[]>;
  /** As every host; where `only` is given, sheets whose names it doesn't want are left out, and left unread. */
  read(only?: (sheetName: string) => boolean): Promise<Result<Snapshot>>;
}

export interface XlsxHostOptions {
  /** A faster inflater where the platform has one. */
  readonly inflate?: InflateRaw;
  /** Wider bounds for a file that the product wrote itself; other files keep the usual ones. */
  readonly limits?: Partial<PackageLimits>;
}

/**
 * A host over a file's bytes, or over nothing yet (null), which has no sheets. The given bytes are never changed;
 * a step that fails leaves the host with the file that it had.
 */
export function createXlsxHost(
  bytes: Uint8Array | null,
  { inflate, limits }: XlsxHostOptions = {},
): XlsxHost {
  const options = {
    ...(inflate === undefined ? {} : { inflateRaw: inflate }),
    ...(limits === undefined ? {} : { limits }),
  };
  let file = bytes;

  function keep(written: Result<Uint8Array>): Promise<Result<null>> {
    if (!written.ok) return Promise.resolve(written);
    file = written.value;
    return Promise.resolve(succeed(null, written.problems));
  }

  return {
    capabilities: { name: "xlsx", recalculates: false, canUndo: false, isShared: false },
    bytes: () => file,
    sheetNames() {
      if (file === null) return succeed([]);
      const opened = openPackage(file, options);
      return opened.ok ? readSheetNames(opened.value) : opened;
    },
    read(only): Promise<Result<Snapshot>> {
      if (file === null) return Promise.resolve(succeed({ sheets: [] }));
      const opened = openPackage(file, options);
      return Promise.resolve(opened.ok ? readSnapshot(opened.value, {}, only) : opened);
    },
    create: (blueprint: Blueprint) => keep(writeWorkbook(blueprint)),
    apply: (patch: WorkbookPatch) =>
      file === null ? Promise.resolve(refuseSheets(patch)) : keep(updateWorkbook(file, patch, options)),
  };
}

/** Where there is no workbook there is none of the patch's sheets. */
function refuseSheets({ sheets, last }: WorkbookPatch): Result<null> {
  const missing = [...sheets, ...(last === null ? [] : [last])].map(({ sheet }) =>
    problem("file/sheet-missing", { sheet }),
  );
  return missing.length > 0 ? fail(missing) : succeed(null);
}
