import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "./setUp/run.mjs";

// Runs every check and every test, whatever fails on the way, and ends with the line "N passed, N failed". A check
// counts as one. What follows on the command line goes to jest: npm test -- tests/core/scoring

const checks = ["types", "lint", "boundaries", "format", "build"];
const checksAtOnce = 2;

const results = [...(await runChecks()), await runJest(process.argv.slice(2))];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function runChecks() {
  const waiting = [...checks];
  const done = [];
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      done.push(await runCheck(name));
  };
  await Promise.all(Array.from({ length: checksAtOnce }, worker));
  return done;
}

async function runCheck(name) {
  const start = performance.now();
  const { ok, output } = await runQuietly("npm", ["run", "--silent", name]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  if (!ok) console.log(output);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runJest(args) {
  const folder = mkdtempSync(join(tmpdir(), "pmqa-jest-"));
  const report = join(folder, "report.json");
  const jest = join(checkout, "node_modules", "jest", "bin", "jest.js");
  const options = ["--config", "config/jest.config.js", "--ci", "--json", `--outputFile=${report}`];
  const ok = await runShown(process.execPath, [jest, ...options, ...args]);
  const counts = existsSync(report)
    ? countTests(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  if (counts.passed + counts.failed === 0) console.log("No test ran.");
  // A run that ends badly has failed, whatever its report says; so has a run of nothing.
  const atLeast = ok && counts.passed > 0 ? 0 : 1;
  return { passed: counts.passed, failed: Math.max(counts.failed, atLeast) };
}

/** A file that can't run counts as one failed test; tests that are switched off are told and not counted. */
function countTests(report) {
  const off = report.numPendingTests + report.numTodoTests;
  if (off > 0) console.log(`${off} tests are switched off.`);
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}

function runQuietly(name, args) {
  return new Promise((resolve) => {
    const child = spawn(name, args, { cwd: checkout, shell: process.platform === "win32" });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** Jest's report goes to the file; its progress and failures go to the terminal as they come. */
function runShown(name, args) {
  return new Promise((resolve) => {
    const child = spawn(name, args, { cwd: checkout, stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}
