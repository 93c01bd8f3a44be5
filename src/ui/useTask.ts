import { useRef, useState } from "react";
import type { Result } from "../core/result";
import type { PaneWords } from "../core/text/paneWords";
import { type Task, valueIn } from "./task";

/** How a task is run. */
export interface TaskRun<T> {
  /** True where what an earlier run gave stays in sight meanwhile. */
  readonly keepsLast?: boolean;
  /** Hears of the value, unless the run was left or overtaken. */
  readonly onDone?: (value: T) => void;
}

/** A task and the ways to start and leave it. */
export interface TaskControl<T> {
  readonly task: Task<T>;
  /**
   * Runs the work; one that gives back null leaves the task idle. The signal tells the work that it was left or
   * overtaken: what it gives is dropped then, and what it would do to files it must not do any more.
   */
  start(
    doing: keyof PaneWords,
    work: (signal: AbortSignal) => Promise<Result<T> | null>,
    run?: TaskRun<T>,
  ): void;
  /** Stops waiting; what an earlier run gave comes back. */
  cancel(): void;
  reset(): void;
  /** Another value for a task that has one. */
  update(value: T): void;
}

/** A task of a screen, idle at first. */
export function useTask<T>(): TaskControl<T> {
  const [task, setTask] = useState<Task<T>>({ kind: "idle" });
  const latest = useRef<AbortController | null>(null);

  return {
    task,
    start(doing, work, { keepsLast = false, onDone } = {}) {
      latest.current?.abort();
      const { signal } = (latest.current = new AbortController());
      setTask((now) => ({ kind: "busy", doing, last: keepsLast ? valueIn(now) : null }));
      void outcomeOf(() => work(signal)).then((next) => {
        if (signal.aborted) return;
        // What came meanwhile is newer than what was in sight at the start.
        setTask((now) => (next.kind === "failed" && keepsLast ? { ...next, last: valueIn(now) } : next));
        if (next.kind === "done") onDone?.(next.value);
      });
    },
    cancel() {
      latest.current?.abort();
      const last = valueIn(task);
      setTask(last === null ? { kind: "idle" } : { kind: "done", value: last });
    },
    reset() {
      latest.current?.abort();
      setTask({ kind: "idle" });
    },
    update(value) {
      setTask((current) => {
        if (current.kind === "idle") return current;
        return current.kind === "busy" ? { ...current, last: value } : { kind: "done", value };
      });
    },
  };
}

async function outcomeOf<T>(work: () => Promise<Result<T> | null>): Promise<Task<T>> {
  try {
    const result = await work();
    if (result === null) return { kind: "idle" };
    return result.ok
      ? { kind: "done", value: result.value }
      : { kind: "failed", failure: { kind: "problems", problems: result.problems }, last: null };
  } catch (error) {
    if (isAborted(error)) return { kind: "idle" };
    if (isNotLoaded(error)) return { kind: "failed", failure: { kind: "not-loaded" }, last: null };
    // The screen says that something is wrong; the browser's log says what.
    reportError(error);
    return { kind: "failed", failure: { kind: "fault" }, last: null };
  }
}

/** What work throws that has heard that it was left. */
function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** What the loader of the program's parts throws where one can't be fetched. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
