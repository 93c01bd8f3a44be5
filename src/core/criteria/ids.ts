import { z } from "zod";

/** Ids are branded so that an item's id can't stand where a statement's is meant. */
export const CategoryId = z
  .string()
  .regex(/^[A-Za-z0-9]{1,8}$/)
  .brand<"CategoryId">();
export const ItemId = z
  .string()
  .regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+){1,3}$/)
  .brand<"ItemId">();
export const LevelId = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{0,2}$/)
  .brand<"LevelId">();
export const StatementId = z
  .string()
  .regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+){2,5}$/)
  .brand<"StatementId">();
export const MeasureId = z
  .string()
  .regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+){2,4}$/)
  .brand<"MeasureId">();
export const TopicId = z
  .string()
  .regex(/^P[A-Za-z0-9]*(\.[A-Za-z0-9]+){1,4}$/)
  .brand<"TopicId">();
export const ChoiceId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,19}$/)
  .brand<"ChoiceId">();
export const ScaleId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .brand<"ScaleId">();
export const LensId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .brand<"LensId">();
export const LensValueId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/)
  .brand<"LensValueId">();
export const SourceId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/)
  .brand<"SourceId">();

export type CategoryId = z.infer<typeof CategoryId>;
export type ItemId = z.infer<typeof ItemId>;
export type LevelId = z.infer<typeof LevelId>;
export type StatementId = z.infer<typeof StatementId>;
export type MeasureId = z.infer<typeof MeasureId>;
export type TopicId = z.infer<typeof TopicId>;
export type ChoiceId = z.infer<typeof ChoiceId>;
export type ScaleId = z.infer<typeof ScaleId>;
export type LensId = z.infer<typeof LensId>;
export type LensValueId = z.infer<typeof LensValueId>;
export type SourceId = z.infer<typeof SourceId>;
