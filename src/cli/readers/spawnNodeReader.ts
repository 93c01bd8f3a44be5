import { Worker } from "node:worker_threads";
import type { SpawnReader } from "../../app/batch/readerWorker";

/** Room for the objects of the largest form that the bounds of .xlsx files let through. */
const heapMb = 512;

/** Starts workers as threads of this process, each with a bounded heap; `script` is what readerWorker.ts became. */
export function spawnNodeReader(script: string): SpawnReader {
  return ({ onMessage, onEnd }) => {
    const worker = new Worker(script, {
      // What this process was started with is its own.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    worker.on("message", onMessage);
    worker.on("messageerror", onEnd);
    worker.on("error", onEnd);
    worker.on("exit", (code) => onEnd(new Error(`a reader ended with exit code ${code}`)));
    return {
      post: (message) => worker.postMessage(message),
      terminate: () => void worker.terminate(),
    };
  };
}
