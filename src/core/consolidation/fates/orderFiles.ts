import { compareText } from "../../compareText";
import type { ReadFile } from "../readFile";

/** Files in the order of their names, and of one name by their contents: the same whichever way they came. */
export function orderFiles(files: readonly ReadFile[]): readonly ReadFile[] {
  return [...files].sort(
    (one, other) =>
      compareText(one.name, other.name) ||
      compareText(one.sha256 ?? "", other.sha256 ?? "") ||
      one.sizeBytes - other.sizeBytes,
  );
}
