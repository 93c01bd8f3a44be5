import type { Criteria } from "../criteria/schema";
import type { AskReason } from "../crosswalk/reasonToAsk";
import type { CellKey } from "../form/keys";
import type { FormSlots, Slot } from "../form/slots";
import type { PlanRow, Submission } from "../reading/submission";
import type { Language } from "../text/language";
import type { SheetCell } from "../workbook/address";
import type { CellValue } from "../workbook/blueprint";
import type { Snapshot } from "../workbook/snapshot";

/** A filled form whose values are to be carried over; the edition as the form's kind of agency sees it. */
export interface OlderForm {
  readonly criteria: Criteria;
  readonly slots: FormSlots;
  readonly submission: Submission;
  readonly snapshot: Snapshot;
}

/** The form that values are carried into; the edition as its kind of agency sees it. */
export interface NewerForm {
  readonly criteria: Criteria;
  readonly slots: Pick<FormSlots, "slots">;
  readonly language: Language;
}

/** A cell of the older form in which something stands, as it stands there. */
export interface OlderValue {
  readonly slot: Slot;
  /** Where it stands; of several places that say different things, the first. */
  readonly place: SheetCell;
  /** What a plain cell holds for it: a date or a percentage is a text. */
  readonly value: CellValue;
  /** The same as people read it; of copies that say different things, all of it. */
  readonly text: string;
}

/** Why a person must look before an answer counts again. */
export type MarkReason =
  | AskReason
  /** The newer edition has no such answer, or would take for an answer what was none. */
  | "other-choices"
  /** Copies of the cell say different things. */
  | "conflict";

/** Why a value has no place in the newer form. */
export type KeepReason = "retired" | "not-asked" | "no-room";

/** What became of one cell of the older form: every filled one has exactly one fate. */
export type ValueFate =
  | { readonly kind: "carried"; readonly older: OlderValue; readonly to: readonly CellKey[] }
  | {
      readonly kind: "marked";
      readonly older: OlderValue;
      readonly reason: MarkReason;
      /** Cells of the newer form that the person fills with a view to it. */
      readonly to: readonly CellKey[];
    }
  | { readonly kind: "kept"; readonly older: OlderValue; readonly reason: KeepReason };

/** Why a person should look at a row of the plan: its gaps aren't the same any more. */
export type PlanMark = "gaps-gone" | "some-gaps-gone" | "gaps-to-check";

/** What became of one row of the older plan. Every row is carried, with all that people wrote in it. */
export interface PlanFate {
  readonly older: PlanRow;
  /** The sheet that it stands in. */
  readonly sheet: string;
  /** A row all of whose gaps are gone stands among the agency's own. */
  readonly section: PlanRow["section"];
  /** Gaps as the newer edition names them, and those of the older one that have no successor. */
  readonly gaps: readonly string[];
  readonly dropped: readonly string[];
  readonly mark: PlanMark | null;
}

/** Everything that people left in an older form, with what becomes of it. */
export interface Carried {
  /** In the order of the older form's cells. */
  readonly fates: readonly ValueFate[];
  /** What cells of the newer form hold, by the text of their keys. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** In the order of the older plan. */
  readonly plan: readonly PlanFate[];
}
