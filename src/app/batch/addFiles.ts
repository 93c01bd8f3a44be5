import { keyAgencies } from "../../core/consolidation/fates/keyAgencies";
import type { ReadFile } from "../../core/consolidation/readFile";
import type { CarriedBatch } from "./readCarried";
import { uniteFiles } from "./uniteFiles";

/**
 * An earlier batch with more files. A file of an agency that the batch has already stands for it from now on: whoever
 * adds it to a finished consolidation means it as a correction. Where several different ones of an agency are added,
 * none of them is taken to be the one. Nothing is dropped: the earlier files keep their place on the receipt.
 */
export function addFiles({ files, setting }: CarriedBatch, added: readonly ReadFile[]): CarriedBatch {
  const all = uniteFiles(files, added);
  const keyOf = keyAgencies([
    ...(setting.roster ?? []),
    ...all.flatMap(({ form }) => (form === null ? [] : [form.identity])),
  ]);
  const known = new Set(files.map((file) => keyIn(file, keyOf)));
  const contents = new Map<string, Set<string>>();
  for (const file of added) {
    const key = keyIn(file, keyOf);
    if (key === null || !known.has(key) || file.sha256 === null) continue;
    contents.set(key, (contents.get(key) ?? new Set<string>()).add(file.sha256));
  }
  const corrections = [...contents.values()].flatMap((digests) => (digests.size === 1 ? [...digests] : []));
  const settled = setting.chosen.filter((sha256) => !corrections.includes(sha256));
  return { files: all, setting: { ...setting, chosen: [...settled, ...corrections.sort()] } };
}

function keyIn({ form }: ReadFile, keyOf: ReturnType<typeof keyAgencies>): string | null {
  return form === null ? null : keyOf(form.identity);
}
