import { createReaderPool, type ReaderPool } from "../../../app/batch/createReaderPool";
import type { ReaderSetting } from "../../../app/batch/readerMessages";
import type { BlobToRead } from "./openBlob";
import { spawnBrowserReader } from "./spawnBrowserReader";

/** A worker takes some 100 MB of memory, and the page shares a small machine with Excel. */
const mostWorkers = 4;

/** A pool of workers that read chosen files; one core is left to the page. They stay until the pool is closed. */
export function createBrowserReaders(setting: ReaderSetting): ReaderPool<BlobToRead> {
  const size = Math.min(Math.max(navigator.hardwareConcurrency - 1, 1), mostWorkers);
  return createReaderPool({ spawn: spawnBrowserReader, setting, size });
}
