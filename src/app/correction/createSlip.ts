import { hasNoCorrections } from "../../core/correction/correction";
import { findCorrections } from "../../core/correction/findCorrections";
import { layoutSlip } from "../../core/correction/layoutSlip";
import type { SlipRequest } from "../../core/correction/slipRequest";
import type { Blueprint } from "../../core/workbook/blueprint";
import type { Snapshot } from "../../core/workbook/snapshot";
import type { OpenedForm } from "../openForm";

/** A slip to be written, and what it asks for. */
export interface CreatedSlip {
  readonly blueprint: Blueprint;
  /** Cells in which something is wrong. */
  readonly wrong: number;
  /** Statements without an answer. */
  readonly unanswered: number;
  /** Problems to look at, for which the slip has no place to fill. */
  readonly looks: number;
}

/** The correction slip of a form that was read from this workbook; null where there is nothing to put right. */
export function createSlip(form: OpenedForm, snapshot: Snapshot, request: SlipRequest): CreatedSlip | null {
  const { criteria, slots, submission } = form;
  const corrections = findCorrections(criteria, slots, submission, snapshot);
  if (hasNoCorrections(corrections)) return null;
  const { looks, rows } = corrections;
  const unanswered = rows.filter(({ problems }) => problems.length === 0).length;
  return {
    blueprint: layoutSlip(criteria, submission, corrections, request),
    wrong: rows.length - unanswered,
    unanswered,
    looks: looks.length,
  };
}
