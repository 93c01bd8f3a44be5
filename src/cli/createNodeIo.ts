import { randomUUID } from "node:crypto";
import type { WriteStream } from "node:tty";
import { createNodeFiles } from "./createNodeFiles";
import type { Io, Output } from "./io";

/** Columns of a terminal that doesn't say how wide it is, and of text for a pipe. */
const usualColumns = 80;

/** The outside world as this process has it. */
export function createNodeIo({ stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">): Io {
  return {
    stdout: createOutput(stdout),
    stderr: createOutput(stderr),
    files: createNodeFiles(),
    now: () => new Date(),
    newId: () => randomUUID(),
  };
}

/** A reader that has seen enough, as `head` does, closes its end: then nothing more is written, and that is fine. */
function createOutput(stream: NodeJS.WriteStream | WriteStream): Output {
  let isClosed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isClosed = true;
  });
  return {
    write(text) {
      if (!isClosed) stream.write(text);
    },
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : usualColumns,
  };
}
