import { cellText } from "../../reading/cellText";
import { normaliseTyped } from "../../reading/normaliseTyped";
import type { SnapshotCell } from "../../workbook/snapshot";

/** An id as a cell holds it: with Thai digits and what looks like Latin letters made plain; any other text as it stands. */
export function readId(cell: SnapshotCell | undefined): string {
  return plainId(cellText(cell));
}

/** The same of a text. */
export function plainId(text: string): string {
  const plain = normaliseTyped(text);
  return /^[\w.-]*$/.test(plain) ? plain : text;
}
