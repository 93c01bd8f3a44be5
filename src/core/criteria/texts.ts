import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly";
import { SourceId } from "./ids";

/** One line or paragraph that says something: at least one character that isn't a space. */
const Wording = z.string().regex(/\S/);

/** A wording in the edition's languages. English is absent only in an edition that doesn't declare it. */
export const Text = z.strictObject({ th: Wording, en: Wording.optional() });

/**
 * A wording that says where it comes from.
 * `seed` keeps the source's own Thai wording where `th` mends it; `variant` is another wording in use, not
 * shown by default; `note` says what a reader should know of the text (for example that it isn't the source's).
 */
export const SourcedText = z.strictObject({
  th: Wording,
  en: Wording.optional(),
  source: SourceId,
  seed: Wording.optional(),
  variant: z.strictObject({ th: Wording, source: SourceId }).optional(),
  note: Text.optional(),
});

export type Text = DeepReadonly<z.infer<typeof Text>>;
export type SourcedText = DeepReadonly<z.infer<typeof SourcedText>>;
