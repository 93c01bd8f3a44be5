import type { ItemId, LevelId, MeasureId, StatementId } from "../criteria/ids";
import type { Criteria } from "../criteria/schema";
import type { ScoreSetName } from "../form/slots";
import type { Problem } from "../problem";
import type { AgencyScores } from "./agencyScores";
import type { BatchSetting, EarlierScores, RosterAgency } from "./batchSetting";
import type { AnswerCounts, ReadFile } from "./readFile";

/** Year (พ.ศ.), round and edition that a batch is of. */
export interface BatchPeriod {
  readonly year: number;
  readonly round: number;
  readonly edition: string;
  readonly editionHash: string;
}

/** What became of a file: it counts, it counts but look, or it doesn't count. */
export type Fate = "accepted" | "noted" | "set-aside";

export interface FileFate {
  readonly file: ReadFile;
  readonly fate: Fate;
  /** Why it was set aside, or what to look at, severest first; place without the file. At most `problemsKept`. */
  readonly reasons: readonly Problem[];
  /** Of all problems of the file, more than `reasons` where these were too many to keep. */
  readonly reasonCount: number;
}

/** An agency as sheets show it: with aliases on, name and code are the alias and the rest is empty. */
export interface AgencyShown {
  /** Tells agencies apart within the batch, whatever they are shown by. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly ministry: string;
  readonly kind: string;
  /** Stable from batch to batch as long as the agency's code (without one, its name) stays. */
  readonly alias: string;
}

/** One agency whose form counts. */
export interface AgencyResult {
  readonly agency: AgencyShown;
  readonly file: ReadFile;
  readonly self: AgencyScores;
  readonly committee: AgencyScores;
}

/** How many agencies stand where in one item; the numbers of a set add up to the agencies. */
export interface ItemLevels {
  readonly item: ItemId;
  readonly set: ScoreSetName;
  /** Empty for items of results, which have no levels. */
  readonly byLevel: readonly { readonly level: LevelId; readonly count: number }[];
  readonly below: number;
  /** Items of results that have a score. */
  readonly scored: number;
  readonly notAssessed: number;
  readonly notApplicable: number;
  /** Mean of the assessed agencies' scores; null where there is none. */
  readonly mean: number | null;
}

/** A statement answered as not met, or a measure that isn't filled or below 300, and who has that gap. */
export interface CommonGap {
  readonly id: StatementId | MeasureId;
  readonly kind: "statement" | "missing-mandatory" | "below-basic";
  readonly item: ItemId;
  readonly level: LevelId | null;
  /** In the order of agencies. */
  readonly agencies: readonly AgencyShown[];
  /** Points of the total that closing it today would win, all agencies together; null where nothing can be said. */
  readonly gainOfTotal: number | null;
  readonly gainOfItem: number | null;
}

/** Where an agency and its committee differ in an item that both have begun with. */
export interface Disagreement {
  readonly agency: AgencyShown;
  readonly item: ItemId;
  readonly self: number | null;
  readonly committee: number | null;
  /** Committee less self; null where either isn't assessed. */
  readonly difference: number | null;
  /** Statements that both answered, differently: by the ids of the choices, or "not-applicable". */
  readonly statements: readonly {
    readonly id: StatementId;
    readonly self: string;
    readonly committee: string;
  }[];
  /** Indicators of which the committee accepts another result. */
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    readonly self: number;
    readonly committee: number;
  }[];
}

/** Somebody who has what others lack. */
export interface Example {
  readonly agency: AgencyShown;
  readonly evidence: string;
  readonly explanation: string;
  /** True where the committee agrees. */
  readonly isConfirmed: boolean;
}

/** Who lacks a statement, and whom they can learn it from. */
export interface LearningPair {
  readonly statement: StatementId;
  readonly item: ItemId;
  readonly level: LevelId;
  readonly lackedBy: readonly AgencyShown[];
  /** The best examples, at most `examplesShown`; empty where nobody has it. */
  readonly examples: readonly Example[];
  /** How many have it. */
  readonly metBy: number;
  /** Ids of the edition's cases that are linked to the item. */
  readonly cases: readonly string[];
}

/** An agency's way from an earlier year to this one; `earlier` is null for a newcomer. */
export interface Trend {
  readonly agency: AgencyShown;
  readonly now: AgencyResult;
  readonly earlier: EarlierScores | null;
}

/** Where an agency of the roster stands with its form. */
export interface RosterStanding {
  readonly agency: RosterAgency;
  readonly state: "accepted" | "noted" | "set-aside" | "missing";
  /** Names of its files. */
  readonly files: readonly string[];
}

/** The proof that nothing was lost. */
export interface Receipt {
  readonly files: {
    readonly chosen: number;
    readonly accepted: number;
    readonly noted: number;
    readonly setAside: number;
  };
  /** Of accepted files (also those with notes): what the edition asks of the categories that each form asks for. */
  readonly expected: number;
  /** What was found for it, counted in the records; `self` is what the sums must meet. */
  readonly self: AnswerCounts;
  readonly committee: AnswerCounts;
  /** Indicator rows that the files hold, and that the records hold. */
  readonly indicatorsRead: number;
  readonly indicatorsKept: number;
  /** Sums that don't meet, empty when all is well; with any the result isn't complete. */
  readonly faults: readonly Problem[];
}

/** Everything that the consolidated workbook tells, agencies in the order of their codes and names, or of their aliases. */
export interface Consolidation {
  readonly criteria: Criteria;
  readonly setting: BatchSetting;
  /** Null where no file holds a form. */
  readonly period: BatchPeriod | null;
  readonly fates: readonly FileFate[];
  readonly receipt: Receipt;
  readonly agencies: readonly AgencyResult[];
  readonly levels: readonly ItemLevels[];
  /** Most agencies first, then most points, then the edition's order. */
  readonly gaps: readonly CommonGap[];
  /** Biggest difference first. */
  readonly disagreements: readonly Disagreement[];
  /** In the edition's order; statements that nobody lacks are left out. */
  readonly learning: readonly LearningPair[];
  /** Empty where no earlier scores were given. */
  readonly trends: readonly Trend[];
  /** In the roster's order; empty without one. */
  readonly roster: readonly RosterStanding[];
}
