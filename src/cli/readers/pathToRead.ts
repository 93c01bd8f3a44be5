import { z } from "zod";

/** A file of this machine, as it is posted to workers. */
export const PathToRead = z.strictObject({
  name: z.string(),
  sizeBytes: z.number(),
  path: z.string(),
});

export type PathToRead = Readonly<z.infer<typeof PathToRead>>;
