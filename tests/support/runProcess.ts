import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const checkout = resolve(__dirname, "..", "..");
/** The command line as it is built and shipped. */
export const builtCommand = join(checkout, "dist", "cli", "pmqa.js");

export interface ProcessRun {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, in a folder, with its outputs as text. */
export function runProcess(
  program: string,
  args: readonly string[],
  { cwd = checkout, env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): ProcessRun {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { exitCode: status, out: stdout, err: stderr };
}

/** Runs the built `pmqa` in a folder. */
export function runBuilt(cwd: string, ...args: readonly string[]): ProcessRun {
  return runProcess(process.execPath, [builtCommand, ...args], { cwd });
}
