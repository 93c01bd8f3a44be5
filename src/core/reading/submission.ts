import type { StatementId, TopicId } from "../criteria/ids";
import type { Identity } from "../form/identity";
import type { PlanPart, SignaturePart, SignatureRole } from "../form/slots";
import type { LastYear } from "../form/lastYear";
import type { Digits } from "../text/digits";
import type { Language } from "../text/language";
import type { Problem } from "../problem";
import type { Answer, AnswerSet, Figure } from "../scoring/answers";
import type { Comparison } from "../scoring/comparison";
import type { Pending } from "./parsePending";
import type { SheetCell } from "../workbook/address";
import type { SnapshotCell } from "../workbook/snapshot";

/** What a form's hidden sheet says the form is; a field it doesn't hold is null. */
export interface Stamp {
  readonly product: string | null;
  readonly layout: number | null;
  readonly edition: string | null;
  readonly editionHash: string | null;
  readonly language: Language | null;
  /** Absent for Arabic digits. */
  readonly digits?: Digits;
  readonly issueId: string | null;
  readonly identity: Partial<Identity>;
  readonly dueDate: string;
  /** Absent for a form that wasn't made from last year's. */
  readonly lastYear?: LastYear;
  /** Digest of each issued text, by the text of its cell's keys. */
  readonly textHashes: ReadonlyMap<string, string>;
  /** Wording of each issued formula, by the text of its cell's keys. */
  readonly formulas: ReadonlyMap<string, string>;
  /** The edition that the form carries, packed; null for a form that carries none, from before forms did. */
  readonly carried: string | null;
}

/** What was written about one statement beside the two answers. */
export interface StatementNotes {
  readonly self: Answer;
  readonly committee: Answer;
  readonly explanation: string;
  readonly evidence: string;
  readonly suggestion: string;
}

/** What was written about one indicator beside what is scored. */
export interface IndicatorNotes {
  readonly evidence: string;
  readonly suggestion: string;
  /** Results of the fiscal years, oldest first; the last is the assessed one. */
  readonly years: readonly Figure[];
}

/** A cell of a plan row as it stands, so that it can be moved without a change. */
export interface PlanCell {
  readonly column: number;
  readonly cell: SnapshotCell;
}

/** One row of the plan. */
export interface PlanRow {
  /** Its own id; null in a row that a person inserted, until results are written. */
  readonly id: string | null;
  readonly row: number;
  /** Which section it stands in. */
  readonly section: "open" | "own" | "done";
  /** Statements and measures that it closes, as people left them. */
  readonly gaps: readonly string[];
  /** What people wrote, as text, by column. */
  readonly parts: Readonly<Partial<Record<PlanPart, string>>>;
  /** Every filled cell of the row but the key, as it stands. */
  readonly cells: readonly PlanCell[];
}

/** What stands in a cell as an earlier year's, until somebody confirms it or enters it anew. */
export interface PendingCell extends Pending {
  /** The text of the cell's keys; of a cell of the plan too. */
  readonly key: string;
  /** The row's key: a statement, an indicator, a topic or a row of the plan. */
  readonly row: string;
  readonly kind: "answer" | "figure" | "text" | "plan";
  readonly place: SheetCell;
}

/** Where the rows and columns of one sheet of the form were found. */
export interface LocatedSheet {
  readonly key: string;
  /** The sheet's name as it is now. */
  readonly name: string;
  /** Column numbers by column key, and row numbers by row key (the first, where a key stands twice). */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

/** A form that came back: what it says, whose it is, and everything that was wrong with it. */
export interface Submission {
  readonly stamp: Stamp;
  readonly identity: Identity;
  readonly language: Language;
  readonly self: AnswerSet;
  readonly committee: AnswerSet;
  readonly statements: ReadonlyMap<StatementId, StatementNotes>;
  /** By the indicator row's id. */
  readonly indicatorNotes: ReadonlyMap<string, IndicatorNotes>;
  readonly profile: ReadonlyMap<TopicId, string>;
  readonly signatures: Readonly<Record<SignatureRole, Readonly<Record<SignaturePart, string>>>>;
  /** Last year's scores and this year's targets. */
  readonly comparison: Comparison;
  readonly plan: readonly PlanRow[];
  /** What isn't confirmed yet in a form that was made from last year's, in the form's order. */
  readonly pending: readonly PendingCell[];
  /** Where each sheet of the form stands, for those who write into it; of a copied sheet, the one in use. */
  readonly sheets: ReadonlyMap<string, LocatedSheet>;
  /** What stands in the cells with keys of these sheets, by the text of the keys: filled cells and formulas only. */
  readonly cells: ReadonlyMap<string, SnapshotCell>;
  /** Where each cell that people fill was found, by the text of its keys, whether filled or not. */
  readonly places: ReadonlyMap<string, SheetCell>;
  readonly problems: readonly Problem[];
}
