import type { ReaderPool } from "../app/batch/createReaderPool";
import type { ReaderSetting } from "../app/batch/readerMessages";
import type { Result } from "../core/result";
import type { BatchListing } from "./readers/listBatchFiles";
import type { PathToRead } from "./readers/pathToRead";

/** Where text goes: a terminal, or a pipe or file, which gets plain text and no progress. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
}

/** The files of the machine. Failures come back as problems that name the file. */
export interface Files {
  /** The bytes of a file; one that is too large isn't read. */
  read(path: string): Promise<Result<Uint8Array>>;
  /**
   * Writes a file whole or not at all. Without `mayReplace` a file that is there already is left alone, and the
   * problem is file/exists.
   */
  write(path: string, bytes: Uint8Array, options: { readonly mayReplace: boolean }): Promise<Result<null>>;
  /** As `write`, for a text that comes in pieces and never stands in memory as a whole; in UTF-8. */
  writeText(
    path: string,
    pieces: Iterable<string>,
    options: { readonly mayReplace: boolean },
  ): Promise<Result<null>>;
  /** True where both paths lead to one file. */
  isSame(path: string, other: string): Promise<boolean>;
  kindOf(path: string): Promise<"file" | "folder" | "nothing">;
  /** When a file was changed last; null where the system doesn't say. */
  modifiedAt(path: string): Promise<Date | null>;
  /** Makes a folder and those above it; one that is there already is fine. */
  makeFolder(path: string): Promise<Result<null>>;
}

/** Everything that a command meets of the outside world. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** Paths of the files that paths lead to: files themselves, and all in folders and below that aren't hidden. */
  listFiles(paths: readonly string[]): Promise<Result<readonly string[]>>;
  /** Every file that paths lead to, for a batch. */
  listBatch(paths: readonly string[]): Promise<Result<BatchListing>>;
  /** Readers of a batch's files; to be closed when they are done. */
  createReaders(options: {
    readonly setting: ReaderSetting;
    /** How many read at a time; null for as many as the machine has cores. */
    readonly jobs: number | null;
  }): ReaderPool<PathToRead>;
  /** Families of the fonts that the machine has; null where it doesn't tell. */
  fontFamilies(): Promise<ReadonlySet<string> | null>;
  /** A workbook's PDF, made by the office program of the machine; fails with what to do where there is none. */
  makePdf(workbook: Uint8Array): Promise<Result<Uint8Array>>;
  now(): Date;
  /** An id that no other form has. */
  newId(): string;
}
