/** Things that a browser keeps from one visit to the next, by id. */
export interface KeptList<T> {
  /** Null where nothing is kept by this id. */
  read(id: string): T | null;
  /** Keeps this instead of what was kept; null forgets it. */
  write(id: string, value: T | null): void;
}

export interface KeptListOptions<T> {
  /** The list's name in the storage. */
  readonly name: string;
  /** How many are kept, the latest written first: browsers give a page some megabytes only. */
  readonly most: number;
  /** Whether something that was found in the storage is what this list holds; programs change. */
  readonly isKept: (value: unknown) => value is T;
}

interface Kept<T> {
  readonly id: string;
  readonly value: T;
}

/** A list in a browser's storage. Where the browser keeps nothing, as in a private window, all is forgotten. */
export function createKeptList<T>(
  storage: () => Storage,
  { name, most, isKept }: KeptListOptions<T>,
): KeptList<T> {
  function isEntry(found: unknown): found is Kept<T> {
    if (typeof found !== "object" || found === null) return false;
    const { id, value } = found as Partial<Record<keyof Kept<T>, unknown>>;
    return typeof id === "string" && isKept(value);
  }

  function readAll(): readonly Kept<T>[] {
    try {
      const found: unknown = JSON.parse(storage().getItem(name) ?? "[]");
      return Array.isArray(found) ? found.filter(isEntry) : [];
    } catch {
      return []; // written by something else, or refused: as good as nothing
    }
  }

  function writeAll(all: readonly Kept<T>[]): boolean {
    try {
      storage().setItem(name, JSON.stringify(all));
      return true;
    } catch {
      return false; // full or refused
    }
  }

  return {
    read: (id) => readAll().find((kept) => kept.id === id)?.value ?? null,
    write(id, value) {
      const others = readAll().filter((kept) => kept.id !== id);
      const all = value === null ? others : [{ id, value }, ...others].slice(0, most);
      // Where there is no room for all, what was written last counts most.
      for (let count = all.length; count > 0 && !writeAll(all.slice(0, count)); count -= 1);
      if (all.length === 0) writeAll(all);
    },
  };
}
