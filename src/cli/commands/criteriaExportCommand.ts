import { exportEdition, exportTemplate } from "../../app/authoring/exportEdition";
import { frameEdition } from "../../app/authoring/frameEdition";
import type { Criteria } from "../../core/criteria/schema";
import { type Result, succeed } from "../../core/result";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { findEdition } from "../findEdition";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import type { Session } from "../session";

/** The options of `pmqa criteria export` as they were typed. */
export interface ExportOptions {
  readonly output: string;
  readonly edition?: string;
  readonly blank?: boolean;
  readonly formLang?: Language;
  readonly force?: boolean;
}

/** Writes an edition, or a blank one, as a workbook in which people type it. */
export async function criteriaExportCommand(session: Session, options: ExportOptions): Promise<Outcome> {
  const { io, words } = session;
  const isBlank = options.blank === true;
  if (isBlank && options.edition !== undefined) return refusedOutcome(words.exportBlankOrEdition);
  const language = options.formLang ?? session.language;
  const edition = await chooseEdition(session, options);
  if (!edition.ok) return failedOutcome(session, edition.problems);
  const host = createXlsxHost(null);
  const made = isBlank
    ? await exportTemplate(host, language)
    : await exportEdition(host, edition.value, language);
  const bytes = host.bytes();
  if (!made.ok || bytes === null) return failedOutcome(session, made.problems);
  const written = await io.files.write(options.output, bytes, { mayReplace: options.force === true });
  if (!written.ok) return failedOutcome(session, written.problems);
  const problems = [...edition.problems, ...made.problems, ...written.problems];
  const done = isBlank ? words.templateExported : words.editionExported;
  return {
    exitCode: exitCodeOf({ ok: true, problems }),
    lines: [fill(done, { id: edition.value.id, file: options.output })],
    asides: describeProblems(problems, session),
    json: {
      file: options.output,
      edition: isBlank ? null : edition.value.id,
      problems: problemsJson(problems, session),
    },
  };
}

async function chooseEdition({ io }: Session, { edition }: ExportOptions): Promise<Result<Criteria>> {
  return edition === undefined ? succeed(frameEdition()) : findEdition(io.files, edition);
}
