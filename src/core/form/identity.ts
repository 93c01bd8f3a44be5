import type { CategoryId } from "../criteria/ids";
import type { Digits } from "../text/digits";
import type { Language } from "../text/language";
import type { LastYear } from "./lastYear";

/** Whose form it is, for which year and round, and what part of it was asked for. */
export interface Identity {
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly ministry: string;
  /** An id of the edition's agency kinds. */
  readonly agencyKind: string;
  /** Fiscal year, พ.ศ. */
  readonly year: number;
  readonly round: number;
  /** The unit that fills it in; empty where the agency does as a whole. */
  readonly reportingUnit: string;
  /** Categories the form asks for, in the edition's order. */
  readonly categories: readonly CategoryId[];
}

/** What a form is made for: the identity, the language it speaks, and an id that tells this issue from another. */
export interface FormRequest {
  readonly identity: Identity;
  readonly language: Language;
  /** Absent for Arabic digits; an English form has these whatever is asked for. */
  readonly digits?: Digits;
  readonly issueId: string;
  /** Agency's due date as people write it; empty where none was set. */
  readonly dueDate: string;
  /** Absent for a form that wasn't made from last year's. */
  readonly lastYear?: LastYear;
}
