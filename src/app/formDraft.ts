import type { Language } from "../core/text/language";

/** What is entered for a form to be made, as it was typed. */
export interface FormDraft {
  readonly agencyName: string;
  readonly agencyCode: string;
  readonly ministry: string;
  /** Empty for the edition's first kind. */
  readonly agencyKind: string;
  readonly year: string;
  readonly round: string;
  readonly dueDate: string;
  readonly reportingUnit: string;
  /** Ids of the categories asked for; null for all of them. */
  readonly categories: readonly string[] | null;
  /** Id of the edition, or on a screen what tells it from others of its id; empty for the default one. */
  readonly edition: string;
  readonly language: Language;
  /** Only Thai forms have Thai digits; absent is no. */
  readonly hasThaiDigits?: boolean;
}

/** A field that must be mended before a form can be made. */
export type DraftFault = "agencyName" | "year" | "round" | "categories";
