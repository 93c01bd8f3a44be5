import type { ReadFile } from "../../core/consolidation/readFile";

/** The same contents under the same name are the same file; one whose contents nobody has seen is known by its name. */
export function fileKey({ name, sha256 }: Pick<ReadFile, "name" | "sha256">): string {
  return `${sha256 ?? ""} ${name}`;
}

/** Files of several runs as one list, each once; of a file that nobody could read what was found last. */
export function uniteFiles(...runs: readonly (readonly ReadFile[])[]): readonly ReadFile[] {
  const all = new Map<string, ReadFile>();
  for (const file of runs.flat()) all.set(fileKey(file), file);
  return [...all.values()];
}
