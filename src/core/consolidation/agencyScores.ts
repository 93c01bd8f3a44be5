import type { CategoryId, ItemId, LensId, LensValueId, LevelId } from "../criteria/ids";
import type { ItemState } from "../scoring/scores";

/** A mean as in MeanScore, without its parts. */
export interface BriefMean {
  /** Full precision; null where nothing is assessed. */
  readonly score: number | null;
  readonly assessed: number;
  readonly of: number;
  readonly isProvisional: boolean;
  readonly restAtZero: number;
}

/** An item's standing, as in ItemScore, without its trace. */
export interface BriefItem {
  readonly item: ItemId;
  readonly state: ItemState;
  readonly score: number | null;
  readonly level: LevelId | "below" | null;
  readonly isProvisional: boolean;
}

/**
 * What one set of an agency's answers earns, without the reasons: those are worked out again from the record where
 * they are needed, so that a batch of a thousand agencies stays small. Lists follow the edition's order.
 */
export interface AgencyScores {
  readonly total: BriefMean & { readonly itemsAssessed: number; readonly itemsOf: number };
  readonly categories: readonly (BriefMean & { readonly category: CategoryId })[];
  readonly items: readonly BriefItem[];
  readonly lenses: readonly (BriefMean & { readonly lens: LensId; readonly value: LensValueId })[];
}
