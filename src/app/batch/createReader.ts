import type { ReadFile } from "../../core/consolidation/readFile";
import { unreachable } from "../../core/unreachable";
import { type FileFacts, ReaderAnswer, type ReaderSetting, type ReaderTask } from "./readerMessages";
import { shareCarried } from "./shareCarried";
import type { ReaderWorker, SpawnReader } from "./readerWorker";

/** What came of asking a worker for a file. Facts are null where the worker didn't come as far. */
export type ReaderOutcome =
  | { readonly kind: "read"; readonly file: ReadFile }
  | { readonly kind: "facts"; readonly facts: FileFacts }
  | {
      readonly kind: "died" | "hung";
      readonly facts: FileFacts | null;
      /** True where the worker had been given no other file before. */
      readonly wasFresh: boolean;
    };

/** One place for a worker: another takes the place of one that has died or hung, when it is next asked. */
export interface Reader<File> {
  /** One file at a time. Rejects where no worker can be started, with why, and when it is stopped. */
  ask(wants: "reading" | "facts", file: File): Promise<ReaderOutcome>;
  /** Ends the worker at once; what was asked rejects with the reason. */
  stop(reason: unknown): void;
}

export interface ReaderOptions {
  readonly spawn: SpawnReader;
  readonly setting: ReaderSetting;
  /** A worker of which nothing is heard for so long is given up. */
  readonly hangsAfterMs: number;
}

/** What is being asked, and what has been heard of it. */
interface Asked<File> {
  readonly wants: "reading" | "facts";
  readonly file: File;
  readonly resolve: (outcome: ReaderOutcome) => void;
  readonly reject: (reason: unknown) => void;
  facts: FileFacts | null;
}

/** The worker that lives now. */
interface Live {
  readonly worker: ReaderWorker;
  isReady: boolean;
  filesGiven: number;
}

export function createReader<File>({ spawn, setting, hangsAfterMs }: ReaderOptions): Reader<File> {
  let live: Live | null = null;
  let asked: Asked<File> | null = null;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  function start(): Live {
    // What an earlier worker still says is heard by nobody.
    const ifLive = (hear: (live: Live) => void) => {
      if (live === started) hear(started);
    };
    const worker = spawn({
      onMessage: (message) => ifLive((now) => hear(now, message)),
      onEnd: (why) => ifLive((now) => lose(now, why)),
    });
    const started: Live = { worker, isReady: false, filesGiven: 0 };
    send(started, { wants: "start", setting });
    return started;
  }

  function send({ worker }: Live, task: ReaderTask<File>): void {
    try {
      worker.post(task);
    } catch (error) {
      refuse(error); // what can't be posted is whoever asks' to mend
    }
  }

  function give(now: Live, { wants, file }: Asked<File>): void {
    now.filesGiven += 1;
    send(now, { wants, file });
    watch(now);
  }

  /** Begins to wait for the next word of the worker. */
  function watch(now: Live): void {
    clearTimeout(alarm);
    alarm = setTimeout(() => settleLost(now, "hung"), hangsAfterMs);
  }

  function hear(now: Live, message: unknown): void {
    const parsed = ReaderAnswer.safeParse(message);
    if (!parsed.success)
      return refuse(new Error(`a reader said what no reader says: ${parsed.error.message}`));
    const answer = parsed.data;
    if (answer.kind === "ready") {
      now.isReady = true;
      if (asked !== null) give(now, asked);
      return;
    }
    if (asked === null) return refuse(new Error(`a reader answered ${answer.kind} without being asked`));
    switch (answer.kind) {
      case "facts":
        if (asked.wants === "facts") return settle(answer);
        asked.facts = answer.facts;
        return watch(now);
      case "read":
        return settle({ ...answer, file: shareCarried(answer.file) });
      default:
        return unreachable(answer);
    }
  }

  function lose(now: Live, why: Error): void {
    if (now.isReady) settleLost(now, "died");
    else refuse(why); // it could never be started, which is no file's fault
  }

  function settleLost(now: Live, kind: "died" | "hung"): void {
    const facts = asked?.facts ?? null;
    end();
    settle({ kind, facts, wasFresh: now.filesGiven <= 1 });
  }

  function settle(outcome: ReaderOutcome): void {
    const done = asked;
    asked = null;
    clearTimeout(alarm);
    done?.resolve(outcome);
  }

  function refuse(reason: unknown): void {
    const done = asked;
    asked = null;
    end();
    done?.reject(reason);
  }

  function end(): void {
    clearTimeout(alarm);
    const ended = live;
    live = null;
    ended?.worker.terminate();
  }

  return {
    ask: (wants, file) =>
      new Promise((resolve, reject) => {
        if (asked !== null) throw new Error("a reader reads one file at a time");
        live ??= start();
        asked = { wants, file, resolve, reject, facts: null };
        if (live.isReady) give(live, asked);
      }),
    stop: refuse,
  };
}
