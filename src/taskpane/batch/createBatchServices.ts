import "../../app/zodWithoutEval";
import { type Result, succeed } from "../../core/result";
import type { BatchFile, BatchRun, BatchServices } from "../../ui/collect/batchServices";
import type { SavedWorkbook } from "../../ui/savedWorkbook";
import { describeReadFile } from "../../views/batch/describeBatch";
import { newIssueId } from "../newIssueId";
import { arrangeBatchPrint } from "./arrangeBatchPrint";
import { connectDesk } from "./connectDesk";
import type { DeskWorkbook } from "./deskProtocol";
import { createBrowserReaders } from "./readers/createBrowserReaders";
import type { BlobToRead } from "./readers/openBlob";

/** Puts a workbook that was made where the person works. */
export type PlaceWorkbook = (made: DeskWorkbook) => Promise<Result<SavedWorkbook>>;

/**
 * Many files read by a pool of workers and put together by another, the desk, which holds what was read: the page's
 * own thread only hands over.
 */
export function createBatchServices(place: PlaceWorkbook): BatchServices {
  const readers = createBrowserReaders({ edition: null, ambiguous: null });
  const desk = connectDesk();

  async function read(files: readonly BatchFile[], { signal, onStart, onRead }: BatchRun): Promise<void> {
    const joined: string[] = [];
    const joining: Promise<unknown>[] = [];
    try {
      await readers.readAll(files.map(toRead), {
        signal,
        onStart: ({ name }) => onStart(name),
        onRead(file) {
          joined.push(file.name);
          joining.push(desk.ask("add", [file]));
          onRead(describeReadFile(file));
        },
      });
      await Promise.all(joining);
      signal.throwIfAborted();
    } catch (error) {
      // A part of what was chosen must not pass for the whole.
      await desk.ask("remove", joined);
      throw error;
    }
  }

  async function save(made: Result<DeskWorkbook>, signal: AbortSignal): Promise<Result<SavedWorkbook>> {
    if (!made.ok) return made;
    // From here on Excel is at it, and can't be stopped.
    signal.throwIfAborted();
    const placed = await place(made.value);
    return placed.ok ? succeed(placed.value, [...made.problems, ...placed.problems]) : placed;
  }

  return {
    read,
    remove: async (names) => void (await desk.ask("remove", names)),
    clear: async () => void (await desk.ask("clear", null)),
    openBase: (file) => desk.ask("openBase", file),
    setRoster: (file) => desk.ask("setRoster", file),
    setEarlier: (files) => desk.ask("setEarlier", files),
    settle: (settings) => desk.ask("settle", settings),
    describe: (name) => desk.ask("describe", { name }),
    saveWorkbook: async (settings, signal) => save(await desk.ask("composeWorkbook", settings), signal),
    async makeData(kind, settings) {
      if (kind !== "print") return desk.ask(kind === "csv" ? "composeCsv" : "composeJsonLines", settings);
      const made = await desk.ask("composeWorkbook", settings);
      return made.ok ? arrangeBatchPrint(made.value, settings.language) : made;
    },
    makeSlip: (file) => desk.ask("makeSlip", toRead(file)),
    readMerge: (files, language) => desk.ask("readMerge", { files: files.map(toRead), language }),
    decideMerge: (decisions, language) => desk.ask("decideMerge", { decisions, language }),
    saveMerge: async (signal) => save(await desk.ask("writeMerge", { issueId: newIssueId() }), signal),
  };
}

function toRead({ name, file }: BatchFile): BlobToRead {
  return { name, sizeBytes: file.size, blob: file };
}
