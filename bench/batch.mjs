import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { TextDecoder } from "node:util";
import { inflateRawSync } from "node:zlib";
import { measure, report, round } from "./measure.mjs";
import { writeForms } from "./batchForms.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const script = at("../dist/cli/readerWorker.js");
const command = at("../dist/cli/pmqa.js");
const peakMemory = pathToFileURL(at("peakMemory.mjs")).href;

/** Forms of a turn in which readers are timed, and how often they take turns. */
const formsTimed = 24;
const runs = 7;
/** Sizes of the batches that the command line consolidates. */
const batches = process.argv.includes("--huge") ? [100, 1_000, 10_000] : [100, 1_000];

const { createNodeReaders } = await import("../src/cli/readers/createNodeReaders.ts");
const { openPackage } = await import("../src/hosts/xlsx/package/openPackage.ts");

// What a bench prints is its figures, so the build prints nothing but what goes wrong.
const built = spawnSync(process.execPath, [at("../scripts/build.mjs")], {
  stdio: ["ignore", "ignore", "inherit"],
});
if (built.status !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), "pmqa-batch-"));
try {
  const timed = join(folder, "timed");
  await writeForms(timed, formsTimed);
  const reading = await timeReading(timed);
  const consolidating = {};
  for (const count of batches) consolidating[`consolidate${count}`] = await consolidate(count);
  report({ cores: availableParallelism(), ...reading, ...consolidating });
} finally {
  rmSync(folder, { recursive: true });
}

/** Milliseconds a form by one thread and by two, and of what no reader can do without; the three take turns. */
async function timeReading(forms) {
  const files = filesOf(forms);
  const [one, two] = [1, 2].map((jobs) =>
    createNodeReaders({ setting: { edition: null, ambiguous: null }, jobs, script }),
  );
  const { signal } = new AbortController();
  const times = await measure(
    {
      bare: () => files.forEach(({ path }) => inflateAndDecode(readFileSync(path))),
      oneThread: () => one.readAll(files, { signal }),
      twoThreads: () => two.readAll(files, { signal }),
    },
    { runs, warmUps: 2 },
  );
  one.close();
  two.close();
  const [bare, oneThread, twoThreads] = [times.bare, times.oneThread, times.twoThreads].map(eachOf);
  return {
    bareAForm: bare,
    oneThreadAForm: oneThread,
    twoThreadsAForm: twoThreads,
    oneThreadToBare: round(oneThread.medianMs / bare.medianMs),
    twoThreadsToOne: round(oneThread.medianMs / twoThreads.medianMs),
    twoThreadsToOneFastest: round(oneThread.fastestMs / twoThreads.fastestMs),
  };
}

function eachOf(time) {
  return Object.fromEntries(Object.entries(time).map(([name, ms]) => [name, round(ms / formsTimed)]));
}

function filesOf(forms) {
  return readdirSync(forms).map((name) => ({ name, path: join(forms, name), sizeBytes: 0 }));
}

/** The parts that hold cells, inflated by Node and decoded. */
function inflateAndDecode(bytes) {
  const inflateRaw = (compressed, size) => inflateRawSync(compressed, { maxOutputLength: size });
  const opened = openPackage(bytes, { inflateRaw });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const decoder = new TextDecoder();
  const parts = opened.value;
  return parts.entries
    .filter(({ name }) => name.startsWith("xl/"))
    .map(({ name, size }) => decoder.decode(inflateRaw(parts.raw(name), size)).length);
}

/** What the built command line takes for a batch, in a process of its own with all its threads. */
async function consolidate(count) {
  const forms = join(folder, String(count));
  await writeForms(forms, count);
  const peakFile = join(folder, "peak");
  const args = ["--import", peakMemory, command, "consolidate", forms, "-o", join(folder, `${count}.xlsx`)];
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, {
    env: { ...process.env, PEAK_MEMORY_FILE: peakFile },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const seconds = round((performance.now() - start) / 1000);
  rmSync(forms, { recursive: true });
  // Forms that are filled at random have errors to mend, which is 1.
  if (status !== 0 && status !== 1) throw new Error(`consolidate ended with ${status}`);
  return { seconds, msAForm: round((seconds * 1000) / count), peakMemoryMb: Number(readFileSync(peakFile)) };
}
