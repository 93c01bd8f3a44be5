import { extname, join } from "node:path";
import { formFileNames } from "../../app/formFileNames";
import { type MergedFiles, mergeRead } from "../../app/merge/mergeRead";
import type { MergeInput } from "../../app/merge/readMergeFiles";
import { unsettledProblems, writeMerged } from "../../app/merge/writeMerged";
import type { Problem } from "../../core/problem";
import { type Result, fail } from "../../core/result";
import { describePlace } from "../../core/text/describeProblem";
import { fill } from "../../core/text/fill";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { describeMerged } from "../describeMerged";
import { countProblems, describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import type { FormOptions } from "../openFormFile";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { parsePreferences } from "../parsePreferences";
import { problemsJson } from "../problemsJson";
import { readMergeInput } from "../readMergeInput";
import type { Session } from "../session";

export interface MergeOptions extends FormOptions {
  readonly output: string;
  readonly prefer?: readonly string[];
  readonly force?: boolean;
}

/** How many problems of the files are shown; `check` shows all of a file. */
const problemsShown = 20;

/** Makes one form of copies of one agency's form; what they contradict each other in stays blank unless it is settled. */
export async function mergeCommand(
  session: Session,
  paths: readonly string[],
  options: MergeOptions,
): Promise<Outcome> {
  const { words } = session;
  const ending = extname(options.output).toLowerCase();
  if (ending !== "" && ending !== ".xlsx" && (await session.io.files.kindOf(options.output)) !== "folder")
    return refusedOutcome(fill(words.otherEnding, { file: options.output, ending: ".xlsx" }));
  const read = await readMergeInput(session, paths, options);
  if (!read.ok) return failedOutcome(session, read.problems);
  const preferences = parsePreferences(session, read.value, options.prefer ?? []);
  if ("refused" in preferences) return refusedOutcome(preferences.refused);

  const merged = mergeRead(read.value, preferences.choices, session.language);
  const output = await placeOf(session, read.value, options.output);
  const written = await write(session, read.value, merged, output, options.force === true);
  const problems = [...unsettledProblems(merged), ...read.problems, ...written.problems];
  if (!written.ok) return failedOutcome(session, written.problems);
  return {
    exitCode: exitCodeOf({ ok: true, problems }),
    lines: [
      ...describeMerged(merged, session),
      "",
      fill(words.mergedWritten, { file: output }),
      ...(merged.unsettled > 0 ? [words.hintPrefer] : [fill(words.mergedNext, { file: output })]),
    ],
    asides:
      problems.length === 0
        ? []
        : [
            countProblems(problems, session),
            ...describeProblems(problems.map(showFile), session, problemsShown),
          ],
    json: {
      form: { ...merged.identity, edition: read.value.criteria.id, language: read.value.request.language },
      output,
      files: merged.shares,
      conflicts: merged.conflicts,
      unsettled: merged.unsettled,
      strays: merged.strays,
      problems: problemsJson(problems, session),
    },
  };
}

/** A problem whose place begins with its file: there are several. */
function showFile(each: Problem): Problem {
  const { file, sheet } = each.place;
  return file === undefined || sheet === undefined
    ? each
    : { ...each, place: { file: describePlace(each.place) } };
}

/** The file that -o names, with an ending; in a folder one with a form's usual name. */
async function placeOf({ io }: Session, { criteria, request }: MergeInput, output: string): Promise<string> {
  if ((await io.files.kindOf(output)) === "folder")
    return join(output, formFileNames(criteria, [request.identity])[0] ?? "");
  return extname(output) === "" ? `${output}.xlsx` : output;
}

async function write(
  { io }: Session,
  input: MergeInput,
  merged: MergedFiles,
  output: string,
  mayReplace: boolean,
): Promise<Result<null>> {
  const host = createXlsxHost(null);
  const made = await writeMerged(host, input, merged, { issueId: io.newId() });
  const bytes = host.bytes();
  if (!made.ok || bytes === null)
    return fail(made.problems.map((each) => ({ ...each, place: { file: output, ...each.place } })));
  return io.files.write(output, bytes, { mayReplace });
}
