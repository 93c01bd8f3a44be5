import { assessForm } from "../../app/assessForm";
import { confirmPending, pendingOfRow } from "../../app/nextYear/confirmPending";
import { localDay } from "../../app/localDay";
import { overlaysOf, patchOf } from "../../app/placeEntries";
import { resultsFileName } from "../../app/resultsFileName";
import { scoreSnapshot } from "../../app/scoreForm";
import { sha256OfBytes } from "../../app/sha256OfBytes";
import { wholeEdition } from "../../core/criteria/editionSeenBy";
import type { Problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { overlaySnapshot } from "../../core/workbook/overlaySnapshot";
import type { Snapshot } from "../../core/workbook/snapshot";
import { createXlsxHost, type XlsxHost } from "../../hosts/xlsx/createXlsxHost";
import type { NamedFile } from "../../ui/namedFile";
import type { ChosenFile, Entry, FormListener, OpenForm } from "../../ui/paneServices";
import { createFormReport } from "../../views/createFormReport";
import type { FormReport } from "../../views/formReport";
import { bytesIn } from "../bytesIn";
import { optionsWith } from "../openOptions";
import { paint } from "../paint";
import type { EntryStore } from "./keptEntries";
import { printFromFile } from "./printFromFile";
import { readBaseFile } from "./readBaseFile";
import { askToWrite, writeOver } from "./writeOver";

/** What a form that is open as a file needs of the page. */
export interface PageAround {
  readonly store: EntryStore;
  /** Hands a file to the user. */
  download(file: NamedFile): void;
  /** Warns before the page is left while something isn't saved, until the function that comes back is called. */
  warn(hasUnsaved: () => boolean): () => void;
}

/**
 * A form that is open as a file in the page: its bytes are read once, and what is typed is laid over them until it is
 * saved. Fails where there is no form in the bytes.
 */
export async function openFormFile(
  chosen: ChosenFile,
  bytes: Uint8Array<ArrayBuffer>,
  { store, download, warn }: PageAround,
): Promise<Result<OpenForm>> {
  const opened = await readBaseFile(bytes);
  if (!opened.ok) return opened;
  const { name } = chosen.file;
  const listeners = new Set<FormListener>();
  let base = opened.value;
  let digest = sha256OfBytes(bytes);
  let source = chosen;
  let ambiguous: string | null = null;
  /** What was typed and isn't in a saved file, by key. */
  let typed: ReadonlyMap<string, string> = new Map();
  let kept = store.read(digest).filter((entry) => !base.holds(entry));
  /** Problems of what was typed last and doesn't go into its cell. */
  let refused: readonly Problem[] = [];
  let isTelling = false;
  /** The form as it was told last. */
  let shown = base.form;

  const entries = (): readonly Entry[] => [...typed].map(([key, text]) => ({ key, text }));

  /** The workbook with what was typed laid over it. */
  function currentSnapshot(): Snapshot {
    return overlaySnapshot(base.snapshot, overlaysOf(base.place(entries()).placed));
  }

  function report(): Result<FormReport> {
    const form = scoreSnapshot(currentSnapshot(), optionsWith(ambiguous), base.told);
    if (form.ok) shown = form.value;
    return form.ok ? succeed(createFormReport(form.value, form.problems), form.problems) : form;
  }

  /** What several changes come to is told once, and after the browser has shown what was typed. */
  async function tell(): Promise<void> {
    if (isTelling) return;
    isTelling = true;
    await paint();
    isTelling = false;
    try {
      const now = report();
      for (const listener of listeners) {
        listener.onReport(now);
        if (refused.length > 0) listener.onReport(fail(refused));
      }
    } catch (error) {
      listeners.forEach((listener) => listener.onFault(error));
    }
  }

  /** Answers of an earlier visit stay kept until somebody has decided about them. */
  function keep(): void {
    store.write(digest, [...kept.filter(({ key }) => !typed.has(key)), ...entries()]);
  }

  function take(added: readonly Entry[]): void {
    const next = new Map(typed);
    for (const entry of added) {
      if (base.holds(entry)) next.delete(entry.key);
      else next.set(entry.key, entry.text);
    }
    typed = next;
    keep();
    void tell();
  }

  async function hostWithEntries(): Promise<Result<XlsxHost>> {
    const host = createXlsxHost(base.bytes);
    if (typed.size === 0) return succeed(host);
    const applied = await host.apply(patchOf(base.place(entries()).placed));
    return applied.ok ? succeed(host) : applied;
  }

  /** The saved file is what the form is in from now on; what was typed meanwhile isn't in it. */
  async function rebase(saved: Uint8Array<ArrayBuffer>, written: ReadonlyMap<string, string>): Promise<void> {
    const read = await readBaseFile(saved);
    if (!read.ok) throw new Error("a form can't be read that was just written");
    const left = [...typed].filter(([key, text]) => written.get(key) !== text);
    // Cells that were put back meanwhile to what they held: the saved file has them as they were typed before.
    const putBack = [...written.keys()]
      .filter((key) => !typed.has(key))
      .flatMap((key): readonly (readonly [string, string])[] => {
        const text = base.textAt(key);
        return text === null ? [] : [[key, text]];
      });
    base = read.value;
    digest = sha256OfBytes(saved);
    typed = new Map([...left, ...putBack]);
    // What was typed and saved counts more than what an earlier visit left of the same cell.
    kept = kept.filter((entry) => !written.has(entry.key) && !base.holds(entry));
    keep();
    void tell();
  }

  return succeed({
    id: base.form.submission.stamp.issueId ?? name,
    name,
    criteria: wholeEdition(base.form.criteria),
    readWorkbook: () => Promise.resolve(succeed(currentSnapshot(), base.told)),
    async read(meaning) {
      ambiguous = meaning;
      await paint();
      return report();
    },
    listen(listener) {
      listeners.add(listener);
      const stopWarning = warn(() => typed.size > 0);
      return () => {
        listeners.delete(listener);
        stopWarning();
      };
    },
    confirmRow(row) {
      take(confirmPending(pendingOfRow(shown, row)));
      return Promise.resolve(succeed(null));
    },
    select: null,
    async writeResults(meaning, language) {
      await paint();
      const host = await hostWithEntries();
      if (!host.ok) return host;
      const options = { ...optionsWith(meaning), today: localDay(new Date()) };
      const assessed = await assessForm(host.value, options);
      if (!assessed.ok) return assessed;
      const file = { name: resultsFileName(name, language), bytes: bytesIn(host.value) };
      return succeed({ file, problems: assessed.problems });
    },
    printing: printFromFile(name, hostWithEntries),
    editing: {
      enter(added) {
        refused = base.place(added).problems;
        take(added.filter((entry) => base.place([entry]).problems.length === 0));
      },
      hasUnsaved: () => typed.size > 0,
      get kept() {
        if (kept.length === 0) return null;
        return {
          count: kept.length,
          restore() {
            const restored = kept.filter(({ key }) => !typed.has(key));
            kept = [];
            take(restored);
          },
          drop() {
            kept = [];
            take([]);
          },
        };
      },
      async save() {
        // Browsers ask for permission only right after a click.
        const asked = source.handle === null ? null : await askToWrite(source.handle);
        const written = typed;
        await paint();
        const host = await hostWithEntries();
        if (!host.ok) return host;
        const saved = bytesIn(host.value);
        const over =
          source.handle === null || asked === null || !asked.ok
            ? asked
            : await writeOver(source.handle, source.file, saved);
        const isSameFile = over?.ok === true;
        if (over?.ok === true && over.value !== null) {
          source = over.value;
          store.write(digest, []);
        } else {
          // Nobody tells whether a download arrives: what was typed stays kept with the file that doesn't have it.
          download({ name, bytes: saved });
        }
        await rebase(saved, written);
        return succeed({ name, isSameFile }, over?.problems ?? []);
      },
    },
  });
}
