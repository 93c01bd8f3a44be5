import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly";
import { Guidance, Lens } from "./guidanceSchema";
import { CategoryId, ItemId, LevelId, MeasureId, ScaleId, SourceId, StatementId, TopicId } from "./ids";
import { DerivedIndex, Level, Responses, Scale, ScoringRule, Threshold } from "./scoringSchema";
import { SourcedText, Text } from "./texts";

/**
 * A half-open range of UTF-16 code units of the cell's Thai text: [start, end). A statement's ranges stand in the
 * order in which it says them, which needn't be the cell's; a head or tail that several statements share is in each.
 */
export const CoverRange = z.tuple([z.int().min(0), z.int().min(1)]);

/** One thing that is answered yes or no, and the part of the cell's text that it stands for. */
export const Statement = z.strictObject({
  id: StatementId,
  text: SourcedText,
  covers: z.array(CoverRange).min(1),
  /** Kinds of agency that are asked it; absent where all are. */
  kinds: z.array(z.string().min(1)).min(1).optional(),
});

/** What an item asks at one level: the whole text as the source has it, and the statements it is split into. */
export const ItemLevel = z.strictObject({
  level: LevelId,
  text: SourcedText,
  statements: z.array(Statement),
});

export const ProcessItem = z.strictObject({
  id: ItemId,
  name: SourcedText,
  weight: z.number().positive().default(1),
  levels: z.array(ItemLevel).min(1),
});

export const Measure = z.strictObject({
  id: MeasureId,
  name: SourcedText,
  isMandatory: z.boolean(),
  scale: ScaleId,
  /** Kinds of agency that it is for; absent where it is for all. */
  kinds: z.array(z.string().min(1)).min(1).optional(),
});

export const ResultsItem = z.strictObject({
  id: ItemId,
  name: SourcedText,
  weight: z.number().positive().default(1),
  measures: z.array(Measure).min(1),
});

const categoryShape = { id: CategoryId, name: SourcedText, weight: z.number().positive().default(1) };

export const Category = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("process"), ...categoryShape, items: z.array(ProcessItem).min(1) }),
  z.strictObject({ kind: z.literal("results"), ...categoryShape, items: z.array(ResultsItem).min(1) }),
]);

export const ProfileGroup = z.strictObject({
  id: z.string().min(1),
  name: SourcedText,
  sections: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        name: SourcedText,
        topics: z.array(z.strictObject({ id: TopicId, name: SourcedText, help: SourcedText })).min(1),
      }),
    )
    .min(1),
});

export const Source = z.strictObject({
  id: SourceId,
  kind: z.enum(["document", "practice", "editorial", "unverified"]),
  title: Text,
});

/** One edition of the criteria: everything that a form, a score and a gap list are made from. */
export const Criteria = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal("pmqa-criteria/1"),
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/),
  languages: z.array(z.enum(["th", "en"])).min(1),
  name: SourcedText,
  description: SourcedText,
  sources: z.array(Source).min(1),
  agencyKinds: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/), name: SourcedText }))
    .min(1),
  levels: z.array(Level).min(1),
  responses: Responses,
  scoring: ScoringRule,
  scales: z.array(Scale),
  results: z.strictObject({
    /** Fiscal years of results an indicator shows; the last is the assessed one. */
    years: z.int().min(1).max(5),
    indicatorsPrepared: z.int().min(1).max(5),
    indicatorsMax: z.int().min(1).max(9),
  }),
  profile: z.array(ProfileGroup),
  categories: z.array(Category).min(1),
  lenses: z.array(Lens),
  guidance: Guidance,
  thresholds: z.array(Threshold),
  indices: z.array(DerivedIndex),
});

export type CoverRange = DeepReadonly<z.infer<typeof CoverRange>>;
export type Statement = DeepReadonly<z.infer<typeof Statement>>;
export type ItemLevel = DeepReadonly<z.infer<typeof ItemLevel>>;
export type ProcessItem = DeepReadonly<z.infer<typeof ProcessItem>>;
export type Measure = DeepReadonly<z.infer<typeof Measure>>;
export type ResultsItem = DeepReadonly<z.infer<typeof ResultsItem>>;
export type Item = ProcessItem | ResultsItem;
export type Category = DeepReadonly<z.infer<typeof Category>>;
export type ProcessCategory = Extract<Category, { kind: "process" }>;
export type ResultsCategory = Extract<Category, { kind: "results" }>;
export type ProfileGroup = DeepReadonly<z.infer<typeof ProfileGroup>>;
export type Source = DeepReadonly<z.infer<typeof Source>>;
export type Criteria = DeepReadonly<z.infer<typeof Criteria>>;
