import type { ReaderPool } from "../../app/batch/createReaderPool";
import type { ReaderSetting } from "../../app/batch/readerMessages";
import type { ReadFile } from "../../core/consolidation/readFile";
import { fill } from "../../core/text/fill";
import type { PathToRead } from "../readers/pathToRead";
import type { Session } from "../session";

/** A terminal is told at most so often, however fast files come. */
const tellsEveryMs = 100;

/** The files of a batch, read by a pool of readers; a terminal is told how far it is, a pipe isn't. */
export async function readBatchFiles(
  { io, words }: Session,
  files: readonly PathToRead[],
  setting: ReaderSetting,
  jobs: number | null,
): Promise<readonly ReadFile[]> {
  if (files.length === 0) return [];
  const readers: ReaderPool<PathToRead> = io.createReaders({ setting, jobs });
  let done = 0;
  let toldAt = 0;
  const tell = () => {
    done += 1;
    const now = io.now().getTime();
    if (!io.stderr.isTerminal || (now - toldAt < tellsEveryMs && done < files.length)) return;
    toldAt = now;
    io.stderr.write(`\r${fill(words.readingProgress, { done, of: files.length })}`);
  };
  try {
    return await readers.readAll(files, { signal: new AbortController().signal, onRead: tell });
  } finally {
    readers.close();
    if (io.stderr.isTerminal) io.stderr.write("\n");
  }
}
