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

/** Starts the desk's worker; its script is a part of its own. Both ends are of one build, and speak one language. */
export function connectDesk(): DeskConnection {
  const worker = new Worker(/* webpackChunkName: "desk" */ new URL("./deskWorker.ts", import.meta.url));
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let broken: Error | null = null;

  worker.addEventListener("message", ({ data }: MessageEvent<DeskReply<never>>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "answer") asked?.resolve(data.answer);
    else asked?.reject(new Error(data.message));
  });
  worker.addEventListener("error", (event) => {
    // Without a message it is the script that couldn't be loaded.
    broken = new Error(event.message ?? "the desk's script can't be loaded");
    if (event.message === undefined) broken.name = "ChunkLoadError";
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });

  return {
    ask: (wants, about) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken);
        count += 1;
        waiting.set(count, { resolve, reject });
        worker.postMessage({ id: count, wants, about });
      }),
  };
}
