import { posix } from "node:path";
import type { ReaderPool } from "../../src/app/batch/createReaderPool";
import type { ReaderSetting } from "../../src/app/batch/readerMessages";
import { readFormFile } from "../../src/app/batch/readFormFile";
import { builtInEditions } from "../../src/app/builtInEditions";
import type { BatchListing } from "../../src/cli/readers/listBatchFiles";
import type { PathToRead } from "../../src/cli/readers/pathToRead";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { problem } from "../../src/core/problem";
import { type Result, fail, succeed } from "../../src/core/result";
import type { Files, Io, Output } from "../../src/cli/io";

/** The outside world of a command in a test: what it printed, and the files it read and wrote, by path. */
export interface MemoryIo extends Io {
  readonly printed: { stdout: string; stderr: string };
  readonly contents: Map<string, Uint8Array>;
}

export interface MemoryIoOptions {
  /** Width of a terminal; without it the outputs are pipes. */
  readonly terminalColumns?: number;
  /** Paths that can't be written. */
  readonly unwritable?: readonly string[];
  /** Families of fonts of the machine; null where it doesn't tell. */
  readonly fonts?: readonly string[] | null;
  /** The machine's office program; without it there is none. */
  readonly makePdf?: (workbook: Uint8Array) => Result<Uint8Array>;
}

/** Outputs, files, a clock that stands at 21 November 2569 and ids that count from 1. */
export function createMemoryIo(
  files: Readonly<Record<string, Uint8Array | string>> = {},
  {
    fonts = null,
    makePdf = () => fail([problem("print/office-missing")]),
    terminalColumns,
    unwritable = [],
  }: MemoryIoOptions = {},
): MemoryIo {
  const printed = { stdout: "", stderr: "" };
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      posix.normalize(path),
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  let ids = 0;
  const output = (name: keyof typeof printed): Output => ({
    write: (text) => {
      printed[name] += text;
    },
    isTerminal: terminalColumns !== undefined,
    columns: terminalColumns ?? 80,
  });
  return {
    printed,
    contents,
    stdout: output("stdout"),
    stderr: output("stderr"),
    files: createMemoryFiles(contents, unwritable),
    listFiles: (paths) => Promise.resolve(listIn(contents, paths)),
    listBatch: (paths) => Promise.resolve(listBatchIn(contents, paths)),
    createReaders: ({ setting }) => createMemoryReaders(contents, setting),
    fontFamilies: () => Promise.resolve(fonts === null ? null : new Set(fonts)),
    makePdf: (workbook) => Promise.resolve(makePdf(workbook)),
    now: () => new Date(2026, 10, 21, 9, 30),
    newId: () => `issue-${(ids += 1)}`,
  };
}

function listIn(contents: ReadonlyMap<string, unknown>, paths: readonly string[]): Result<readonly string[]> {
  const found = paths.map((path) => {
    const place = posix.normalize(path).replace(/(.)\/$/, "$1");
    return [...contents.keys()].filter((each) => each === place || each.startsWith(`${place}/`)).sort();
  });
  const missing = paths.filter((_, at) => found[at]?.length === 0);
  return missing.length > 0
    ? fail(missing.map((file) => problem("file/not-found", { file })))
    : succeed([...new Set(found.flat())]);
}

/** As the real listing: a folder's files by their paths in it, each with its size. */
function listBatchIn(
  contents: ReadonlyMap<string, Uint8Array>,
  paths: readonly string[],
): Result<BatchListing> {
  const listed = listIn(contents, paths);
  if (!listed.ok) return listed;
  const folders = paths.map((path) => `${posix.normalize(path).replace(/\/$/, "")}/`);
  const files = listed.value.map((path) => {
    const folder = folders.length === 1 ? folders.find((each) => path.startsWith(each)) : undefined;
    const name = folder === undefined ? path : path.slice(folder.length);
    return { path, name, sizeBytes: contents.get(path)?.length ?? 0 };
  });
  return succeed({ files, leftOut: [] });
}

/** Readers without threads. */
function createMemoryReaders(
  contents: ReadonlyMap<string, Uint8Array>,
  { edition, ambiguous }: ReaderSetting,
): ReaderPool<PathToRead> {
  const editions = edition === null ? builtInEditions() : [edition, ...builtInEditions()];
  const read = ({ name, path }: PathToRead) =>
    readFormFile(
      { name, bytes: contents.get(path) ?? new Uint8Array() },
      { editions, edition, ambiguous, openWorkbook: (bytes) => createXlsxHost(bytes) },
    );
  return {
    read,
    readAll: (files, { onRead }) =>
      Promise.all(
        files.map(async (file, at) => {
          const found = await read(file);
          onRead?.(found, at);
          return found;
        }),
      ),
    close: () => undefined,
  };
}

function createMemoryFiles(contents: Map<string, Uint8Array>, unwritable: readonly string[]): Files {
  const folders = new Set(["."]);
  const kindOf = (path: string) => {
    const place = posix.normalize(path).replace(/(.)\/$/, "$1");
    if (contents.has(place)) return "file";
    const isFolder = folders.has(place) || [...contents.keys()].some((each) => each.startsWith(`${place}/`));
    return isFolder ? "folder" : "nothing";
  };
  return {
    read: (path) => {
      const content = contents.get(posix.normalize(path));
      return Promise.resolve(
        content === undefined ? fail([problem("file/not-found", { file: path })]) : succeed(content),
      );
    },
    write: (path, bytes, { mayReplace }) => {
      const place = posix.normalize(path);
      if (unwritable.includes(place))
        return Promise.resolve(fail([problem("file/unwritable", { file: path }, { reason: "EACCES" })]));
      if (contents.has(place) && !mayReplace)
        return Promise.resolve(fail([problem("file/exists", { file: path })]));
      contents.set(place, bytes);
      return Promise.resolve(succeed(null));
    },
    writeText(path, pieces, options) {
      return this.write(path, new TextEncoder().encode([...pieces].join("")), options);
    },
    isSame: (path, other) => Promise.resolve(posix.normalize(path) === posix.normalize(other)),
    kindOf: (path) => Promise.resolve(kindOf(path)),
    modifiedAt: () => Promise.resolve(new Date(2026, 10, 20, 16, 5)),
    makeFolder: (path) => {
      folders.add(posix.normalize(path));
      return Promise.resolve(succeed(null));
    },
  };
}
