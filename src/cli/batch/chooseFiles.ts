import type { ReadFile } from "../../core/consolidation/readFile";
import { fill } from "../../core/text/fill";
import type { Session } from "../session";

/**
 * Digests of the files that --choose names, by their names in the batch, the ends of these, or the beginnings of their
 * digests. A name that fits none or several different files can't be followed.
 */
export function chooseFiles(
  { words }: Session,
  files: readonly ReadFile[],
  names: readonly string[],
): { readonly digests: readonly string[] } | { readonly refused: string } {
  const digests: string[] = [];
  for (const name of names) {
    const found = new Set(files.flatMap((file) => (fits(file, name) ? (file.sha256 ?? []) : [])));
    const [only, ...others] = found;
    if (only === undefined) return { refused: fill(words.chosenNotFound, { file: name }) };
    if (others.length > 0) return { refused: fill(words.chosenIsSeveral, { file: name }) };
    digests.push(only);
  }
  return { digests };
}

/** Fewer characters of a digest would fit several files too easily. */
const leastDigest = 8;

function fits({ name, sha256 }: ReadFile, asked: string): boolean {
  const wanted = asked.replaceAll("\\", "/").replace(/^\.\//, "");
  return (
    name === wanted ||
    name.endsWith(`/${wanted}`) ||
    wanted.endsWith(`/${name}`) ||
    (wanted.length >= leastDigest && sha256?.startsWith(wanted.toLowerCase()) === true)
  );
}
