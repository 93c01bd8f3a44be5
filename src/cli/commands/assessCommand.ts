import { assessForm } from "../../app/assessForm";
import { listFormGaps } from "../../app/listFormGaps";
import type { AssessedForm } from "../../app/scoreForm";
import type { Problem } from "../../core/problem";
import { scoreSetNames } from "../../core/form/slots";
import { fill } from "../../core/text/fill";
import { countProblems, describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { formJson } from "../formJson";
import { formTitle } from "../formTitle";
import { gapsTable } from "../gapsTable";
import { hasScore, levelCounts, levelsTable } from "../levelsTable";
import { localDay } from "../../app/localDay";
import { type FormOptions, openFormFile } from "../openFormFile";
import { inFiles } from "../../app/inFile";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import { readScoredForm } from "../readScoredForm";
import { findResultsFile } from "../resultsFile";
import { scoresJson } from "../scoresJson";
import type { Session } from "../session";

export interface AssessOptions extends FormOptions {
  readonly output?: string;
  readonly force?: boolean;
  /** Path of the agency's form of the year before. */
  readonly lastYear?: string;
}

/** How many gaps and problems are shown beside the scores; other commands show all. */
const gapsShown = 10;
const problemsShown = 20;

/** Computes a form's scores, writes them into a copy of it (or where -o says), and shows the levels and first gaps. */
export async function assessCommand(
  session: Session,
  file: string,
  options: AssessOptions,
): Promise<Outcome> {
  const { io } = session;
  const place = await findResultsFile(session, file, options);
  if ("refused" in place) return refusedOutcome(place.refused);
  const opened = await openFormFile(session, file, options);
  if (!opened.ok) return failedOutcome(session, opened.problems);
  const earlier =
    options.lastYear === undefined ? null : await readScoredForm(session, options.lastYear, options);
  if (earlier?.ok === false) return failedOutcome(session, earlier.problems);
  const { host, options: how } = opened.value;
  const assessed = await assessForm(host, {
    ...how,
    today: localDay(io.now()),
    ...(earlier === null ? {} : { lastYear: earlier.value }),
  });
  const problems = inFiles({ file, lastYear: options.lastYear ?? file }, assessed.problems);
  const bytes = host.bytes();
  if (!assessed.ok || bytes === null) return failedOutcome(session, problems);
  const written = await io.files.write(place.path, bytes, place);
  const all = [...problems, ...written.problems];
  return {
    exitCode: written.ok ? exitCodeOf({ ok: true, problems }) : exitCodeOf(written),
    lines: [
      ...describe(assessed.value, session),
      ...(written.ok ? ["", fill(session.words.resultsWritten, { file: place.path })] : []),
    ],
    asides: describeAsides(file, all, session),
    json: {
      form: formJson(assessed.value),
      output: written.ok ? place.path : null,
      self: scoresJson(assessed.value, "self"),
      committee: scoresJson(assessed.value, "committee"),
      problems: problemsJson(all, session),
    },
  };
}

function describe(form: AssessedForm, session: Session): readonly string[] {
  const { words } = session;
  const gaps = listFormGaps(form, "self");
  const sets = scoreSetNames.filter((set) => set === "self" || hasScore(form.assessment[set]));
  const first = gaps.slice(0, gapsShown);
  return [
    formTitle(form, session),
    "",
    ...levelsTable(form, session),
    "",
    ...sets.map((set) => levelCounts(form, set, session)),
    "",
    ...(gaps.length === 0
      ? [words.noGaps]
      : [
          fill(words.firstGaps, { shown: first.length, of: gaps.length }),
          ...gapsTable(form.criteria, first, session),
        ]),
  ];
}

function describeAsides(file: string, problems: readonly Problem[], session: Session): readonly string[] {
  if (problems.length === 0) return [];
  const more = problems.length > problemsShown ? [fill(session.words.seeCheck, { file })] : [];
  return [countProblems(problems, session), ...describeProblems(problems, session, problemsShown), ...more];
}
