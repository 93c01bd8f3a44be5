import type { FormatClass, SnapshotCell } from "../../../core/workbook/snapshot";
import { resolveCellText } from "../package/xmlText";
import { serialOfIsoDate } from "./serialOfIsoDate";

/** What a cell's `<c>` element says, before it is understood. */
export interface StoredCell {
  /** The `t` attribute: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  /** The text of `<v>`, or of an inline text; null where there is neither. */
  readonly stored: string | null;
  readonly format: FormatClass;
}

/** What the whole workbook lends to its cells. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly is1904: boolean;
}

export type CellContent = Pick<SnapshotCell, "kind" | "value" | "format">;

/**
 * What a cell holds. A blank cell gives an empty text; a number that isn't one is text as it stands.
 * Null where the cell points to a shared text that the workbook doesn't have.
 */
export function readCellContent(
  { type, stored, format }: StoredCell,
  context: CellContext,
): CellContent | null {
  if (stored === null) return text("");
  switch (type) {
    case "s": {
      const shared = context.strings[Number(stored.trim() || Number.NaN)];
      return shared === undefined ? null : text(shared);
    }
    case "str":
    case "inlineStr":
      return text(resolveCellText(stored));
    case "b":
      return { kind: "logical", value: /^\s*(?:1|true)\s*$/.test(stored), format: "general" };
    case "e":
      return { kind: "error", value: stored.trim(), format: "general" };
    case "d": {
      const serial = serialOfIsoDate(stored.trim());
      return serial === null ? text(stored) : { kind: "number", value: serial, format: "date" };
    }
    default:
      return readNumber(stored, format, context.is1904);
  }
}

// From 1 January 1904 back to the day before 1 January 1900, with the leap day that 1900 never had.
const daysFrom1900To1904 = 1462;

function readNumber(stored: string, format: FormatClass, is1904: boolean): CellContent {
  const value = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(value)) return text(stored.trim());
  return { kind: "number", value: is1904 && format === "date" ? value + daysFrom1900To1904 : value, format };
}

function text(value: string): CellContent {
  return { kind: "text", value, format: "general" };
}
