import { type Result, fail, succeed } from "../../../core/result";
import { findWorkbookPart } from "./findWorkbookPart";
import { type InflateRaw, inflateRaw as inflateRawAnywhere } from "./inflateRaw";
import { type PackageLimits, defaultPackageLimits } from "./packageLimits";
import { type Parts, createParts } from "./parts";
import { readDirectory } from "./readDirectory";
import { recogniseFile } from "./recogniseFile";

/** The parts of a package that holds an Excel workbook in XML. */
export interface Package extends Parts {
  /** The name of the part that holds the workbook, found by relationship. */
  readonly workbookPart: string;
}

export interface OpenOptions {
  readonly limits?: Partial<PackageLimits>;
  /** A faster inflater where the platform has one. */
  readonly inflateRaw?: InflateRaw;
}

/**
 * The package in a file's bytes, if it is one that holds an Excel workbook in XML (.xlsx, .xlsm, .xltx, .xltm).
 * Fails with what the file is instead (file/old-xls, file/xlsb, file/ods, file/encrypted, file/not-a-workbook), or
 * with file/damaged or file/too-large. Nothing is inflated but the few parts that tell which kind of file it is; the
 * bounds of a part hold when it is asked for.
 */
export function openPackage(bytes: Uint8Array, options: OpenOptions = {}): Result<Package> {
  const limits = { ...defaultPackageLimits, ...options.limits };
  const refusal = recogniseFile(bytes, limits);
  if (refusal) return fail([refusal]);
  const directory = readDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const parts = createParts(bytes, directory.value, limits, options.inflateRaw ?? inflateRawAnywhere);
  const workbookPart = findWorkbookPart(parts);
  return workbookPart.ok ? succeed({ ...parts, workbookPart: workbookPart.value }) : workbookPart;
}
