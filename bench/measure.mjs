import { performance } from "node:perf_hooks";

/**
 * How long each of the tasks takes: milliseconds of the median, the fastest and the slowest of `runs`, after `warmUps`
 * that don't count. The tasks take turns, so that whatever else the machine does falls on all of them alike. A task
 * may return a promise; it is waited for.
 */
export async function measure(tasks, { runs = 60, warmUps = 30 } = {}) {
  const names = Object.keys(tasks);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = -warmUps; run < runs; run += 1) {
    for (const name of names) {
      const start = performance.now();
      await tasks[name]();
      if (run >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarise(times[name])]));
}

/** The most memory that this process has held so far, in MB; every bench is a process of its own. */
export function peakMemoryMb() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** A figure with two decimals. */
export function round(figure) {
  return Math.round(figure * 100) / 100;
}

/** Tells what a bench has found, to the person or the program that started it. */
export function report(figures) {
  console.log(JSON.stringify(figures));
}

function summarise(times) {
  const sorted = [...times].sort((one, other) => one - other);
  return {
    medianMs: round(sorted[Math.floor(sorted.length / 2)]),
    fastestMs: round(sorted[0]),
    slowestMs: round(sorted.at(-1)),
  };
}
