import type { CategoryId, ItemId, LevelId, MeasureId, StatementId } from "../criteria/ids";
import type { ScoreSetName } from "../form/slots";

/** What stands highest or lowest: all that share the score, in the edition's order. */
export interface Extreme<Id> {
  readonly ids: readonly Id[];
  readonly score: number;
}

/** The highest and the lowest of some scores that aren't all the same. */
interface Extremes<Id> {
  readonly set: ScoreSetName;
  readonly highest: Extreme<Id>;
  readonly lowest: Extreme<Id>;
  /** True where some of the set isn't assessed yet. */
  readonly isProvisional: boolean;
}

/** A result held against what was typed beside it, by the set that counts as the year's result. */
interface Compared {
  readonly set: ScoreSetName;
  readonly isProvisional: boolean;
}

/** How many process items stand at each level. */
export interface LevelsFact {
  readonly kind: "levels";
  readonly set: ScoreSetName;
  /** Process items that apply. */
  readonly of: number;
  /** Levels at which items stand, highest first. */
  readonly byLevel: readonly { readonly level: LevelId; readonly count: number }[];
  readonly below: number;
  readonly notAssessed: number;
}

/**
 * One thing that the scores bear out, as a sentence of the digest tells it. Scores are rounded as they are shown, and
 * differences are differences of shown scores, so that whoever reckons with the paper comes to the same.
 */
export type DigestFact =
  | { readonly kind: "nothing-assessed"; readonly of: number }
  | {
      readonly kind: "total";
      readonly set: ScoreSetName;
      readonly score: number;
      /** Items. */
      readonly assessed: number;
      readonly of: number;
      readonly restAtZero: number;
      readonly isProvisional: boolean;
    }
  | ({ readonly kind: "category-extremes" } & Extremes<CategoryId>)
  | ({ readonly kind: "item-extremes" } & Extremes<ItemId>)
  | {
      readonly kind: "all-equal";
      readonly set: ScoreSetName;
      readonly what: "categories" | "items";
      readonly count: number;
      readonly score: number;
      readonly isProvisional: boolean;
    }
  | LevelsFact
  | {
      readonly kind: "gains";
      readonly set: ScoreSetName;
      /** The largest gains to the total, largest first. */
      readonly gaps: readonly { readonly id: StatementId | MeasureId; readonly gain: number }[];
      /** Further gaps that would add as much as the last of these. */
      readonly equal: number;
      /** Gaps in all. */
      readonly count: number;
    }
  | { readonly kind: "gaps-without-gain"; readonly set: ScoreSetName; readonly count: number }
  | { readonly kind: "no-gaps"; readonly set: ScoreSetName }
  | ({
      readonly kind: "target";
      readonly score: number;
      readonly target: number;
      readonly isMet: boolean;
    } & Compared)
  | ({
      readonly kind: "category-targets";
      readonly met: readonly CategoryId[];
      readonly missed: readonly { readonly category: CategoryId; readonly missing: number }[];
    } & Compared)
  | ({ readonly kind: "change"; readonly lastYear: number; readonly score: number } & Compared)
  | ({
      readonly kind: "category-changes";
      /** Categories whose score of last year and of this year is known. */
      readonly count: number;
      /** Those that rose or fell most; null where none did. */
      readonly risen: { readonly categories: readonly CategoryId[]; readonly by: number } | null;
      readonly fallen: { readonly categories: readonly CategoryId[]; readonly by: number } | null;
    } & Compared)
  | { readonly kind: "both-totals"; readonly self: number; readonly committee: number }
  | {
      readonly kind: "both-items";
      /** Items that both have assessed, and how the committee's score of them compares. */
      readonly count: number;
      readonly higher: number;
      readonly lower: number;
      /** Items that the committee has assessed, of those that apply. */
      readonly assessed: number;
      readonly of: number;
    }
  | { readonly kind: "not-assessed"; readonly set: ScoreSetName; readonly items: readonly ItemId[] }
  | {
      readonly kind: "unanswered";
      readonly set: ScoreSetName;
      readonly statements: number;
      /** Items that have answers, but not all. */
      readonly items: readonly ItemId[];
    };
