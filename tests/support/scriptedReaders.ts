import type { ReadFile } from "../../src/core/consolidation/readFile";
import type { FileToRead } from "../../src/app/batch/createReaderPool";
import type { FileFacts, ReaderAnswer } from "../../src/app/batch/readerMessages";
import type { SpawnReader } from "../../src/app/batch/readerWorker";

/** What a scripted worker can do when it is asked for a file. */
export interface Act {
  readonly wants: "reading" | "facts";
  readonly name: string;
  /** How many files the worker was asked for, with this one. */
  readonly count: number;
  answer(answer: ReaderAnswer): void;
  say(message: unknown): void;
  die(): void;
}

/** Workers that do as a test says, and what became of them. */
export interface ScriptedReaders {
  readonly spawn: SpawnReader;
  readonly told: { started: number; ended: number };
}

export function scriptedReaders(act: (act: Act) => void | Promise<void>): ScriptedReaders {
  const told = { started: 0, ended: 0 };
  const spawn: SpawnReader = ({ onMessage, onEnd }) => {
    told.started += 1;
    let count = 0;
    const say = (message: unknown) => onMessage(message);
    const hear = async (message: unknown) => {
      const { wants, file } = message as { wants: "start" | Act["wants"]; file: FileToRead };
      if (wants === "start") return say({ kind: "ready" });
      count += 1;
      await act({
        wants,
        name: file.name,
        count,
        answer: say,
        say,
        die: () => onEnd(new Error("as scripted")),
      });
    };
    return {
      post: (message) => void Promise.resolve(message).then(hear),
      terminate: () => {
        told.ended += 1;
      },
    };
  };
  return { spawn, told };
}

/** Does what a sound worker does. */
export function readSoundly({ wants, name, answer }: Act): void {
  answer({ kind: "facts", facts: factsOf(name) });
  if (wants === "reading") answer({ kind: "read", file: readingOf(name) });
}

/** Made-up facts, other for every name. */
export function factsOf(name: string): FileFacts {
  const digit = (name.codePointAt(name.length - 1) ?? 0) % 10;
  return { sizeBytes: 1000 + digit, sha256: String(digit).repeat(64) };
}

/** A file that was read and holds no form. */
export function readingOf(name: string): ReadFile {
  return { name, ...factsOf(name), problems: [], problemCount: 0, form: null };
}

/** Files to be read, of these names. */
export function filesNamed(...names: readonly string[]): readonly FileToRead[] {
  return names.map((name) => ({ name, sizeBytes: 7 }));
}
