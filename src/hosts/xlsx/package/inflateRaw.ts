import { Inflate } from "fflate";

/**
 * What a raw deflate stream holds, if that is exactly `size` bytes; null if it is longer, shorter or broken.
 * An implementation must not spend memory on much more than `size`.
 */
export type InflateRaw = (compressed: Uint8Array, size: number) => Uint8Array | null;

// Deflate grows a thousandfold at most, so a slice can overshoot the size by 8 MB before it is noticed.
const sliceBytes = 8 * 1024;

/** Inflates by JavaScript alone, in browsers and in Node. */
export const inflateRaw: InflateRaw = (compressed, size) => {
  const content = new Uint8Array(size);
  let written = 0;
  const inflate = new Inflate((chunk) => {
    if (written + chunk.length <= size) content.set(chunk, written);
    written += chunk.length;
  });
  try {
    for (let offset = 0; offset < compressed.length && written <= size; offset += sliceBytes) {
      const end = Math.min(offset + sliceBytes, compressed.length);
      inflate.push(compressed.subarray(offset, end), end === compressed.length);
    }
  } catch {
    return null; // fflate throws for every stream that isn't deflate
  }
  return written === size && compressed.length > 0 ? content : null;
};
