import { z } from "zod";
import { CategoryId, ItemId, LensId, LensValueId, LevelId } from "../criteria/ids";
import type { DeepReadonly } from "../criteria/deepReadonly";

/** A mean as in MeanScore, without its parts: full precision, null where nothing is assessed. */
const BriefMean = z.strictObject({
  score: z.number().nullable(),
  assessed: z.int(),
  of: z.int(),
  isProvisional: z.boolean(),
  restAtZero: z.number(),
});

/** An item's standing, as in ItemScore, without its trace. */
const BriefItem = z.strictObject({
  item: ItemId,
  state: z.enum(["assessed", "not-assessed", "not-applicable"]),
  score: z.number().nullable(),
  level: z.union([LevelId, z.literal("below")]).nullable(),
  isProvisional: z.boolean(),
});

/**
 * What one set of an agency's answers earns, without the reasons: those are worked out again from the record where
 * they are needed, so that a batch of a thousand agencies stays small. Lists follow the edition's order.
 */
export const AgencyScores = z.strictObject({
  total: BriefMean.extend({ itemsAssessed: z.int(), itemsOf: z.int() }),
  categories: z.array(BriefMean.extend({ category: CategoryId })),
  items: z.array(BriefItem),
  lenses: z.array(BriefMean.extend({ lens: LensId, value: LensValueId })),
});

export type AgencyScores = DeepReadonly<z.infer<typeof AgencyScores>>;
export type BriefMean = DeepReadonly<z.infer<typeof BriefMean>>;
export type BriefItem = DeepReadonly<z.infer<typeof BriefItem>>;
