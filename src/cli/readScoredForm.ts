import { type AssessedForm, scoreForm } from "../app/scoreForm";
import { type Result, fail, succeed } from "../core/result";
import { type FormOptions, openFormFile } from "./openFormFile";
import { inFile } from "../app/inFile";
import type { Session } from "./session";

/** A form from its file with its scores; every problem names the file. */
export async function readScoredForm(
  session: Session,
  file: string,
  options: FormOptions,
): Promise<Result<AssessedForm>> {
  const opened = await openFormFile(session, file, options);
  if (!opened.ok) return opened;
  const scored = await scoreForm(opened.value.host, opened.value.options);
  const problems = inFile(file, scored.problems);
  return scored.ok ? succeed(scored.value, problems) : fail(problems);
}
