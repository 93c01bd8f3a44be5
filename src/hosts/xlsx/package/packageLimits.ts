import { type Problem, problem } from "../../../core/problem";

/**
 * Bounds that no honest workbook of an office comes near; past them a package is refused before memory is spent. A
 * filled form has 200 KB, and 1.5 MB inflated; what these allow is refused or read within a second.
 */
export interface PackageLimits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly nameLength: number;
  /** Inflated size of one entry, and of all entries that are inflated together. */
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** How many times an entry may grow when inflated; small entries (up to `ratioFreeBytes`) may grow as they like. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Inflated size of a part that is read as XML. */
  readonly xmlBytes: number;
}

const mebibyte = 1024 * 1024;

export const defaultPackageLimits: PackageLimits = {
  fileBytes: 64 * mebibyte,
  entries: 4096,
  nameLength: 255,
  entryBytes: 64 * mebibyte,
  totalBytes: 64 * mebibyte,
  ratio: 250,
  ratioFreeBytes: mebibyte,
  xmlBytes: 32 * mebibyte,
};

/** Which bound a file went past. */
export type Measure =
  | keyof PackageLimits
  | "xmlDepth"
  | "xmlElements"
  | "xmlNamespaces"
  | "xmlTextLength"
  | "sheets"
  | "cells"
  | "textLength"
  | "formulaCharacters";

/** The problem of a file that goes past a bound; `part` is empty where the package itself does. */
export function tooLarge(measure: Measure, limit: number, part = ""): Problem {
  return problem("file/too-large", {}, { measure, limit, part });
}

/** The problem of a package, or of one of its parts, that contradicts itself or can't be decoded. */
export function damaged(part = ""): Problem {
  return problem("file/damaged", {}, { part });
}
