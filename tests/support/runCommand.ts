import { runPmqa } from "../../src/cli/runPmqa";
import { createMemoryIo, type MemoryIo, type MemoryIoOptions } from "./memoryIo";

/** How a command ended, and what the outside world looks like afterwards. */
export interface CommandRun extends MemoryIo {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** What was printed for machines; throws where that isn't one JSON value. */
  json<T = Record<string, unknown>>(): T;
}

/** Runs `pmqa` in this process with files in memory. */
export async function runCommand(
  args: readonly string[],
  files: Readonly<Record<string, Uint8Array | string>> = {},
  options: MemoryIoOptions = {},
): Promise<CommandRun> {
  const io = createMemoryIo(files, options);
  const exitCode = await runPmqa(args, io);
  const { stdout: out, stderr: err } = io.printed;
  return { ...io, exitCode, out, err, json: <T>() => JSON.parse(out) as T };
}
