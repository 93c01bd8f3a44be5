import type { Slot } from "../form/slots";
import type { CellValue } from "../workbook/blueprint";
import type { SnapshotCell } from "../workbook/snapshot";
import type { AnswerCarrier } from "./carryAnswer";
import { carryTo, keep, mark, type Outcome } from "./fate";
import { fieldKey } from "./fieldKey";
import type { KnownLink } from "./linkFinder";
import type { OlderCell } from "./olderCells";

/** What linked cells are carried with. */
export interface LinkedSetting {
  readonly answers: AnswerCarrier;
  /** The newer form's cells by what they mean. */
  readonly newer: ReadonlyMap<string, Slot>;
  /** What the newer form's cell holds for an older one that isn't an answer. */
  readonly say: (each: OlderCell, cell: SnapshotCell) => CellValue;
}

/** What becomes of an answer, of a note beside one or of a topic of the profile, by the link of what it belongs to. */
export function carryLinked(
  each: OlderCell,
  { link, reason }: KnownLink,
  { answers, newer, say }: LinkedSetting,
): Outcome {
  if (link.to.length === 0) return keep([each], "retired");
  const { field } = each.older.slot;
  const targets = link.to.flatMap((id) => newer.get(fieldKey(field, id)) ?? []);
  if (targets.length === 0) return keep([each], "not-asked");
  if (reason !== null) return mark([each], targets, reason);
  if (each.cell === null) return mark([each], targets, "conflict");
  if (field.kind !== "answer") return carryTo([each], targets, say(each, each.cell));
  const value = answers(each.cell, each.older.value);
  return value === null ? mark([each], targets, "other-choices") : carryTo([each], targets, value);
}
