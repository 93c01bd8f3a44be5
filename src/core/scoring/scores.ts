import type {
  CategoryId,
  ItemId,
  LensId,
  LensValueId,
  LevelId,
  MeasureId,
  StatementId,
} from "../criteria/ids";

/** Where an item stands. Not assessed (no answer) is not zero; not applicable is left out of every mean. */
export type ItemState = "assessed" | "not-assessed" | "not-applicable";

/** One level of a process item in its trace: what was met, and why it counted or not. */
export interface LevelTrace {
  readonly level: LevelId;
  /** Statements that count at this level: the edition's, less those not applicable. */
  readonly expected: number;
  /** Sum of credits of the answers, 0 to `expected`. */
  readonly credit: number;
  readonly isComplete: boolean;
  /** True where a lower level is incomplete, so that this one earns nothing yet. */
  readonly isClosed: boolean;
  /** Points of this level that reached the score. */
  readonly points: number;
  readonly met: readonly StatementId[];
  /** Answered, with less than full credit. */
  readonly unmet: readonly StatementId[];
  readonly unanswered: readonly StatementId[];
  readonly notApplicable: readonly StatementId[];
}

/** Why an indicator counts as it does, or doesn't. */
export type IndicatorTrace =
  | {
      readonly id: string;
      readonly state: "scored";
      /** Percentage of the target (or the result, for a scale of results), rounded as the scale says. */
      readonly figure: number;
      readonly points: number;
    }
  | {
      readonly id: string;
      readonly state: "incomplete";
      readonly lacks: readonly ("name" | "target" | "result" | "direction")[];
    }
  | { readonly id: string; readonly state: "invalid"; readonly reason: "negative-target" };

export interface MeasureTrace {
  readonly measure: MeasureId;
  readonly isMandatory: boolean;
  /** Mean of its complete indicators; null where there is none. */
  readonly score: number | null;
  readonly indicators: readonly IndicatorTrace[];
}

export interface ProcessTrace {
  readonly kind: "process";
  readonly levels: readonly LevelTrace[];
  /** The next level and the statements that keep the item from it; null at the top and where not applicable. */
  readonly next: { readonly level: LevelId; readonly blocking: readonly StatementId[] } | null;
}

export interface ResultsTrace {
  readonly kind: "results";
  readonly measures: readonly MeasureTrace[];
  /** Mandatory measures without a complete indicator: while there is one, the item isn't assessed. */
  readonly missingMandatory: readonly MeasureId[];
}

/** Why an item has its score: the levels' statements, or the measures' figures. */
export type ItemTrace = ProcessTrace | ResultsTrace;

export interface ItemScore {
  readonly item: ItemId;
  readonly category: CategoryId;
  readonly state: ItemState;
  /** 0 to the top level's points, full precision; null unless assessed. */
  readonly score: number | null;
  /** The highest complete level with all below it complete; "below" for none; null for results items and unless assessed. */
  readonly level: LevelId | "below" | null;
  /** True where a process item has answers and blanks. */
  readonly isProvisional: boolean;
  /** Every statement without a readable answer, also of an item that isn't assessed; none for results items. */
  readonly unanswered: readonly StatementId[];
  readonly trace: ItemTrace;
}

/**
 * A mean with how much of it is known. `restAtZero` is the figure when what isn't assessed counts 0.
 * What isn't applicable is in none of it: neither in `of` nor among the parts.
 */
export interface MeanScore {
  /** Full precision; null where nothing is assessed. */
  readonly score: number | null;
  readonly assessed: number;
  readonly of: number;
  readonly isProvisional: boolean;
  readonly restAtZero: number;
  /** The parts of the mean, in order: id, weight and score of each (null: not assessed, left out). */
  readonly parts: readonly { readonly id: string; readonly weight: number; readonly score: number | null }[];
}

export interface CategoryScore extends MeanScore {
  readonly category: CategoryId;
}

export interface TotalScore extends MeanScore {
  readonly itemsAssessed: number;
  readonly itemsOf: number;
}

export interface LensScore extends MeanScore {
  readonly lens: LensId;
  readonly value: LensValueId;
}

/** How many process items stand at each level, lowest first, with those below the first and not assessed. */
export interface LevelCounts {
  readonly byLevel: readonly { readonly level: LevelId; readonly count: number }[];
  readonly below: number;
  readonly notAssessed: number;
  readonly notApplicable: number;
}

/** Everything that one set of answers earns. */
export interface ScoreSet {
  readonly items: readonly ItemScore[];
  readonly categories: readonly CategoryScore[];
  readonly total: TotalScore;
  readonly levels: LevelCounts;
  readonly lenses: readonly LensScore[];
  readonly gaps: readonly Gap[];
}

/** What one more met statement (or one better measure) would win, today. */
export interface Gain {
  readonly item: number;
  readonly category: number;
  readonly total: number;
}

/** A thing to work on. Gains are null where a mandatory measure isn't filled: nothing can be said yet. */
export type Gap =
  | {
      readonly kind: "statement";
      readonly id: StatementId;
      readonly item: ItemId;
      readonly level: LevelId;
      readonly gain: Gain;
      /** True where a lower level is incomplete: met today it would win nothing by itself. */
      readonly isBehindGate: boolean;
    }
  | { readonly kind: "missing-mandatory"; readonly id: MeasureId; readonly item: ItemId; readonly gain: null }
  | {
      readonly kind: "below-basic";
      readonly id: MeasureId;
      readonly item: ItemId;
      readonly gain: Gain;
      readonly score: number;
    };
