import type { BatchFile } from "./batchServices";

/** New files with names of their own, and how many are listed already. */
export interface NamedFiles {
  readonly files: readonly BatchFile[];
  readonly skipped: number;
}

/** A file of the list as far as names depend on it; null for one that an earlier workbook carries. */
interface Listed {
  readonly name: string;
  readonly file: File | null;
}

/**
 * Names for files that join a list, no two the same. One that is listed already, with its name, size and time, is left
 * out: folders are dropped again when something new has come.
 */
export function nameNewFiles(listed: readonly Listed[], incoming: readonly BatchFile[]): NamedFiles {
  const taken = new Map(listed.map(({ name, file }) => [name, file]));
  const known = new Set(listed.flatMap(({ name, file }) => (file === null ? [] : [identify(name, file)])));
  const files: BatchFile[] = [];
  for (const { name, file } of incoming) {
    if (known.has(identify(name, file))) continue;
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
    taken.set(free, file);
    known.add(identify(name, file));
    files.push({ name: free, file });
  }
  return { files, skipped: incoming.length - files.length };
}

function identify(name: string, { size, lastModified }: File): string {
  return `${size} ${lastModified} ${name}`;
}
