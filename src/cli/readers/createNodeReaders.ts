import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createReaderPool, type ReaderPool } from "../../app/batch/createReaderPool";
import type { ReaderSetting } from "../../app/batch/readerMessages";
import type { PathToRead } from "./pathToRead";
import { spawnNodeReader } from "./spawnNodeReader";

/** A worker takes some 100 MB of memory; more than these hardly help, for the disk is one. */
const mostUsualJobs = 8;

export interface NodeReaderOptions {
  readonly setting: ReaderSetting;
  /** How many threads read; null takes one for every core, within reason. */
  readonly jobs: number | null;
  /** The script of a thread; the one beside the built command where none is given. */
  readonly script?: string;
}

/** A pool of threads that read files of this machine. It keeps the process alive until it is closed. */
export function createNodeReaders({ setting, jobs, script }: NodeReaderOptions): ReaderPool<PathToRead> {
  return createReaderPool({
    spawn: spawnNodeReader(script ?? join(__dirname, "readerWorker.js")),
    setting,
    size: jobs ?? Math.min(availableParallelism(), mostUsualJobs),
  });
}
