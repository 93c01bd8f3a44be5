import { join } from "node:path";
import { generateForm } from "../../app/generateForm";
import { type IssuedForm, issueForms } from "../../app/issueForms";
import { readRoster, type RosterDefaults, type RosterEntry } from "../../app/readRoster";
import { variesByKind } from "../../core/criteria/editionSeenBy";
import type { Criteria } from "../../core/criteria/schema";
import { type Problem, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { fill } from "../../core/text/fill";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { parseGenerateRequest, type GenerateOptions, type GenerateRequest } from "../parseGenerateRequest";
import { problemsJson } from "../problemsJson";
import { readRosterFile } from "../readRosterFile";
import type { Session } from "../session";

/** One form's file, written or to be written. */
interface FormFile extends IssuedForm {
  readonly path: string;
}

/** Makes the form of one agency, or of every agency and unit of a roster. */
export async function generateCommand(session: Session, options: GenerateOptions): Promise<Outcome> {
  const parsed = await parseGenerateRequest(session, options);
  if ("refused" in parsed) return refusedOutcome(parsed.refused);
  if (!parsed.ok) return failedOutcome(session, parsed.problems);
  const request = parsed.value;
  const entries = await listEntries(session, request);
  if (!entries.ok) return failedOutcome(session, entries.problems);

  const issued = issueForms(request.criteria, entries.value, {
    ...request,
    newIssueId: () => session.io.newId(),
  });
  const forms = issued.map((form) => ({ ...form, path: placeOf(request, form) }));
  const taken = request.mayReplace ? [] : await findTaken(session, forms);
  if (taken.length > 0) return failedOutcome(session, [...entries.problems, ...taken]);
  if (request.place.kind === "folder") {
    const made = await session.io.files.makeFolder(request.place.path);
    if (!made.ok) return failedOutcome(session, made.problems);
  }
  const { written, problems } = await writeForms(session, request, forms);
  return describe(session, request, written, [...entries.problems, ...problems], problems.length === 0);
}

/** The agencies to make forms for: the one of the options, or a roster's. */
async function listEntries(
  session: Session,
  request: GenerateRequest,
): Promise<Result<readonly RosterEntry[]>> {
  const { source } = request;
  if (source.kind === "agency") return succeed([source.entry]);
  const table = await readRosterFile(session.io.files, source.file);
  if (!table.ok) return table;
  const defaults: RosterDefaults = source.defaults;
  const roster = readRoster(request.criteria, table.value, defaults, {
    mustNameKind: variesByKind(request.criteria),
  });
  const problems = [...table.problems, ...roster.problems];
  return roster.ok ? succeed(roster.value, problems) : fail(problems);
}

function placeOf({ place }: GenerateRequest, { fileName }: IssuedForm): string {
  return place.kind === "file" ? place.path : join(place.path, fileName);
}

/** Files that are there already: people may have filled them in. */
async function findTaken({ io }: Session, forms: readonly FormFile[]): Promise<readonly Problem[]> {
  const kinds = await Promise.all(forms.map(({ path }) => io.files.kindOf(path)));
  return forms.flatMap(({ path }, index) =>
    kinds[index] === "nothing" ? [] : [problem("file/exists", { file: path })],
  );
}

/** Makes the forms one after the other, so that memory holds one; a file that can't be written stops no other. */
async function writeForms(
  { io, words }: Session,
  { criteria, mayReplace }: GenerateRequest,
  forms: readonly FormFile[],
): Promise<{ readonly written: readonly FormFile[]; readonly problems: readonly Problem[] }> {
  const written: FormFile[] = [];
  const problems: Problem[] = [];
  for (const [index, form] of forms.entries()) {
    const done = await writeForm(io.files.write, criteria, form, mayReplace);
    if (done.ok) written.push(form);
    problems.push(...done.problems);
    if (io.stderr.isTerminal && forms.length > 1)
      io.stderr.write(`\r${fill(words.progress, { done: index + 1, of: forms.length })}`);
  }
  if (io.stderr.isTerminal && forms.length > 1) io.stderr.write("\n");
  return { written, problems };
}

async function writeForm(
  write: Session["io"]["files"]["write"],
  criteria: Criteria,
  { request, path }: FormFile,
  mayReplace: boolean,
): Promise<Result<null>> {
  const host = createXlsxHost(null);
  const made = await generateForm(host, criteria, request);
  const bytes = host.bytes();
  if (!made.ok || bytes === null)
    return fail(made.problems.map((each) => ({ ...each, place: { file: path, ...each.place } })));
  const written = await write(path, bytes, { mayReplace });
  return written.ok ? succeed(null, [...made.problems, ...written.problems]) : written;
}

function describe(
  session: Session,
  request: GenerateRequest,
  written: readonly FormFile[],
  problems: readonly Problem[],
  isWhole: boolean,
): Outcome {
  const { words } = session;
  const { commonEra, year, criteria } = request;
  return {
    exitCode: exitCodeOf({ ok: isWhole, problems }),
    lines: [
      ...written.map(({ path, request: { identity } }) =>
        fill(words.formWritten, { file: path, agency: identity.agencyName }),
      ),
      ...(written.length > 1 ? [fill(words.formsWritten, { count: written.length })] : []),
    ],
    asides: [
      ...(commonEra === null ? [] : [fill(words.yearTaken, { commonEra, year })]),
      ...describeProblems(problems, session),
    ],
    json: {
      forms: written.map(({ path, request: { identity, issueId, dueDate, language } }) => ({
        file: path,
        ...identity,
        edition: criteria.id,
        issueId,
        language,
        dueDate,
      })),
      problems: problemsJson(problems, session),
    },
  };
}
