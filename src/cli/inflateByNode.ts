import { inflateRawSync } from "node:zlib";
import type { InflateRaw } from "../hosts/xlsx/package/inflateRaw";

/** Inflates by Node's own zlib, several times as fast as JavaScript can; stops one byte past the size. */
export const inflateByNode: InflateRaw = (compressed, size) => {
  try {
    const content = inflateRawSync(compressed, { maxOutputLength: size + 1 });
    return content.length === size ? content : null;
  } catch {
    return null; // not deflate, or longer than the package says
  }
};
