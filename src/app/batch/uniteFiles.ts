import type { ReadFile } from "../../core/consolidation/readFile";

/** Files of several runs as one list, each once: the same contents under the same name are the same file. */
export function uniteFiles(...runs: readonly (readonly ReadFile[])[]): readonly ReadFile[] {
  const all = new Map<string, ReadFile>();
  for (const file of runs.flat()) all.set(`${file.sha256 ?? file.sizeBytes} ${file.name}`, file);
  return [...all.values()];
}
