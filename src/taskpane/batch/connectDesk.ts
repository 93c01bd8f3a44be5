import type { DeskAnswers, DeskAsks, DeskReply, DeskWork } from "./deskProtocol";

/** The way to the desk. */
export interface DeskConnection {
  /** Rejects where the desk has a bug or can't be started. */
  ask<W extends DeskWork>(wants: W, about: DeskAsks[W]): Promise<DeskAnswers[W]>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The desk, whose worker starts when it is first asked; its script is a part of its own. Both ends are of one build,
 * and speak one language.
 */
export function connectDesk(): DeskConnection {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let broken: Error | null = null;
  let count = 0;

  function start(): Worker {
    const started = new Worker(/* webpackChunkName: "desk" */ new URL("./deskWorker.ts", import.meta.url));
    started.addEventListener("message", ({ data }: MessageEvent<DeskReply<never>>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === "answer") asked?.resolve(data.answer);
      else asked?.reject(new Error(data.message));
    });
    started.addEventListener("error", (event) => {
      event.preventDefault();
      // Without a message it is the script that couldn't be loaded: the next question tries again.
      const isNotLoaded = event.message === undefined;
      const error = new Error(event.message ?? "the desk's script can't be loaded");
      if (isNotLoaded) error.name = "ChunkLoadError";
      else broken = error;
      worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return started;
  }

  return {
    ask: (wants, about) =>
      new Promise((resolve, reject) => {
        // What it held is lost.
        if (broken !== null) return reject(broken);
        count += 1;
        waiting.set(count, { resolve, reject });
        worker ??= start();
        worker.postMessage({ id: count, wants, about });
      }),
  };
}
