import type { Explanation } from "../core/results/explanation";

/** A text of the guidance with the name of the document that it comes from. */
export interface GuidanceText {
  readonly text: string;
  readonly source: string;
}

/** A case of another agency; `key` is its key to success, null where the source states none. */
export interface CaseView extends GuidanceText {
  readonly agency: string;
  readonly key: string | null;
}

/** One item for those who are answering it: why it has its score, and what helps. */
export interface ItemHelp {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** What the category is for; empty where the edition says nothing. */
  readonly intent: readonly GuidanceText[];
  readonly why: Explanation;
  /** The committee's, where it has assessed the item. */
  readonly committeeWhy: Explanation | null;
  readonly leaderActions: readonly GuidanceText[];
  readonly waysOfWorking: readonly GuidanceText[];
  readonly cases: readonly CaseView[];
  readonly conclusions: readonly GuidanceText[];
  /** True where the edition itself has linked the guidance to items, which no source document does. */
  readonly isLinkEditorial: boolean;
}
