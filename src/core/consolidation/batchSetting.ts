import { z } from "zod";
import type { DeepReadonly } from "../criteria/deepReadonly";
import { digitChoices } from "../text/digits";
import { languages } from "../text/language";
import { AgencyScores } from "./agencyScores";

/** One agency that a ministry expects a form of; the due date as people write it, empty where none was set. */
const RosterAgency = z.strictObject({
  agencyCode: z.string(),
  agencyName: z.string(),
  ministry: z.string(),
  agencyKind: z.string(),
  dueDate: z.string(),
});

/** An agency's scores of an earlier fiscal year (พ.ศ.), for the trend. */
const EarlierScores = z.strictObject({
  agencyCode: z.string(),
  agencyName: z.string(),
  year: z.int(),
  self: AgencyScores,
  committee: AgencyScores,
});

/** What people have settled for a batch; it stands in the consolidated workbook, for the next time. */
export const BatchSetting = z.strictObject({
  /** Words of the workbook. */
  language: z.enum(languages),
  /** Digits of a Thai workbook; absent for Arabic ones, as in workbooks from before there was a choice. */
  digits: z.enum(digitChoices).exactOptional(),
  /** Fiscal year (พ.ศ.) and round that forms must be of; null for those that most forms are of. */
  period: z.strictObject({ year: z.int(), round: z.int() }).nullable(),
  /** SHA-256 of files that count where several of their agency differ, as a person chose; the last one holds. */
  chosen: z.array(z.string()),
  /** Null where none was given: then nobody is missing. */
  roster: z.array(RosterAgency).nullable(),
  earlier: z.array(EarlierScores),
  /** Whether sheets show agencies by name or by alias; with aliases only what agencies wrote themselves may name them. */
  shownBy: z.enum(["name", "alias"]),
});

export type BatchSetting = DeepReadonly<z.infer<typeof BatchSetting>>;
export type RosterAgency = DeepReadonly<z.infer<typeof RosterAgency>>;
export type EarlierScores = DeepReadonly<z.infer<typeof EarlierScores>>;
