import { type AppliedSlip, applySlip } from "../../app/correction/applySlip";
import { describePlace } from "../../core/text/describeProblem";
import { fill } from "../../core/text/fill";
import { a1, type SheetCell } from "../../core/workbook/address";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { describeProblems } from "../describeProblems";
import { exitCodeOf, exitCodes } from "../exitCodes";
import { formJson } from "../formJson";
import { formTitle } from "../formTitle";
import { inflateByNode } from "../inflateByNode";
import { type FormOptions, openFormFile } from "../openFormFile";
import { inFile } from "../../app/inFile";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import { findResultsFile } from "../resultsFile";
import type { Session } from "../session";
import type { Problem } from "../../core/problem";

export interface ApplyOptions extends FormOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** How many cells still to put right are named; the slip has all. */
const openShown = 20;

/** Puts the values of a slip into a copy of its form (or where -o says), and tells what came of each. */
export async function applyCommand(
  session: Session,
  slipFile: string,
  formFile: string,
  options: ApplyOptions,
): Promise<Outcome> {
  const { files } = session.io;
  const place = await findResultsFile(session, formFile, options, "correctedSuffix");
  if ("refused" in place) return refusedOutcome(place.refused);
  const slipBytes = await files.read(slipFile);
  if (!slipBytes.ok) return failedOutcome(session, slipBytes.problems);
  const slip = await createXlsxHost(slipBytes.value, { inflate: inflateByNode }).read();
  if (!slip.ok) return failedOutcome(session, inFile(slipFile, slip.problems));
  const opened = await openFormFile(session, formFile, options);
  if (!opened.ok) return failedOutcome(session, opened.problems);

  const { host, options: how } = opened.value;
  const applied = await applySlip(host, slip.value, how);
  const problems = namingFiles(applied.problems, slipFile, formFile);
  const bytes = host.bytes();
  if (!applied.ok || bytes === null)
    return { ...failedOutcome(session, problems), exitCode: exitCodeOfFailure(problems) };
  const isChanged = applied.value.applied.length > 0;
  const written = isChanged ? await files.write(place.path, bytes, place) : null;
  const all = [...problems, ...(written?.problems ?? [])];
  return {
    exitCode: written?.ok === false ? exitCodeOf(written) : exitCodeOf({ ok: true, problems: all }),
    lines: [
      ...describe(applied.value, problems, session),
      ...(written?.ok === true ? ["", fill(session.words.correctedWritten, { file: place.path })] : []),
      ...(written === null ? ["", session.words.nothingWritten] : []),
    ],
    asides: describeProblems(all, session),
    json: jsonOf(applied.value, written?.ok === true ? place.path : null, all, session),
  };
}

/** A slip's own problems are in the slip; what is told of cells is in the form. */
function namingFiles(problems: readonly Problem[], slip: string, form: string): readonly Problem[] {
  const ofForm = ["slip/changed-since", "slip/no-place", "slip/other-form"];
  return problems.flatMap((each) =>
    inFile(each.code.startsWith("slip/") && !ofForm.includes(each.code) ? slip : form, [each]),
  );
}

/** A slip that isn't one, or is for another form, is a file that can't be used. */
function exitCodeOfFailure(problems: readonly Problem[]): Outcome["exitCode"] {
  const wrongFile = ["slip/not-a-slip", "slip/newer-layout", "slip/other-form"];
  return problems.some(({ code }) => wrongFile.includes(code))
    ? exitCodes.file
    : exitCodeOf({ ok: false, problems });
}

function describe(
  { applied, form, open, unchanged }: AppliedSlip,
  problems: readonly Problem[],
  session: Session,
): readonly string[] {
  const { words } = session;
  const shown = (text: string) => (text === "" ? words.blankCell : text);
  const refused = problems.filter(({ code }) => code.startsWith("slip/")).length;
  const places = open.slice(0, openShown).map(({ place }) => placeText(place));
  return [
    formTitle(form, session),
    "",
    ...applied.map(({ after, before, place }) =>
      fill(words.appliedCell, { place: placeText(place), before: shown(before), after: shown(after) }),
    ),
    fill(words.appliedCount, { count: applied.length }),
    ...(unchanged.length === 0 ? [] : [fill(words.unchangedCount, { count: unchanged.length })]),
    ...(refused === 0 ? [] : [fill(words.refusedCount, { count: refused })]),
    ...(open.length === 0
      ? []
      : [
          fill(words.stillOpen, {
            count: open.length,
            places: `${places.join(", ")}${open.length > openShown ? ", …" : ""}`,
          }),
        ]),
  ];
}

function placeText({ sheet, row, column }: SheetCell): string {
  return describePlace({ sheet, cell: a1(row, column) });
}

function jsonOf(
  { applied, form, open, unchanged }: AppliedSlip,
  output: string | null,
  problems: readonly Problem[],
  session: Session,
) {
  const cellOf = ({ sheet, row, column }: SheetCell) => ({ sheet, cell: a1(row, column) });
  return {
    form: formJson(form),
    output,
    applied: applied.map(({ key, place, before, after }) => ({ key, ...cellOf(place), before, after })),
    unchanged,
    open: open.map(({ key, place, stood }) => ({ key, ...cellOf(place), now: stood })),
    problems: problemsJson(problems, session),
  };
}
