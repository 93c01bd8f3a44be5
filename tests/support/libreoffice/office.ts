import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Step, StepResults } from "./steps";

/** Work on one workbook: a file, or a new one with one sheet "Sheet1". It is closed after the last step, unsaved. */
export interface Job<Steps extends readonly Step[] = readonly Step[]> {
  readonly open?: string;
  readonly steps: Steps;
}

/** A running LibreOffice. It does one job at a time; starting takes about a second, a small job a few hundredths. */
export interface Office {
  /** The results of a job's steps. Rejects with the step's number and LibreOffice's own words when one fails. */
  run<const Steps extends readonly Step[]>(job: Job<Steps>): Promise<StepResults<Steps>>;
  stop(): Promise<void>;
}

interface Answer {
  readonly soffice?: number;
  readonly id?: number;
  readonly results?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (results: never) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Starts a LibreOffice of its own. A job that isn't done `timeoutMs` after it was handed in ends it. */
export function startOffice({ timeoutMs = 60_000 }: { timeoutMs?: number } = {}): Office {
  // Debian's own python has LibreOffice's bridge; another on the PATH doesn't.
  const python = spawn("/usr/bin/python3", ["-B", join(__dirname, "office.py")], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const waiting = new Map<number, Waiting>();
  let soffice: number | undefined;
  let complaint = "";
  let jobs = 0;

  python.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  // Writing to a program that has ended: its end is told below.
  python.stdin.on("error", () => undefined);
  createInterface({ input: python.stdout }).on("line", (line) => {
    const answer = JSON.parse(line) as Answer;
    soffice ??= answer.soffice;
    if (answer.id === undefined) return;
    const job = take(answer.id);
    if (answer.error !== undefined) job?.reject(new Error(answer.error));
    else job?.resolve(answer.results as never);
  });
  const ended = new Promise<void>((resolve) => {
    python.on("error", (error) => (complaint += error.message));
    python.on("close", () => {
      for (const id of [...waiting.keys()])
        take(id)?.reject(new Error(`LibreOffice ended. ${complaint}`.trim()));
      resolve();
    });
  });

  return {
    run(job) {
      const id = (jobs += 1);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          take(id)?.reject(new Error(`LibreOffice took longer than ${timeoutMs} ms`));
          endAtOnce();
        }, timeoutMs);
        waiting.set(id, { resolve, reject, timer });
        if (!hasEnded()) python.stdin.write(`${JSON.stringify({ id, ...job })}\n`);
        else take(id)?.reject(new Error(`LibreOffice has ended. ${complaint}`.trim()));
      });
    },
    async stop() {
      python.stdin.end();
      await ended;
    },
  };

  function hasEnded(): boolean {
    return python.exitCode !== null || python.signalCode !== null;
  }

  function take(id: number): Waiting | undefined {
    const job = waiting.get(id);
    clearTimeout(job?.timer);
    waiting.delete(id);
    return job;
  }

  /** Python may be stuck in a call to soffice; with soffice gone the call fails and Python ends by itself. */
  function endAtOnce(): void {
    if (soffice !== undefined && !hasEnded()) process.kill(-soffice, "SIGKILL");
    python.kill("SIGTERM");
  }
}

/** Runs jobs one after another in a LibreOffice of their own, which ends with them. */
export async function runOffice<const Jobs extends readonly Job[]>(
  jobs: Jobs,
): Promise<{ readonly [At in keyof Jobs]: StepResults<Jobs[At]["steps"]> }> {
  const office = startOffice();
  try {
    const results: unknown[] = [];
    for (const job of jobs) results.push(await office.run(job));
    return results as never;
  } finally {
    await office.stop();
  }
}
