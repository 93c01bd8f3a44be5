import type { ChoiceId, MeasureId, StatementId } from "../criteria/ids";

/** An answer as read. Blank, not applicable and unreadable are three things; an unreadable one counts as unanswered. */
export type Answer =
  | { readonly kind: "blank" }
  | { readonly kind: "choice"; readonly choice: ChoiceId }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "unreadable"; readonly typed: string };

/** A figure as read. Zero is a number, not a blank. */
export type Figure =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unreadable"; readonly typed: string };

export type Direction = "more" | "less";

/** One concrete indicator under a measure, as one score set sees it: `result` is that set's. */
export interface Indicator {
  /** The row's id, such as 7.3.2.a. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Null where it wasn't said or couldn't be read. */
  readonly direction: Direction | null;
  readonly target: Figure;
  readonly result: Figure;
}

/** All answers of one score set (self or committee). A statement that isn't in the map is blank. */
export interface AnswerSet {
  readonly answers: ReadonlyMap<StatementId, Answer>;
  readonly indicators: ReadonlyMap<MeasureId, readonly Indicator[]>;
}

export const blankAnswer: Answer = { kind: "blank" };
export const blankFigure: Figure = { kind: "blank" };
