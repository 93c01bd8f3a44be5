import { extname } from "node:path";
import { exportCrosswalk } from "../../app/crosswalk/exportCrosswalk";
import { inFile } from "../../app/inFile";
import { sha256Hex } from "../../app/sha256Hex";
import type { Criteria } from "../../core/criteria/schema";
import { checkCrosswalk } from "../../core/crosswalk/checkCrosswalk";
import { formatCrosswalk } from "../../core/crosswalk/formatCrosswalk";
import { proposeCrosswalk } from "../../core/crosswalk/proposeCrosswalk";
import { hasError, type Problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { type CrosswalkBetween, crosswalkJson, describeCrosswalk } from "../describeCrosswalk";
import { describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { findEditionOrForm } from "../findEditionOrForm";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import { readCrosswalkFile } from "../readCrosswalkFile";
import type { Session } from "../session";

/** Where a crosswalk is written to. */
export interface CrosswalkOutput {
  readonly output?: string;
  readonly formLang?: Language;
  readonly force?: boolean;
}

/** The editions that a crosswalk leads from and to, as they were typed. */
export interface CrosswalkEnds {
  readonly from: string;
  readonly to: string;
}

/** Proposes what became of what between two editions, and writes it where a file is named. */
export async function crosswalkProposeCommand(
  session: Session,
  ends: CrosswalkEnds,
  options: CrosswalkOutput,
): Promise<Outcome> {
  const refused = refuseEnding(session, options.output, [".json", ".xlsx"]);
  if (refused !== null) return refused;
  const editions = await findEnds(session, ends);
  if (!editions.ok) return failedOutcome(session, editions.problems);
  const { from, to } = editions.value;
  const between = { from, to, crosswalk: proposeCrosswalk(from, to, sha256Hex) };
  return tell(session, between, options, editions.problems);
}

/** Tells what is wrong with a crosswalk, and which of its links wait for a person. */
export async function crosswalkCheckCommand(
  session: Session,
  file: string,
  ends: CrosswalkEnds,
): Promise<Outcome> {
  const read = await readBetween(session, file, ends);
  return read.ok ? tell(session, read.value, {}, read.problems) : failedOutcome(session, read.problems);
}

/** Writes a crosswalk as the other kind of file: a workbook for people, or the data. */
export async function crosswalkConvertCommand(
  session: Session,
  file: string,
  options: CrosswalkEnds & CrosswalkOutput,
  ending: ".json" | ".xlsx",
): Promise<Outcome> {
  const refused = refuseEnding(session, options.output, [ending]);
  if (refused !== null) return refused;
  const read = await readBetween(session, file, options);
  return read.ok ? tell(session, read.value, options, read.problems) : failedOutcome(session, read.problems);
}

function refuseEnding(
  { words }: Session,
  output: string | undefined,
  endings: readonly string[],
): Outcome | null {
  if (output === undefined || endings.includes(extname(output).toLowerCase())) return null;
  return refusedOutcome(fill(words.otherEnding, { file: output, ending: endings.join(" / ") }));
}

async function findEnds(
  { io }: Session,
  { from, to }: CrosswalkEnds,
): Promise<Result<{ readonly from: Criteria; readonly to: Criteria }>> {
  const older = await findEditionOrForm(io.files, from);
  const newer = await findEditionOrForm(io.files, to);
  const problems = [...older.problems, ...newer.problems];
  return older.ok && newer.ok ? succeed({ from: older.value, to: newer.value }, problems) : fail(problems);
}

async function readBetween(
  session: Session,
  file: string,
  ends: CrosswalkEnds,
): Promise<Result<CrosswalkBetween>> {
  const editions = await findEnds(session, ends);
  if (!editions.ok) return editions;
  const { from, to } = editions.value;
  const crosswalk = await readCrosswalkFile(session.io.files, file, from, to);
  if (!crosswalk.ok) return fail([...editions.problems, ...crosswalk.problems]);
  const found = inFile(file, checkCrosswalk(crosswalk.value, from, to, sha256Hex));
  if (hasError(found)) return fail([...editions.problems, ...crosswalk.problems, ...found]);
  // A workbook has told of its answers with their cells.
  const told = new Set(crosswalk.problems.map(({ code }) => code));
  const problems = [
    ...editions.problems,
    ...crosswalk.problems,
    ...found.filter(({ code }) => !told.has(code)),
  ];
  return succeed({ crosswalk: crosswalk.value, from, to }, problems);
}

async function tell(
  session: Session,
  between: CrosswalkBetween,
  options: CrosswalkOutput,
  problems: readonly Problem[],
): Promise<Outcome> {
  const { words } = session;
  const { output = null } = options;
  const written = output === null ? succeed(null) : await write(session, between, { ...options, output });
  if (!written.ok) return failedOutcome(session, [...problems, ...written.problems]);
  return {
    exitCode: exitCodeOf({ ok: true, problems }),
    lines: [
      ...describeCrosswalk(between, session),
      ...(output === null ? [] : ["", fill(words.crosswalkWritten, { file: output })]),
    ],
    asides: describeProblems(problems, session),
    json: { file: output, ...crosswalkJson(between, session), problems: problemsJson(problems, session) },
  };
}

async function write(
  { io, language }: Session,
  { crosswalk, from, to }: CrosswalkBetween,
  { output, formLang, force }: CrosswalkOutput & { readonly output: string },
): Promise<Result<null>> {
  const mayReplace = force === true;
  if (extname(output).toLowerCase() === ".json")
    return io.files.write(output, new TextEncoder().encode(formatCrosswalk(crosswalk)), { mayReplace });
  const host = createXlsxHost(null);
  const made = await exportCrosswalk(host, crosswalk, from, to, formLang ?? language);
  const bytes = host.bytes();
  if (!made.ok || bytes === null) return fail(made.problems);
  return io.files.write(output, bytes, { mayReplace });
}
