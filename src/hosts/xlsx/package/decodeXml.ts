/**
 * An XML part's bytes as text, without its byte order mark: UTF-8 or UTF-16, the two encodings that packages may use.
 * Null where the bytes are neither.
 */
export function decodeXml(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null; // a fatal decoder throws for bytes that its encoding doesn't have
  }
}

/** By the byte order mark, or by how "<" is written where there is none. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
