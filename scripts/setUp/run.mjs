import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of this checkout. */
export const checkout = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a program in the checkout with its output shown; true when it ends well. */
export function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: checkout,
    env: { ...process.env, ...env },
    stdio: "inherit",
    // npm is a batch file on Windows.
    shell: process.platform === "win32" && program === "npm",
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

/** Ends set-up: says what is wrong and leaves with 1. */
export function giveUp(message) {
  console.error(message);
  process.exit(1);
}
