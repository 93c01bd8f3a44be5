import { type SlotCells, holdSlots } from "../../core/correction/holdSlots";
import type { SlipEntry } from "../../core/correction/slip";
import { cellKeyText } from "../../core/form/keys";
import type { Slot } from "../../core/form/slots";
import type { Hash } from "../../core/form/seal";
import { shortHash } from "../../core/form/stamp";
import { type Problem, problem } from "../../core/problem";
import { type AnswerLexicon, createAnswerLexicon } from "../../core/reading/answerLexicon";
import { cellText } from "../../core/reading/cellText";
import { parseCellKey } from "../../core/reading/heldCells";
import { a1, type SheetCell } from "../../core/workbook/address";
import type { CellValue } from "../../core/workbook/blueprint";
import type { WorkbookPatch } from "../../core/workbook/patch";
import type { Snapshot, SnapshotCell } from "../../core/workbook/snapshot";
import type { OpenedForm } from "../openForm";
import { enterCorrection } from "./enterCorrection";

/** A cell of the form that a slip changes. */
export interface AppliedCorrection {
  /** The text of the cell's keys. */
  readonly key: string;
  readonly place: SheetCell;
  /** What the cell said before, and what it says now; empty for a blank. */
  readonly before: string;
  readonly after: string;
}

/** What the values of a slip come to in a form. */
export interface CorrectionPlan {
  readonly applied: readonly AppliedCorrection[];
  /** Keys of cells that hold what the slip says already. */
  readonly unchanged: readonly string[];
  readonly problems: readonly Problem[];
  readonly patch: WorkbookPatch;
}

interface Write extends SheetCell {
  readonly value: CellValue;
}

/**
 * Where each value of a slip goes. It goes nowhere where the form's cell is gone, or holds neither what stood there
 * when the slip was made nor the value itself. A cell that stands in several filled copies is written in all of them.
 */
export function planCorrections(
  { criteria, slots }: OpenedForm,
  snapshot: Snapshot,
  entries: readonly SlipEntry[],
  hash: Hash,
): CorrectionPlan {
  const cells = holdSlots(criteria, slots, snapshot);
  const byKey = new Map(slots.slots.map((slot) => [cellKeyText(slot), slot]));
  const lexicon = createAnswerLexicon(criteria.responses);
  const applied: AppliedCorrection[] = [];
  const unchanged: string[] = [];
  const problems: Problem[] = [];
  const writes: Write[] = [];

  for (const { digest, key, right, stood } of entries) {
    if (right === null) continue;
    const value = cellText(right).trim();
    const slot = byKey.get(key);
    const placed = slot === undefined ? [] : placeValue(slot, right, cells, byKey, lexicon);
    const [first] = placed;
    if (slot === undefined || first === undefined) {
      problems.push(problem("slip/no-place", {}, { id: parseCellKey(key)?.row ?? key, value }));
      continue;
    }
    const { sheet, row, column } = first.write;
    const now = cells.saysOf(slot);
    if (now === first.after) unchanged.push(key);
    else if (shortHash(hash, now) !== digest)
      problems.push(
        problem("slip/changed-since", { sheet, cell: a1(row, column) }, { id: slot.row, stood, now, value }),
      );
    else {
      applied.push({ key, place: { sheet, row, column }, before: now, after: first.after });
      writes.push(...placed.map(({ write }) => write));
    }
  }
  return { applied, unchanged, problems, patch: patchOf(writes) };
}

function placeValue(
  slot: Slot,
  right: SnapshotCell,
  cells: SlotCells,
  byKey: ReadonlyMap<string, Slot>,
  lexicon: AnswerLexicon,
): readonly { readonly write: Write; readonly after: string }[] {
  const unitSlot = byKey.get(cellKeyText({ ...slot, column: "#unit" }));
  const unit = unitSlot === undefined ? "" : cells.saysOf(unitSlot);
  return cells.countingPlacesOf(slot).map(({ format, ...place }) => {
    const value = enterCorrection(right, slot.field, format, unit, lexicon);
    return { write: { ...place, value }, after: textOf(value, place, format) };
  });
}

/** What the cell says once the value stands there. */
function textOf(value: CellValue, { row, column }: SheetCell, format: SnapshotCell["format"]): string {
  switch (typeof value) {
    case "number":
      return cellText({ row, column, kind: "number", value, format });
    case "string":
      return cellText({ row, column, kind: "text", value, format: "general" }).trim();
    default:
      return "";
  }
}

function patchOf(writes: readonly Write[]): WorkbookPatch {
  const sheets = [...new Set(writes.map(({ sheet }) => sheet))];
  return {
    sheets: sheets.map((name) => ({
      sheet: name,
      cells: writes
        .filter(({ sheet }) => sheet === name)
        .map(({ row, column, value }) => ({ row, column, value })),
      rows: [],
    })),
    last: null,
  };
}
