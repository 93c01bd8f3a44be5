import { z } from "zod";
import { ReadFile } from "../../core/consolidation/readFile";
import type { Criteria } from "../../core/criteria/schema";

/** How workers are to read, as it is posted to them: `ReadHow` without what each worker has itself. */
export interface ReaderSetting {
  /** The edition to read all forms by; null picks each one's by its stamp, a built-in one or the form's own. */
  readonly edition: Criteria | null;
  /** What ambiguous marks mean, as people type it; null leaves them uncounted. */
  readonly ambiguous: string | null;
}

/** What is known of a file whatever becomes of its reading. */
const FileFacts = z.strictObject({
  sizeBytes: ReadFile.shape.sizeBytes,
  sha256: ReadFile.shape.sha256,
});

/** What a worker is asked for: to get ready, a file's reading, or its facts alone. The first comes before the others. */
export const ReaderTask = z.discriminatedUnion("wants", [
  z.strictObject({
    wants: z.literal("start"),
    setting: z.strictObject({ edition: z.unknown(), ambiguous: z.string().nullable() }),
  }),
  z.strictObject({ wants: z.literal("facts"), file: z.unknown() }),
  z.strictObject({ wants: z.literal("reading"), file: z.unknown() }),
]);

/** What a worker answers: that it is ready; a file's facts as soon as it has them; and what was read. */
export const ReaderAnswer = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ready") }),
  z.strictObject({ kind: z.literal("facts"), facts: FileFacts }),
  z.strictObject({ kind: z.literal("read"), file: ReadFile }),
]);

export type FileFacts = Readonly<z.infer<typeof FileFacts>>;
/** The same as they are sent, when they are still typed. */
export type ReaderTask<File> =
  | { readonly wants: "start"; readonly setting: ReaderSetting }
  | { readonly wants: "facts" | "reading"; readonly file: File };
export type ReaderAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "facts"; readonly facts: FileFacts }
  | { readonly kind: "read"; readonly file: ReadFile };
