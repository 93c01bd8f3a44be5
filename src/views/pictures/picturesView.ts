import type { ChartLook } from "../../core/workbook/chart";
import type { PerSet } from "../scoresView";

/** What every picture says in words, for people who don't see it. */
interface Told {
  readonly altText: string;
}

/** A score as it is drawn, a part of the most there is (0 to 1), and as it is told. */
export interface PicturedScore {
  readonly share: number;
  /** With its mark where it is provisional. */
  readonly text: string;
}

/** The scores of categories: a radar with a corner for each, or bars where there are too few corners. */
export interface ScoresPicture extends Told {
  readonly corners: readonly { readonly label: string; readonly name: string }[];
  /** Where lines stand between 0 and the top, the top among them, lowest first. */
  readonly grid: readonly PicturedScore[];
  /** Series with a score in any corner. */
  readonly series: readonly {
    readonly name: string;
    readonly look: ChartLook;
    /** One for each corner; null where there is none. */
    readonly scores: readonly (PicturedScore | null)[];
  }[];
  readonly isProvisional: boolean;
}

/** Items by level: for each category of processes a bar, stacked from its parts. */
export interface LevelsPicture extends Told {
  /** In the order in which they are stacked. */
  readonly parts: readonly {
    readonly name: string;
    /** Stands in the bar before the count; empty for what isn't assessed. */
    readonly letter: string;
    readonly look: ChartLook;
  }[];
  readonly bars: readonly {
    readonly label: string;
    readonly name: string;
    /** One for each part. */
    readonly counts: readonly number[];
  }[];
}

/** What the first gaps would win, in the order of work. */
export interface GainsPicture extends Told {
  readonly look: ChartLook;
  readonly bars: readonly {
    readonly code: string;
    readonly text: string;
    readonly gain: string;
    /** As a part of the largest gain, 0 to 1. */
    readonly share: number;
  }[];
}

/** Every item with its score and level, shaded by the level that it has reached. */
export interface ItemsPicture {
  readonly categories: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly ItemCell[];
  }[];
  readonly legend: readonly {
    readonly letter: string;
    readonly name: string;
    readonly look: ChartLook;
  }[];
  readonly isProvisional: boolean;
}

export interface ItemCell {
  readonly id: string;
  /** Item, score and level in words. */
  readonly told: string;
  /** With its mark where it is provisional; empty where there is none. */
  readonly points: string;
  /** Empty for what has no level. */
  readonly letter: string;
  readonly look: ChartLook;
}

/** The pictures of a form that was scored; null where there is nothing to draw. */
export interface FormPictures {
  readonly scores: ScoresPicture | null;
  readonly gains: GainsPicture | null;
  /** By the sets that have begun. */
  readonly levels: PerSet<LevelsPicture | null>;
  readonly items: PerSet<ItemsPicture>;
}

/** The pictures of many agencies together. */
export interface BatchPictures {
  readonly scores: ScoresPicture | null;
  readonly levels: LevelsPicture | null;
}
