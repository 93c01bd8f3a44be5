import type { ScoreSetName } from "../core/form/slots";

/** A figure of each score set that the form has. */
export type PerSet<T> = Readonly<Partial<Record<ScoreSetName, T>>>;

/** A mean as it is shown. `points` is null where nothing is assessed; `restAtZero` where it would say the same. */
export interface MeanView {
  readonly points: string | null;
  /** The score as a part of the most there is, 0 to 1. */
  readonly share: number;
  readonly assessed: number;
  readonly of: number;
  readonly isProvisional: boolean;
  readonly restAtZero: string | null;
}

/** An item as it is shown: `level` also says why there is no score. */
export interface ItemView {
  readonly points: string | null;
  readonly level: string;
  readonly isProvisional: boolean;
}

export interface CategoryView {
  readonly id: string;
  readonly name: string;
  readonly means: PerSet<MeanView>;
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly scores: PerSet<ItemView>;
    /** Committee less self, such as +50.00; null unless both have assessed the item and differ. */
    readonly difference: string | null;
  }[];
}

/** A gap in words. Gains are null where nothing can be said yet. */
export interface GapView {
  readonly code: string;
  readonly item: string;
  readonly level: string;
  readonly text: string;
  readonly reason: string;
  readonly gainItem: string | null;
  readonly gainTotal: string | null;
  readonly assessor: string;
}

/** Everything that a form's scores say, in one language. */
export interface ScoresView {
  readonly agency: string;
  readonly period: string;
  readonly edition: string;
  readonly topPoints: number;
  /** The agency's own, and the committee's where it has assessed anything. */
  readonly sets: readonly ScoreSetName[];
  readonly totals: PerSet<MeanView>;
  readonly levelCounts: PerSet<readonly { readonly level: string; readonly count: number }[]>;
  readonly categories: readonly CategoryView[];
  /** In the order of work. */
  readonly gaps: readonly GapView[];
  readonly unanswered: number;
}
