import { spawn } from "node:child_process";
import { codeOfError } from "../codeOfError";

/** How a program ended. `refused` is the system's own code where the program couldn't be started. */
export type ProgramEnd =
  | { readonly kind: "ended"; readonly exitCode: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "too-slow" };

/** What a program may say before the rest is passed over, in characters. */
const mostOutput = 4_000_000;

/**
 * Runs a program with these arguments, without a shell, and tells how it ended. One that takes longer than `limitMs`
 * is ended with all that it has started.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  { limitMs }: { readonly limitMs: number },
): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const isWindows = process.platform === "win32";
    // A group of its own, so that it can be ended with the processes that it starts.
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      detached: !isWindows,
      windowsHide: true,
    });
    let stdout = "";
    let stderr = "";
    const timer = setTimeout(() => {
      resolve({ kind: "too-slow" });
      if (child.pid !== undefined) endWithAll(child.pid, isWindows);
    }, limitMs);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (stdout.length < mostOutput) stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (stderr.length < mostOutput) stderr += text;
    });
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ kind: "refused", reason: codeOfError(error) ?? error.message });
    });
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      resolve({ kind: "ended", exitCode: exitCode ?? -1, stdout, stderr });
    });
  });
}

/** Ends a program and the processes that it has started. */
function endWithAll(pid: number, isWindows: boolean): void {
  if (isWindows) {
    spawn("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    // It has ended by itself at the last moment.
    if (codeOfError(error) !== "ESRCH") throw error;
  }
}
