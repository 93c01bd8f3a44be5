import { Inflate } from "fflate";

/** Deflate grows a thousandfold at most, so a slice can overshoot the bound by 16 MB before it is noticed. */
const sliceBytes = 16 * 1024;

/** What was deflated, or null where that is more than `mostBytes`. Throws for bytes that weren't deflated. */
export function inflateBounded(packed: Uint8Array, mostBytes: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
  });
  for (let at = 0; at < packed.length && size <= mostBytes; at += sliceBytes) {
    const end = Math.min(at + sliceBytes, packed.length);
    inflate.push(packed.subarray(at, end), end === packed.length);
  }
  return size > mostBytes ? null : joinChunks(chunks, size);
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
