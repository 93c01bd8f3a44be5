/** A compound file with these streams in its directory. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const file = Buffer.alloc(512 + 128 * streams.length);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((stream, index) => file.write(stream, 512 + 128 * index, "utf16le"));
  return file;
}
