import { posix } from "node:path";
import { problem } from "../../src/core/problem";
import { fail, succeed } from "../../src/core/result";
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
}

/** Outputs, files, a clock that stands at 21 November 2569 and ids that count from 1. */
export function createMemoryIo(
  files: Readonly<Record<string, Uint8Array | string>> = {},
  { terminalColumns, unwritable = [] }: MemoryIoOptions = {},
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
    now: () => new Date(2026, 10, 21, 9, 30),
    newId: () => `issue-${(ids += 1)}`,
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
    isSame: (path, other) => Promise.resolve(posix.normalize(path) === posix.normalize(other)),
    kindOf: (path) => Promise.resolve(kindOf(path)),
    makeFolder: (path) => {
      folders.add(posix.normalize(path));
      return Promise.resolve(succeed(null));
    },
  };
}
