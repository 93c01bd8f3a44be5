import { randomUUID } from "node:crypto";
import { homedir } from "node:os";
import { succeed } from "../core/result";
import { createNodeFiles } from "./createNodeFiles";
import { exitCodes } from "./exitCodes";
import type { Io, Output } from "./io";
import { listFonts } from "./office/listFonts";
import { makePdf } from "./office/makePdf";
import { type Machine, sofficePlaces } from "./office/sofficePlaces";
import { createNodeReaders } from "./readers/createNodeReaders";
import { listBatchFiles } from "./readers/listBatchFiles";

type Host = Pick<NodeJS.Process, "stdout" | "stderr" | "exit">;

/** Columns of a terminal that doesn't say how wide it is, and of text for a pipe. */
const usualColumns = 80;

/** The outside world as this process has it. */
export function createNodeIo(host: Host): Io {
  return {
    stdout: createOutput(host.stdout, host),
    stderr: createOutput(host.stderr, host),
    files: createNodeFiles(),
    listFiles: async (paths) => {
      const listed = await listBatchFiles(paths);
      if (!listed.ok) return listed;
      return succeed(
        listed.value.files.map(({ path }) => path),
        listed.problems,
      );
    },
    listBatch: listBatchFiles,
    createReaders: createNodeReaders,
    fontFamilies: () => listFonts(thisMachine()),
    makePdf: (workbook) => makePdf(workbook, { places: sofficePlaces(thisMachine()) }),
    now: () => new Date(),
    newId: () => randomUUID(),
  };
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir() };
}

function createOutput(stream: NodeJS.WriteStream, host: Host): Output {
  let isClosed = false;
  stream.on("error", ({ code }: NodeJS.ErrnoException) => {
    isClosed = true;
    // A reader that has seen enough, as `head` does, closes its end, and that is fine. A full disk isn't.
    if (code !== "EPIPE") host.exit(exitCodes.file);
  });
  return {
    write(text) {
      if (!isClosed) stream.write(text);
    },
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : usualColumns,
  };
}
