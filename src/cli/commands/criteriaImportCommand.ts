import { formatCriteria } from "../../core/criteria/formatCriteria";
import { fill } from "../../core/text/fill";
import { countProblems, describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { readEdition } from "../findEdition";
import { failedOutcome, type Outcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import type { Session } from "../session";
import { countParts, describeEdition } from "./criteriaCommands";

/** The options of `pmqa criteria import` as they were typed. */
export interface ImportOptions {
  readonly output: string;
  readonly force?: boolean;
}

/** Reads an edition from the workbook in which it is typed and writes its file; nothing is written while it has faults. */
export async function criteriaImportCommand(
  session: Session,
  file: string,
  options: ImportOptions,
): Promise<Outcome> {
  const { io, words } = session;
  const edition = await readEdition(io.files, file);
  const { problems } = edition;
  if (!edition.ok) {
    const told = describeProblems(problems, session);
    return {
      exitCode: exitCodeOf(edition),
      lines: [],
      asides: [countProblems(problems, session), ...told, words.editionNotImported],
      json: { file: null, edition: null, problems: problemsJson(problems, session) },
    };
  }
  const bytes = new TextEncoder().encode(formatCriteria(edition.value));
  const written = await io.files.write(options.output, bytes, { mayReplace: options.force === true });
  if (!written.ok) return failedOutcome(session, written.problems);
  return {
    exitCode: exitCodeOf(edition),
    lines: [describeEdition(edition.value, session), fill(words.editionImported, { file: options.output })],
    asides: describeProblems(problems, session),
    json: {
      file: options.output,
      edition: { id: edition.value.id, ...countParts(edition.value) },
      problems: problemsJson(problems, session),
    },
  };
}
