import type { Direction } from "../scoring/answers";
import { wordsTypedInForms } from "../text/typedInForms";
import type { SnapshotCell } from "../workbook/snapshot";
import { cellText, isBlankCell } from "./cellText";
import { foldTyped } from "./normaliseTyped";

/** A direction as read, null where there is none, and what is to be told about its cell. */
export interface DirectionReading {
  readonly direction: Direction | null;
  readonly finding: "unreadable" | "error" | null;
}

/** Whether more or less is better, from the words of both languages and the spellings in use. */
export function readDirection(cell: SnapshotCell | undefined): DirectionReading {
  if (cell === undefined || isBlankCell(cell)) return { direction: null, finding: null };
  if (cell.kind === "error") return { direction: null, finding: "error" };
  const direction = directions.get(foldTyped(cellText(cell))) ?? null;
  return { direction, finding: direction === null ? "unreadable" : null };
}

const directions: ReadonlyMap<string, Direction> = new Map(
  (["more", "less"] as const).flatMap((direction) =>
    wordsTypedInForms(direction).map((word) => [foldTyped(word), direction] as const),
  ),
);
