import type { CategoryId, MeasureId, StatementId, TopicId } from "../criteria/ids";
import type { CellKey } from "./keys";

/** The two score sets: what the agency says of itself, and what the committee accepts. */
export type ScoreSetName = "self" | "committee";
export const scoreSetNames: readonly ScoreSetName[] = ["self", "committee"];

export type IdentityField =
  "agencyCode" | "agencyName" | "ministry" | "agencyKind" | "year" | "round" | "reportingUnit";
export const identityFields: readonly IdentityField[] = [
  "agencyCode",
  "agencyName",
  "ministry",
  "agencyKind",
  "reportingUnit",
  "year",
  "round",
];

export type SignatureRole = "prepared" | "reviewed" | "approved";
export type SignaturePart = "name" | "position" | "date";
export const signatureRoles: readonly SignatureRole[] = ["prepared", "reviewed", "approved"];

export type IndicatorPart =
  "name" | "unit" | "direction" | "target" | "committee" | "evidence" | "suggestion" | `year-${number}`;

/** True for the parts of an indicator that hold a number. */
export function isFigurePart(part: string): boolean {
  return part === "target" || part === "committee" || part.startsWith("year-");
}

/** What people write in a plan row, left to right. */
export const planParts = [
  "strength",
  "opportunity",
  "activity",
  "indicator",
  "unit",
  "target",
  "period",
  "budget",
  "owner",
  "halfYear",
  "fullYear",
  "obstacle",
  "suggestion",
] as const;
export type PlanPart = (typeof planParts)[number];

/** What an agency sets beside its scores: those of last year, and those it aims at this year. */
export const comparisonParts = ["lastYear", "target"] as const;
export type ComparisonPart = (typeof comparisonParts)[number];

/** What a cell that people fill means. */
export type Field =
  | { readonly kind: "identity"; readonly name: IdentityField }
  | { readonly kind: "signature"; readonly role: SignatureRole; readonly part: SignaturePart }
  | { readonly kind: "profile"; readonly topic: TopicId }
  | {
      readonly kind: "comparison";
      readonly category: CategoryId | "total";
      readonly part: ComparisonPart;
    }
  | { readonly kind: "answer"; readonly statement: StatementId; readonly set: ScoreSetName }
  | {
      readonly kind: "note";
      readonly statement: StatementId;
      readonly part: "explanation" | "evidence" | "suggestion";
    }
  | {
      readonly kind: "indicator";
      readonly measure: MeasureId;
      /** The row's id, such as 7.3.2.a. */
      readonly indicator: string;
      readonly part: IndicatorPart;
    };

/** A cell that people fill, found by its keys. */
export interface Slot extends CellKey {
  readonly field: Field;
}

/** A fixed text that was issued, so that a changed one is noticed. */
export interface IssuedText extends CellKey {
  readonly text: string;
}

/** A live formula that was issued, with its places named by keys instead of addresses. */
export interface IssuedFormula extends CellKey {
  readonly text: string;
}

/** Everything a reader must know of a form to find what people wrote, by key. */
export interface FormSlots {
  readonly slots: readonly Slot[];
  readonly issuedTexts: readonly IssuedText[];
  readonly issuedFormulas: readonly IssuedFormula[];
  /** Every value that the form was issued with, heads and filled-in cells too, as text. */
  readonly fixedTexts: readonly IssuedText[];
  readonly categories: readonly CategoryId[];
}
