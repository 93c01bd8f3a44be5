/** What a worker tells whoever has started it. */
export interface ReaderListener {
  onMessage(message: unknown): void;
  /** It has ended or broken: threw, ran out of memory, couldn't be started. Nothing more comes of it. */
  onEnd(why: Error): void;
}

/** A worker that reads files apart from this thread, whatever a platform calls it. */
export interface ReaderWorker {
  post(message: unknown): void;
  /** Ends it at once, whatever it is doing. */
  terminate(): void;
}

/** Starts a worker that answers as `createReaderTasks` does; what it can't tell at once it tells by `onEnd`. */
export type SpawnReader = (listener: ReaderListener) => ReaderWorker;
