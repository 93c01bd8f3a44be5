import { parseCriteria } from "../../core/criteria/parseCriteria";
import type { ReadFile } from "../../core/consolidation/readFile";
import type { Criteria } from "../../core/criteria/schema";
import type { Problem } from "../../core/problem";
import { unreachable } from "../../core/unreachable";
import { builtInEditions } from "../builtInEditions";
import { type FileFacts, type ReaderAnswer, ReaderTask } from "./readerMessages";
import { type ReadHow, readFormFile } from "./readFormFile";

/** A file as far as the platform gives it; where its bytes can't be had, the problems say why. */
export type OpenedFile =
  | {
      readonly name: string;
      readonly facts: FileFacts & { readonly sha256: string };
      readonly bytes: Uint8Array;
    }
  | {
      readonly name: string;
      readonly facts: FileFacts;
      readonly bytes: null;
      readonly problems: readonly Problem[];
    };

/** What a worker has of its platform. */
export interface ReaderPlatform extends Pick<ReadHow, "openWorkbook"> {
  /** Opens a file as it was posted; what the system refuses comes back as problems. */
  openFile(posted: unknown): Promise<OpenedFile>;
  answer(answer: ReaderAnswer): void;
}

/**
 * The part of a pool that runs in a worker: give it every message that comes. Facts are answered before a file is
 * looked into, so that they are known even if that ends the worker. What it rejects with must end the worker.
 */
export function createReaderTasks({
  openWorkbook,
  openFile,
  answer,
}: ReaderPlatform): (message: unknown) => Promise<void> {
  let how: ReadHow | null = null;

  return async (message) => {
    const task = ReaderTask.parse(message);
    switch (task.wants) {
      case "start": {
        const { edition, ambiguous } = task.setting;
        how = { editions: builtInEditions(), edition: editionIn(edition), ambiguous, openWorkbook };
        return answer({ kind: "ready" });
      }
      case "facts":
        return answer({ kind: "facts", facts: (await openFile(task.file)).facts });
      case "reading": {
        if (how === null) throw new Error("a reader was given a file before its setting");
        const opened = await openFile(task.file);
        answer({ kind: "facts", facts: opened.facts });
        return answer({ kind: "read", file: await readOpened(opened, how) });
      }
      default:
        return unreachable(task);
    }
  };
}

async function readOpened(opened: OpenedFile, how: ReadHow): Promise<ReadFile> {
  const { name, facts, bytes } = opened;
  if (bytes !== null) return readFormFile({ name, bytes, sha256: facts.sha256 }, how);
  const { problems } = opened;
  return { name, ...facts, problems, problemCount: problems.length, form: null };
}

/** The edition that was posted; it was checked before that, so a fault is a bug and throws. */
function editionIn(posted: unknown): Criteria | null {
  if (posted === null) return null;
  const parsed = parseCriteria(posted);
  if (!parsed.ok) throw new Error(`a faulty edition was posted: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
