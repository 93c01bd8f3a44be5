import type { CategoryId, LevelId } from "../../criteria/ids";
import type { ScoreSetName } from "../../form/slots";
import type { Extreme, LevelsFact } from "../../results/digestFact";
import type { CommonGap } from "../consolidation";

/**
 * One thing that a batch's figures bear out, as a sentence of the digest tells it. Scores are rounded as they are
 * shown, and differences are differences of shown scores. Nothing in a fact names an agency but `names` of the roster.
 */
export type BatchFact =
  | { readonly kind: "nothing-counted" }
  | {
      readonly kind: "agencies";
      /** Agencies whose form counts: those fully assessed, those with a provisional total, those with none. */
      readonly counted: number;
      readonly whole: number;
      readonly provisional: number;
      readonly unscored: number;
    }
  | {
      readonly kind: "roster";
      readonly expected: number;
      readonly counted: number;
      readonly setAside: number;
      readonly missing: number;
      /** Who is missing, where they are few and may be named. */
      readonly names: readonly string[];
    }
  | {
      readonly kind: "totals";
      readonly set: ScoreSetName;
      /** Agencies with a total, and of them those whose total is provisional. */
      readonly agencies: number;
      readonly provisional: number;
      readonly mean: number;
      readonly lowest: number;
      readonly highest: number;
    }
  | {
      readonly kind: "category-extremes";
      readonly set: ScoreSetName;
      readonly highest: Extreme<CategoryId>;
      readonly lowest: Extreme<CategoryId>;
      /** True where a mean isn't of all agencies, each fully assessed. */
      readonly isProvisional: boolean;
    }
  | {
      readonly kind: "categories-equal";
      readonly set: ScoreSetName;
      readonly count: number;
      readonly score: number;
      readonly isProvisional: boolean;
    }
  /** Of the items of all agencies together. */
  | LevelsFact
  | {
      readonly kind: "everywhere";
      readonly set: ScoreSetName;
      /** Agencies of which every process item that applies stands at the level or above. */
      readonly level: LevelId;
      readonly agencies: number;
      readonly of: number;
    }
  | {
      readonly kind: "gaps";
      /** The most common ones, most agencies first, each of how many agencies that were asked. */
      readonly gaps: readonly {
        readonly gap: Pick<CommonGap, "id" | "kind">;
        readonly agencies: number;
        readonly of: number;
      }[];
      /** True where one that isn't named is as common as the last that is. */
      readonly isCut: boolean;
      /** Different gaps in all. */
      readonly count: number;
    }
  | { readonly kind: "no-gaps" }
  | {
      readonly kind: "change";
      /** Earlier fiscal years (พ.ศ.) that are compared with. */
      readonly years: readonly number[];
      /** Agencies that are fully assessed now and were then; the means are of them alone. */
      readonly agencies: number;
      readonly before: number;
      readonly now: number;
      readonly risen: number;
      readonly fallen: number;
      readonly unchanged: number;
    }
  | {
      readonly kind: "category-changes";
      readonly years: readonly number[];
      /** Categories whose mean rose or fell most, each of the agencies that assessed it fully in both years. */
      readonly risen: ChangeOfCategories | null;
      readonly fallen: ChangeOfCategories | null;
    }
  | {
      readonly kind: "not-compared";
      /** Agencies without a full total in both years, where earlier scores were given. */
      readonly agencies: number;
      readonly of: number;
    }
  | {
      readonly kind: "not-assessed";
      readonly set: ScoreSetName;
      /** Categories that agencies haven't begun, with how many they are. */
      readonly categories: readonly { readonly category: CategoryId; readonly agencies: number }[];
      readonly of: number;
    }
  | { readonly kind: "set-aside"; readonly files: number };

/** Categories that changed by as much, never 0. */
export interface ChangeOfCategories {
  readonly categories: readonly CategoryId[];
  readonly by: number;
}
