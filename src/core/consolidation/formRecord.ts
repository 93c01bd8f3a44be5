import { z } from "zod";
import type { DeepReadonly } from "../criteria/deepReadonly";
import { CategoryId, ChoiceId, MeasureId, StatementId } from "../criteria/ids";

/** A figure as read; zero is a number, not a blank. */
const Figure = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("blank") }),
  z.strictObject({ kind: z.literal("number"), value: z.number() }),
  z.strictObject({ kind: z.literal("unreadable"), typed: z.string() }),
]);

const Answer = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("blank") }),
  z.strictObject({ kind: z.literal("choice"), choice: ChoiceId }),
  z.strictObject({ kind: z.literal("not-applicable") }),
  z.strictObject({ kind: z.literal("unreadable"), typed: z.string() }),
]);

/** Where the first of a row's cells stands in its file; null where the row is gone. */
const RowPlace = z.strictObject({ sheet: z.string(), cell: z.string() }).nullable();

/** One statement of a form, with all that was written about it. */
const StatementRecord = z.strictObject({
  id: StatementId,
  self: Answer,
  committee: Answer,
  explanation: z.string(),
  evidence: z.string(),
  suggestion: z.string(),
  place: RowPlace,
});

/** One indicator in which something stands; `years` are results, oldest first, the last of the assessed year. */
const IndicatorRecord = z.strictObject({
  id: z.string(),
  measure: MeasureId,
  name: z.string(),
  unit: z.string(),
  direction: z.enum(["more", "less"]).nullable(),
  target: Figure,
  years: z.array(Figure),
  committee: Figure,
  evidence: z.string(),
  suggestion: z.string(),
  place: RowPlace,
});

export const IdentityRecord = z.strictObject({
  agencyCode: z.string(),
  agencyName: z.string(),
  ministry: z.string(),
  agencyKind: z.string(),
  year: z.number(),
  round: z.number(),
  reportingUnit: z.string(),
  categories: z.array(CategoryId),
});

/**
 * What a consolidation keeps of a form: whose it is, every statement that it asks (blank ones too, in the edition's
 * order) and every indicator. A schema, since records are kept in workbooks, which come back from outside.
 */
export const FormRecord = z.strictObject({
  edition: z.string(),
  /** Digest of the edition that the form was read by. */
  editionHash: z.string(),
  /** Null where the form's stamp is gone. */
  issueId: z.string().nullable(),
  identity: IdentityRecord,
  statements: z.array(StatementRecord),
  indicators: z.array(IndicatorRecord),
});

export type FormRecord = DeepReadonly<z.infer<typeof FormRecord>>;
export type StatementRecord = DeepReadonly<z.infer<typeof StatementRecord>>;
export type IndicatorRecord = DeepReadonly<z.infer<typeof IndicatorRecord>>;
