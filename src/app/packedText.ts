import { deflateSync, strFromU8, strToU8 } from "fflate";
import { inflateBounded } from "./inflateBounded";

/** A text deflated, in base64: the same text gives the same letters everywhere. */
export function packText(text: string): string {
  return toBase64(deflateSync(strToU8(text), { level: 6 }));
}

/** The text that was packed; null for letters that hold none, or one of more than `mostBytes` in UTF-8. */
export function unpackText(packed: string, mostBytes: number): string | null {
  try {
    const bytes = inflateBounded(fromBase64(packed), mostBytes);
    return bytes === null ? null : strFromU8(bytes);
  } catch {
    return null; // not base64, or not deflated
  }
}

/** Calls take some ten thousand arguments and no more. */
const bytesAtOnce = 8192;

export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    binary += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
