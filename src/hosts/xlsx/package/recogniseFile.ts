import { type Problem, problem } from "../../../core/problem";
import { type PackageLimits, tooLarge } from "./packageLimits";

/**
 * Why a file can't be a workbook package, told from its bytes alone: empty, another kind of file, an Excel workbook
 * of before 2007, one behind a password, or too large to look at. Null for a zip file, whatever it holds.
 */
export function recogniseFile(file: Uint8Array, limits: PackageLimits): Problem | null {
  if (file.length > limits.fileBytes) return tooLarge("fileBytes", limits.fileBytes);
  if (startsWith(file, [0x50, 0x4b, 0x03, 0x04])) return null;
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return recogniseCompoundFile(file);
  return problem("file/not-a-workbook");
}

/** A compound file is recognised by the streams that its directory names. */
function recogniseCompoundFile(file: Uint8Array): Problem {
  if (holdsStream(file, "EncryptedPackage") || holdsStream(file, "EncryptionInfo"))
    return problem("file/encrypted");
  const isWorkbook = holdsStream(file, "Workbook") || holdsStream(file, "Book");
  return problem(isWorkbook ? "file/old-xls" : "file/not-a-workbook");
}

const directoryEntryBytes = 128;

/** Directory entries start with the stream's name in UTF-16 and stand at multiples of their own length. */
function holdsStream(file: Uint8Array, stream: string): boolean {
  const name = [...`${stream}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= file.length; at += directoryEntryBytes) {
    if (name.every((byte, index) => file[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}
