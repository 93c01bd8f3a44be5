import type { SpawnReader } from "../../../app/batch/readerWorker";

/** Starts workers of the browser; their script is a part of its own, loaded when the first one starts. */
export const spawnBrowserReader: SpawnReader = ({ onMessage, onEnd }) => {
  const worker = new Worker(/* webpackChunkName: "reader" */ new URL("./readerWorker.ts", import.meta.url));
  worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => onMessage(data));
  worker.addEventListener("messageerror", () => onEnd(new Error("a reader's message can't be read")));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    onEnd(errorOf(event.message));
  });
  return { post: (message) => worker.postMessage(message), terminate: () => worker.terminate() };
};

/** Without a message it is the script that couldn't be loaded, which the page tells as of any part of it. */
function errorOf(message: string | undefined): Error {
  const error = new Error(message ?? "the reader's script can't be loaded");
  if (message === undefined) error.name = "ChunkLoadError";
  return error;
}
