import type { Language } from "../text/language";
import type { AgencyScores } from "./agencyScores";

/** One agency that a ministry expects a form of. */
export interface RosterAgency {
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly ministry: string;
  readonly agencyKind: string;
  /** As people write it; empty where none was set. */
  readonly dueDate: string;
}

/** An agency's own scores of an earlier year, for the trend. */
export interface EarlierScores {
  readonly agencyCode: string;
  readonly agencyName: string;
  /** Fiscal year, พ.ศ. */
  readonly year: number;
  readonly self: AgencyScores;
  readonly committee: AgencyScores;
}

/** What people have settled for a batch; it stands in the consolidated workbook, for the next time. */
export interface BatchSetting {
  /** Words of the workbook. */
  readonly language: Language;
  /** Fiscal year (พ.ศ.) and round that forms must be of; null for those that most forms are of. */
  readonly period: { readonly year: number; readonly round: number } | null;
  /** SHA-256 of files that count where several of their agency differ, as a person chose. */
  readonly chosen: readonly string[];
  /** Null where none was given: then nobody is missing. */
  readonly roster: readonly RosterAgency[] | null;
  readonly earlier: readonly EarlierScores[];
  /** Whether sheets show agencies by name or by alias; with aliases nothing that names an agency is in the workbook. */
  readonly shownBy: "name" | "alias";
}
