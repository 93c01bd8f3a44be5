import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly";
import { ChoiceId, LevelId, ScaleId, SourceId } from "./ids";
import { SourcedText } from "./texts";

/** A level of a process item, lowest first; `points` is what an item earns with this level complete. */
export const Level = z.strictObject({
  id: LevelId,
  key: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
  name: SourcedText,
  /** The term that stands in narrow columns; official terms such as Basic stay untranslated. */
  short: SourcedText,
  points: z.number().positive().max(10_000),
});

/** One answer that a statement may get; `credit` is the share of the statement that it earns, 0 to 1. */
export const Choice = z.strictObject({
  id: ChoiceId,
  credit: z.number().min(0).max(1),
  word: SourcedText,
  /** Further spellings that mean this choice, compared without case and outer spaces. */
  typed: z.array(z.string().min(1)),
});

export const Responses = z.strictObject({
  choices: z.array(Choice).min(2),
  /** Null where the edition knows no "not applicable". */
  notApplicable: z.strictObject({ word: SourcedText, typed: z.array(z.string().min(1)) }).nullable(),
  /** Marks with two readings: never counted, listed, settled by one choice for the whole form. */
  ambiguous: z.array(z.string().min(1)),
});

export const ScoringRule = z.strictObject({
  name: z.enum(["gated-proportional", "whole-levels"]),
  version: z.literal(1),
  source: SourceId,
  /** Comparisons with thresholds and targets allow for this much binary noise. */
  tolerance: z.number().positive().max(1e-6),
  displayDecimals: z.int().min(0).max(4),
});

/** A stretch of the scale; a null bound is open. Points are fixed, or grow with the figure (never below 0). */
export const Band = z.strictObject({
  from: z.number().nullable(),
  includesFrom: z.boolean(),
  to: z.number().nullable(),
  includesTo: z.boolean(),
  points: z.union([
    z.strictObject({ fixed: z.number().min(0) }),
    z.strictObject({ perUnit: z.number().positive() }),
  ]),
});

/** How an indicator's figure becomes points: from its percentage of the target, or from the result itself. */
export const Scale = z.strictObject({
  id: ScaleId,
  name: SourcedText,
  of: z.enum(["percent-of-target", "result"]),
  decimals: z.int().min(0).max(6),
  bands: z.array(Band).min(1),
});

/** A figure known by hearsay only: kept as configuration, labelled unverified, off until someone vouches for it. */
export const Threshold = z.strictObject({
  id: z.string().min(1),
  name: SourcedText,
  points: z.number().min(0),
  status: z.enum(["verified", "unverified"]),
  active: z.boolean(),
});

/** Another reading of the total, such as "ระบบราชการ X.X" = total / 500 · 4. */
export const DerivedIndex = z.strictObject({
  id: z.string().min(1),
  name: SourcedText,
  multiply: z.number().positive(),
  divide: z.number().positive(),
  decimals: z.int().min(0).max(4),
  status: z.enum(["verified", "unverified"]),
  active: z.boolean(),
});

export type Level = DeepReadonly<z.infer<typeof Level>>;
export type Choice = DeepReadonly<z.infer<typeof Choice>>;
export type Responses = DeepReadonly<z.infer<typeof Responses>>;
export type ScoringRule = DeepReadonly<z.infer<typeof ScoringRule>>;
export type Band = DeepReadonly<z.infer<typeof Band>>;
export type Scale = DeepReadonly<z.infer<typeof Scale>>;
export type Threshold = DeepReadonly<z.infer<typeof Threshold>>;
export type DerivedIndex = DeepReadonly<z.infer<typeof DerivedIndex>>;
