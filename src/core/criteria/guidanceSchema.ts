import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly";
import { CategoryId, ItemId, LensId, LensValueId, SourceId } from "./ids";
import { SourcedText } from "./texts";

const Links = { items: z.array(ItemId), linkSource: SourceId };

/** What the source documents say beside the criteria, linked to the items it helps with. */
export const Guidance = z.strictObject({
  intents: z.array(z.strictObject({ category: CategoryId, text: SourcedText })),
  leaderActions: z.array(z.strictObject({ id: z.string().min(1), item: ItemId, text: SourcedText })),
  waysOfWorking: z.array(
    z.strictObject({ id: z.string().min(1), text: SourcedText, tags: z.array(z.string().min(1)), ...Links }),
  ),
  cases: z.array(
    z.strictObject({
      id: z.string().min(1),
      agency: SourcedText,
      text: SourcedText,
      /** The key to success, only where the source states one. */
      key: SourcedText.optional(),
      ...Links,
    }),
  ),
  conclusions: z.array(z.strictObject({ id: z.string().min(1), text: SourcedText, ...Links })),
  openings: z.array(z.strictObject({ id: z.string().min(1), text: SourcedText, ...Links })),
  comparison: z
    .strictObject({
      title: SourcedText,
      older: SourcedText,
      newer: SourcedText,
      rows: z.array(
        z.strictObject({
          older: SourcedText,
          newer: SourcedText,
          /** True where the source breaks off in the middle of the row: shown as it stands, never completed. */
          isCutOff: z.boolean(),
        }),
      ),
    })
    .nullable(),
  model: z.array(
    z.strictObject({
      id: z.string().min(1),
      title: SourcedText,
      text: SourcedText,
      /** The lens whose values and definitions are this part of the model. */
      lens: LensId.optional(),
    }),
  ),
});

/** A way of looking across items: its values, and which items count to which value. Never an official figure. */
export const Lens = z.strictObject({
  id: LensId,
  name: SourcedText,
  values: z.array(z.strictObject({ id: LensValueId, name: SourcedText, definition: SourcedText })).min(1),
  mapping: z.array(z.strictObject({ item: ItemId, values: z.array(LensValueId).min(1), source: SourceId })),
  /** What a source itself says of a whole category; it says nothing of the category's single items. */
  stated: z
    .array(z.strictObject({ category: CategoryId, value: LensValueId, text: SourcedText }))
    .default([]),
});

export type Guidance = DeepReadonly<z.infer<typeof Guidance>>;
export type Lens = DeepReadonly<z.infer<typeof Lens>>;
