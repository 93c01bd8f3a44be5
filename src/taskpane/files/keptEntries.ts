import { createKeptList } from "../../app/keptList";
import type { Entry } from "../../ui/paneServices";

/** Answers that were typed into forms and never saved, kept by this browser alone; forms go by the digest of their file. */
export interface EntryStore {
  /** Empty where nothing is kept of the form. */
  read(digest: string): readonly Entry[];
  /** Keeps these instead of what was kept of the form; none are forgotten. */
  write(digest: string, entries: readonly Entry[]): void;
}

/** The answers that a browser keeps in its storage, of the latest five forms. */
export function createEntryStore(storage: () => Storage): EntryStore {
  const list = createKeptList(storage, { name: "pmqa-answers", most: 5, isKept: isEntries });
  return {
    read: (digest) => list.read(digest) ?? [],
    write: (digest, entries) => list.write(digest, entries.length === 0 ? null : entries),
  };
}

function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every(isEntry);
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { key, text } = value as Partial<Record<keyof Entry, unknown>>;
  return typeof key === "string" && typeof text === "string";
}
