import type { ReadFile } from "../../core/consolidation/readFile";
import { type Problem, problem } from "../../core/problem";
import { createReader, type Reader, type ReaderOptions } from "./createReader";
import type { FileFacts } from "./readerMessages";

/** A file to be read, as it can be posted to a worker; no bytes. */
export interface FileToRead {
  /** Path inside what was chosen, with forward slashes. */
  readonly name: string;
  /** As the system told it when the file was chosen. */
  readonly sizeBytes: number;
}

/** How a batch is told of, and how it hears that it shall stop. `at` is a file's place in the list. */
export interface ReadRun<File> {
  readonly signal: AbortSignal;
  readonly onStart?: (file: File, at: number) => void;
  readonly onRead?: (file: ReadFile, at: number) => void;
}

/**
 * Workers that read files, no more of them at a time than there are workers. What is read of a file depends on the
 * file alone, not on how many workers there are or what they read before. A file that ends its worker, or of which
 * nothing is heard for too long, is a file without a form and with that problem, and the others are read all the same;
 * one that took too long is tried once more when all others are done.
 */
export interface ReaderPool<File extends FileToRead> {
  /** Rejects with the signal's reason as soon as it says stop; the workers at it are ended. */
  read(file: File, signal: AbortSignal): Promise<ReadFile>;
  /** As `read`, in the order of the list whichever is read first. Rejects, too, where no worker can be started. */
  readAll(files: readonly File[], run: ReadRun<File>): Promise<readonly ReadFile[]>;
  /** Ends all workers; what is being read rejects. */
  close(): void;
}

export interface ReaderPoolOptions extends Omit<ReaderOptions, "hangsAfterMs"> {
  /** How many workers there are at most; each is started when it is first needed. */
  readonly size: number;
  readonly hangsAfterMs?: number;
}

/** Ten times what the largest form takes on a slow machine. */
const usuallyHangsAfterMs = 20_000;

export function createReaderPool<File extends FileToRead>({
  size,
  hangsAfterMs = usuallyHangsAfterMs,
  ...options
}: ReaderPoolOptions): ReaderPool<File> {
  const idle = Array.from({ length: size }, () => createReader<File>({ ...options, hangsAfterMs }));
  const waiting: ((reader: Reader<File>) => void)[] = [];
  const closing = new AbortController();

  function take(): Promise<Reader<File>> {
    const reader = idle.pop();
    return reader === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(reader);
  }

  function putBack(reader: Reader<File>): void {
    const next = waiting.shift();
    if (next === undefined) idle.push(reader);
    else next(reader);
  }

  async function readAll(files: readonly File[], run: ReadRun<File>): Promise<readonly ReadFile[]> {
    const signals = [run.signal, closing.signal];
    for (const signal of signals) signal.throwIfAborted();
    const stop = listenForStop(signals);
    const busy = new Set<Reader<File>>();
    const found = new Map<number, ReadFile>();
    const hung: number[] = [];
    let isOver = false;
    let nextAt = 0;

    async function readOn(): Promise<void> {
      while (!isOver && nextAt < files.length) {
        const reader = await take();
        try {
          await readNext(reader);
        } finally {
          putBack(reader);
        }
      }
    }

    async function readNext(reader: Reader<File>): Promise<void> {
      const at = nextAt;
      const file = files[at];
      if (isOver || file === undefined) return; // others were faster while this one waited for a reader
      nextAt += 1;
      run.onStart?.(file, at);
      const read = await readAt(reader, file);
      if (isHung(read)) hung.push(at);
      else settle(read, at);
    }

    async function readAt(reader: Reader<File>, file: File): Promise<ReadFile> {
      busy.add(reader);
      try {
        return await readBy(reader, file, hangsAfterMs);
      } finally {
        busy.delete(reader);
      }
    }

    function settle(read: ReadFile, at: number): void {
      if (isOver) return;
      found.set(at, read);
      run.onRead?.(read, at);
    }

    /** Files that took too long while others were read, each alone now: the others may have kept the machine busy. */
    async function readHungAgain(): Promise<void> {
      for (const at of hung) {
        const file = files[at];
        if (isOver || file === undefined) return;
        const reader = await take();
        try {
          settle(await readAt(reader, file), at);
        } finally {
          putBack(reader);
        }
      }
    }

    try {
      const lanes = Array.from({ length: Math.min(size, files.length) }, readOn);
      await Promise.race([stop.heard, Promise.all(lanes).then(readHungAgain)]);
      for (const signal of signals) signal.throwIfAborted();
      return files.flatMap((_, at) => found.get(at) ?? []);
    } finally {
      isOver = true;
      stop.forget();
      for (const reader of busy) reader.stop(new Error("the batch is over"));
    }
  }

  return {
    readAll,
    async read(file, signal) {
      const [read] = await readAll([file], { signal });
      if (read === undefined) throw new Error("a file was lost");
      return read;
    },
    close: () => {
      closing.abort(new Error("the readers were sent away"));
      for (const reader of idle) reader.stop(closing.signal.reason);
    },
  };
}

/** A promise that is kept when any of the signals says stop; `forget` lets go of them. */
function listenForStop(signals: readonly AbortSignal[]) {
  const over = new AbortController();
  const heard = new Promise<void>((resolve) => {
    for (const signal of signals) {
      if (signal.aborted) resolve();
      else signal.addEventListener("abort", () => resolve(), { signal: over.signal });
    }
  });
  return { heard, forget: () => over.abort() };
}

async function readBy<File extends FileToRead>(
  reader: Reader<File>,
  file: File,
  hangsAfterMs: number,
): Promise<ReadFile> {
  let outcome = await reader.ask("reading", file);
  // What the files before it left behind may be what ended the worker; a fresh one makes sure.
  if (outcome.kind === "died" && !outcome.wasFresh) outcome = await reader.ask("reading", file);
  if (outcome.kind === "read") return outcome.file;
  if (outcome.kind === "facts") throw new Error("a reader gave facts alone where a reading was asked for");
  const why =
    outcome.kind === "hung"
      ? problem("batch/reader-hung", {}, { seconds: Math.round(hangsAfterMs / 1000) })
      : problem("batch/reader-died");
  return unreadFile(file, outcome.facts ?? (await factsBy(reader, file)), why);
}

/** A file's facts from a worker that does nothing else; without a digest where even that ends it. */
async function factsBy<File extends FileToRead>(reader: Reader<File>, file: File): Promise<FileFacts> {
  const outcome = await reader.ask("facts", file);
  return outcome.kind === "facts" ? outcome.facts : { sizeBytes: file.sizeBytes, sha256: null };
}

function unreadFile({ name }: FileToRead, facts: FileFacts, why: Problem): ReadFile {
  return { name, ...facts, problems: [why], problemCount: 1, form: null };
}

function isHung({ problems }: ReadFile): boolean {
  return problems.some(({ code }) => code === "batch/reader-hung");
}
