/**
 * The text of a file in UTF-8, in UTF-16 with its mark (Excel's "Unicode text"), or else in windows-874, which
 * holds TIS-620 and is what Excel in Thai writes as CSV. A byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-874").decode(bytes); // not UTF-8
  }
}
