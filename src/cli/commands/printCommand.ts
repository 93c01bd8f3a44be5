import { basename, dirname, extname, join } from "node:path";
import { inFile } from "../../app/inFile";
import { chooseFace, type FaceChoice, tellFace } from "../../core/printing/chooseFace";
import { type Problem, problem } from "../../core/problem";
import { printSets } from "../../core/printing/printSets";
import type { Result } from "../../core/result";
import { fill } from "../../core/text/fill";
import { printWordsIn } from "../../core/text/printWords";
import { arrangePrint } from "../../hosts/xlsx/updating/arrangePrint";
import { exchangeFace } from "../../hosts/xlsx/updating/exchangeFace";
import { countProblems, describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { formJson } from "../formJson";
import { formTitle } from "../formTitle";
import { inflateByNode } from "../inflateByNode";
import type { FormOptions } from "../openFormFile";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { parsePrintSets } from "../print/parsePrintSets";
import type { PreparedPrint } from "../print/preparedPrint";
import { preparePrint } from "../print/preparePrint";
import { problemsJson } from "../problemsJson";
import { findResultsFile, type ResultsPlace } from "../resultsFile";
import type { Session } from "../session";

/** What `pmqa print` is asked for, as the command line has it. */
export interface PrintOptions extends FormOptions {
  readonly set?: string;
  readonly category?: string;
  readonly check?: boolean;
  readonly pdf?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/** How many problems are shown; `check` shows all of a file. */
const problemsShown = 20;

/**
 * Arranges print sets in a copy of a form or of a consolidated workbook, or makes them a PDF, and tells what is to be
 * known before; with --check that alone.
 */
export async function printCommand(session: Session, file: string, options: PrintOptions): Promise<Outcome> {
  const { io, words } = session;
  const sets = parsePrintSets(options.set);
  if (sets.kind === "unknown")
    return refusedOutcome(
      fill(words.printUnknownSet, { set: sets.piece, known: ["all", ...printSets].join(", ") }),
    );
  const prepared = await preparePrint(session, file, { ...options, sets });
  if ("refused" in prepared) return refusedOutcome(prepared.refused);
  if (!prepared.ok) return failedOutcome(session, inFile(file, prepared.problems));

  const isPdf = options.pdf === true || extname(options.output ?? "").toLowerCase() === ".pdf";
  const face = chooseFace(await io.fontFamilies());
  const before = [...inFile(file, prepared.value.problems), ...tellFace(face, isPdf)];
  if (options.check === true)
    return describe(session, file, prepared.value, { ok: true, problems: before }, null);

  const place = await findPlace(session, file, isPdf ? ".pdf" : prepared.value.ending, options);
  if ("refused" in place) return refusedOutcome(place.refused);
  // Making a PDF takes a while: that it can't be written is said before.
  if (!place.mayReplace && (await io.files.kindOf(place.path)) !== "nothing")
    return failedOutcome(session, [problem("file/exists", { file: place.path })]);
  const made = await makePrint(session, prepared.value, isPdf ? face : null);
  const written = made.ok ? await io.files.write(place.path, made.value, place) : made;
  const ended = { ok: written.ok, problems: [...before, ...written.problems] };
  return describe(session, file, prepared.value, ended, written.ok ? place.path : null);
}

/** The workbook that prints the arrangement and nothing else, or, with a face to set it in, its PDF. */
async function makePrint(
  { io }: Session,
  { arrangement, bytes }: PreparedPrint,
  face: FaceChoice | null,
): Promise<Result<Uint8Array>> {
  const inflate = { inflateRaw: inflateByNode };
  const arranged = arrangePrint(bytes, arrangement, inflate);
  if (!arranged.ok || face === null) return arranged;
  const { standIn } = face;
  const set = standIn === null ? arranged : exchangeFace(arranged.value, standIn, inflate);
  return set.ok ? io.makePdf(set.value) : set;
}

/** The file that -o names, else a new one beside the file; never the file itself, whatever --force says. */
async function findPlace(
  session: Session,
  file: string,
  ending: string,
  options: PrintOptions,
): Promise<ResultsPlace> {
  const named = join(dirname(file), `${basename(file, extname(file))}${ending}`);
  const place = await findResultsFile(session, named, options, "printSuffix");
  if ("refused" in place) return place;
  // What prints one set lacks the rest; a blank form has no answers.
  if (await session.io.files.isSame(place.path, file))
    return { refused: fill(session.words.printOverItself, { file }) };
  return { ...place, mayReplace: options.force === true };
}

function describe(
  session: Session,
  file: string,
  { arrangement, form, sets }: PreparedPrint,
  { ok, problems }: { readonly ok: boolean; readonly problems: readonly Problem[] },
  output: string | null,
): Outcome {
  const { language, words } = session;
  const names = printWordsIn(language);
  const sheets = arrangement.sheets.map(({ sheet }) => sheet);
  const more = problems.length > problemsShown && form !== null ? [fill(words.seeCheck, { file })] : [];
  return {
    exitCode: exitCodeOf({ ok, problems }),
    lines: [
      ...(form === null ? [] : [formTitle(form, session)]),
      fill(words.printSets, { sets: sets.map((set) => names[set]).join(", ") }),
      fill(words.printSheets, { sheets: sheets.join(", ") }),
      ...(output === null ? [] : ["", fill(words.printWritten, { file: output })]),
    ],
    asides: [
      countProblems(problems, session),
      ...describeProblems(problems, session, problemsShown),
      ...more,
    ],
    json: {
      ...(form === null ? {} : { form: formJson(form) }),
      sets,
      sheets,
      output,
      problems: problemsJson(problems, session),
    },
  };
}
