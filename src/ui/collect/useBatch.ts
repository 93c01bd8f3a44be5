import { useCallback, useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from "react";
import { succeed } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { BatchFileDetails, BatchFileView } from "../../views/batch/batchView";
import { type Failure, valueIn } from "../task";
import { isNotLoaded, useTask } from "../useTask";
import type { Batch, BatchProgress, SideFile } from "./batch";
import { type CollectedFile, listRows } from "./batchRow";
import type { BatchAround, BatchFile, BatchReport, BatchServices, BatchSettings } from "./batchServices";
import { nameNewFiles } from "./nameNewFiles";
import { useBatchProducts } from "./useBatchProducts";

/** The state of the screen that puts many agencies' forms together. */
export function useBatch(around: BatchAround, language: Language): Batch {
  const { open } = around;
  const [files, setFiles] = useState<readonly CollectedFile[]>([]);
  const [progress, setProgress] = useState<BatchProgress>({ done: 0, of: 0 });
  const [skipped, setSkipped] = useState(0);
  const [base, setBase] = useState<string | null>(null);
  const [roster, setRoster] = useState<SideFile | null>(null);
  const [earlier, setEarlier] = useState<SideFile | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [shownBy, setShownBy] = useState<BatchSettings["shownBy"]>("name");
  const [hasThaiDigits, setHasThaiDigits] = useState(false);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  /** Rises with everything that files' fates depend on. */
  const [revision, revise] = useReducer((count: number) => count + 1, 0);
  const settledAt = useRef("");
  const reading = useTask<null>();
  const settling = useTask<BatchReport>();
  const details = useTask<BatchFileDetails | null>();
  const report = valueIn(settling.task);

  const rows = useMemo(() => listRows(files, report?.view.files ?? []), [files, report]);
  const settings: BatchSettings = { language, shownBy, hasThaiDigits, chosen, listed: files.length };
  const { products, forget } = useBatchProducts(around, files, settings);

  function settle() {
    settling.start("settlingBatch", async () => (await open()).settle(settings), { keepsLast: true });
  }
  const settleAnew = useEffectEvent(() => {
    // Coming back from another step changes nothing.
    const now = `${revision} ${language}`;
    if (settledAt.current === now) return;
    settledAt.current = now;
    forget.workbookAndData();
    if (files.length === 0) settling.reset();
    else settle();
  });
  // The words of changes are of a language, too.
  useEffect(() => {
    if (revision > 0) settleAnew();
  }, [revision, language]);

  const describe = useEffectEvent((name: string) =>
    details.start("settlingBatch", async () => succeed(await (await open()).describe(name)), {
      keepsLast: true,
    }),
  );
  useEffect(() => {
    if (selected !== null) describe(selected);
  }, [selected, report]);

  const update = (name: string, change: Partial<CollectedFile>) =>
    setFiles((all) => all.map((each) => (each.name === name ? { ...each, ...change } : each)));

  // Always the same, so that rows of the list aren't drawn again for it.
  const toggle = useCallback(
    (name: string) => setSelected((current) => (current === name ? null : name)),
    [],
  );

  function fault(error: unknown) {
    if (isNotLoaded(error)) return setTrouble({ kind: "not-loaded" });
    reportError(error);
    setTrouble({ kind: "fault" });
  }

  function add(incoming: readonly BatchFile[]) {
    if (reading.task.kind === "busy") return;
    const fresh = nameNewFiles(files, incoming);
    setSkipped(fresh.skipped);
    setTrouble(null);
    if (fresh.files.length === 0) return;
    setProgress({ done: 0, of: fresh.files.length });
    setFiles([...files, ...fresh.files.map(waiting)]);
    reading.start("readingBatch", (signal) => read(fresh.files, signal));
  }

  async function read(fresh: readonly BatchFile[], signal: AbortSignal) {
    const consolidations = await readOrLeave(fresh, signal);
    const first = fresh.find(({ name }) => consolidations.has(name));
    if (first !== undefined && base === null) await goOnFrom(await open(), first);
    revise();
    return succeed(null);
  }

  /** Reads files, and names the consolidated workbooks among them; where it stops or fails none stays in the list. */
  async function readOrLeave(fresh: readonly BatchFile[], signal: AbortSignal): Promise<ReadonlySet<string>> {
    const consolidations = new Set<string>();
    try {
      const services = await open();
      await services.read(fresh, {
        signal,
        onStart: (name) => update(name, { isReading: true }),
        onRead(view) {
          update(view.name, { view, isReading: false });
          setProgress(({ done, of }) => ({ done: done + 1, of }));
          if (view.isConsolidation) consolidations.add(view.name);
        },
      });
      return consolidations;
    } catch (error) {
      const names = new Set(fresh.map(({ name }) => name));
      setFiles((all) => all.filter(({ name }) => !names.has(name)));
      throw error;
    }
  }

  async function goOnFrom(services: BatchServices, { name, file }: BatchFile) {
    const opened = await services.openBase(file);
    if (!opened.ok) return setTrouble({ kind: "problems", problems: opened.problems });
    await services.remove([name]);
    const carried = opened.value.files.map(carriedFile);
    setFiles((all) => [...all.filter((each) => each.name !== name), ...carried]);
    setBase(name);
    setShownBy(opened.value.shownBy);
    setHasThaiDigits(opened.value.hasThaiDigits === true);
    const { roster: expected, earlier: known } = opened.value;
    if (expected !== null) setRoster((own) => own ?? { name, count: expected });
    if (known > 0) setEarlier((own) => own ?? { name, count: known });
  }

  /** Takes a file beside the batch; what comes of it is told where it fails. */
  async function take(work: (services: BatchServices) => Promise<void>) {
    setTrouble(null);
    try {
      await work(await open());
      revise();
    } catch (error) {
      fault(error);
    }
  }

  return {
    rows,
    reading: reading.task,
    progress,
    skipped,
    settling: settling.task,
    base,
    roster,
    earlier,
    shownBy,
    hasThaiDigits,
    trouble,
    selected,
    details: details.task,
    modified: modifiedOf(files, selected),
    ...products,
    add,
    cancelReading: reading.cancel,
    remove(name) {
      setFiles(files.filter((each) => each.name !== name));
      if (selected === name) setSelected(null);
      void take((services) => services.remove([name]));
    },
    clear() {
      for (const task of [reading, settling, details]) task.reset();
      forget.all();
      setFiles([]);
      setBase(null);
      setRoster(null);
      setEarlier(null);
      setChosen([]);
      setSelected(null);
      setSkipped(0);
      void take((services) => services.clear());
    },
    choose(sha256) {
      setChosen([...chosen.filter((each) => each !== sha256), sha256]);
      revise();
    },
    toggle,
    closeDetails: () => setSelected(null),
    setRoster(file) {
      void take(async (services) => {
        const read = await services.setRoster(file);
        if (!read.ok) setTrouble({ kind: "problems", problems: read.problems });
        else setRoster(file === null || read.value === null ? null : { name: file.name, count: read.value });
      });
    },
    setEarlier(given) {
      void take(async (services) => {
        const read = await services.setEarlier(given.map(({ file }) => file));
        const name = given.map(({ file }) => file.name).join(", ");
        if (read.ok) setEarlier({ name, count: read.value });
        else setTrouble({ kind: "problems", problems: read.problems });
      });
    },
    showThaiDigits(next) {
      setHasThaiDigits(next);
      forget.workbook();
    },
    showBy(next) {
      setShownBy(next);
      forget.workbookAndData();
    },
    settle,
  };
}

function waiting({ name, file }: BatchFile): CollectedFile {
  return { name, file, isReading: false, view: null };
}

function carriedFile(view: BatchFileView): CollectedFile {
  return { name: view.name, file: null, isReading: false, view };
}

function modifiedOf(files: readonly CollectedFile[], name: string | null): Date | null {
  const file = files.find((each) => each.name === name)?.file ?? null;
  return file === null ? null : new Date(file.lastModified);
}
