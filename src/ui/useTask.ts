import { useRef, useState } from "react";
import type { Result } from "../core/result";
import type { PaneWords } from "./paneWords";
import { type Task, valueIn } from "./task";

/** A task and the ways to start and leave it. */
export interface TaskControl<T> {
  readonly task: Task<T>;
  /** Runs the work; one that gives back null leaves the task idle. What a later start or reset overtakes is dropped. */
  start(doing: keyof PaneWords, work: () => Promise<Result<T> | null>, keepsLast?: boolean): void;
  /** Stops waiting; what an earlier run gave comes back. */
  cancel(): void;
  reset(): void;
}

/** A task of a screen, idle at first. */
export function useTask<T>(): TaskControl<T> {
  const [task, setTask] = useState<Task<T>>({ kind: "idle" });
  const latest = useRef(0);

  return {
    task,
    start(doing, work, keepsLast = false) {
      latest.current += 1;
      const run = latest.current;
      const last = keepsLast ? valueIn(task) : null;
      setTask({ kind: "busy", doing, last });
      void outcomeOf(work, last).then((next) => {
        if (run === latest.current) setTask(next);
      });
    },
    cancel() {
      latest.current += 1;
      const last = valueIn(task);
      setTask(last === null ? { kind: "idle" } : { kind: "done", value: last });
    },
    reset() {
      latest.current += 1;
      setTask({ kind: "idle" });
    },
  };
}

async function outcomeOf<T>(work: () => Promise<Result<T> | null>, last: T | null): Promise<Task<T>> {
  try {
    const result = await work();
    if (result === null) return { kind: "idle" };
    return result.ok
      ? { kind: "done", value: result.value }
      : { kind: "failed", failure: { kind: "problems", problems: result.problems }, last };
  } catch (error) {
    if (isNotLoaded(error)) return { kind: "failed", failure: { kind: "not-loaded" }, last };
    // The screen says that something is wrong; the browser's log says what.
    reportError(error);
    return { kind: "failed", failure: { kind: "fault" }, last };
  }
}

/** What the loader of the program's parts throws where one can't be fetched. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
