import type { XlsxHost } from "../hosts/xlsx/createXlsxHost";

/** The file that a host has written, for the browser to hand over. A host that has written none is a bug and throws. */
export function bytesIn(host: XlsxHost): Uint8Array<ArrayBuffer> {
  const bytes = host.bytes();
  if (bytes === null) throw new Error("the host has no file after writing one");
  return new Uint8Array(bytes);
}
