import { openForm } from "../app/openForm";
import { wholeEdition } from "../core/criteria/editionSeenBy";
import type { Criteria } from "../core/criteria/schema";
import type { Crosswalk } from "../core/crosswalk/crosswalk";
import { type Result, succeed } from "../core/result";
import type { FormFile } from "./openFormFile";
import { readCrosswalkFile } from "./readCrosswalkFile";
import type { Session } from "./session";

/** The crosswalk in a file that was named, from the form's own edition to another; null where none was named. */
export async function findCrosswalk(
  { io }: Session,
  { host, options: reading }: FormFile,
  file: string | undefined,
  to: Criteria,
): Promise<Result<Crosswalk | null>> {
  if (file === undefined) return succeed(null);
  const form = await openForm(host, reading);
  if (!form.ok) return form;
  return readCrosswalkFile(io.files, file, wholeEdition(form.value.criteria), to);
}
