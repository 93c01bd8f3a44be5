import { dirname, extname, join } from "node:path";
import { formFileNames } from "../../app/formFileNames";
import { inFile } from "../../app/inFile";
import { isNoForm } from "../../app/isNoForm";
import { makeNextYearForm, type NextYearOptions } from "../../app/nextYear/makeNextYearForm";
import { parseFiscalYear } from "../../app/parseFiscalYear";
import type { NextYearForm } from "../../core/carrying/nextYear/nextYearForm";
import type { Criteria } from "../../core/criteria/schema";
import type { Problem } from "../../core/problem";
import { normaliseTyped } from "../../core/reading/normaliseTyped";
import { succeed } from "../../core/result";
import type { Digits } from "../../core/text/digits";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import { countProblems, describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { findCrosswalk } from "../findCrosswalk";
import { findEdition } from "../findEdition";
import { listForms } from "../listForms";
import { describeNextYear, nextYearJson } from "../describeNextYear";
import { meansFolder } from "../meansFolder";
import { type FormOptions, openFormFile } from "../openFormFile";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import type { Session } from "../session";

export interface NextYearCommandOptions extends FormOptions {
  readonly output?: string;
  readonly year?: string;
  readonly oldest?: string;
  readonly to?: string;
  readonly crosswalk?: string;
  readonly formLang?: Language;
  readonly digits?: Digits | "arabic";
  readonly due?: string;
  readonly force?: boolean;
}

/** How many problems of the older forms are shown; `check` shows all of a file. */
const problemsShown = 5;

/** What a file came to: next year's form, a file that is no form, or one of which none could be made. */
type Done =
  | {
      readonly kind: "written";
      readonly made: NextYearForm;
      readonly path: string;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "no-form"; readonly file: string }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] };

/** Makes next year's form of every form that is named or stands in a folder, one after the other. */
export async function nextYearCommand(
  session: Session,
  paths: readonly string[],
  options: NextYearCommandOptions,
): Promise<Outcome> {
  const { io, words } = session;
  if (options.crosswalk !== undefined && options.to === undefined)
    return refusedOutcome(words.nextYearNeedsTo);
  const oldest = normaliseTyped(options.oldest ?? "");
  if (options.oldest !== undefined && !/^\d{1,2}$/.test(oldest))
    return refusedOutcome(fill(words.nextYearBadOldest, { typed: options.oldest }));
  const year = options.year === undefined ? null : parseFiscalYear(options.year);
  if (year?.ok === false) return failedOutcome(session, year.problems);
  const to = options.to === undefined ? succeed(null) : await findEdition(io.files, options.to);
  if (!to.ok) return failedOutcome(session, to.problems);
  const files = await listForms(session, paths, null);
  if (!files.ok) return failedOutcome(session, files.problems);
  if (files.value.length === 0) return refusedOutcome(words.noFormsFound);
  const isFolder = await meansFolder(session, options.output);
  if (!isFolder && options.output !== undefined && files.value.length > 1)
    return refusedOutcome(fill(words.nextYearNeedFolder, { file: options.output }));
  if (!isFolder && options.output !== undefined && extname(options.output).toLowerCase() !== ".xlsx")
    return refusedOutcome(fill(words.otherEnding, { file: options.output, ending: ".xlsx" }));
  if (isFolder && options.output !== undefined) {
    const ready = await io.files.makeFolder(options.output);
    if (!ready.ok) return failedOutcome(session, ready.problems);
  }

  const wanted: OneForm["wanted"] = {
    ...(year === null ? {} : { year: year.value.year }),
    ...(options.oldest === undefined ? {} : { oldestYears: Number(oldest) }),
    ...(options.formLang === undefined ? {} : { language: options.formLang }),
    ...(options.digits === undefined || options.digits === "arabic" ? {} : { digits: options.digits }),
    ...(options.due === undefined ? {} : { dueDate: options.due }),
  };
  const done: Done[] = [];
  for (const file of files.value) {
    const isNamed = paths.includes(file);
    done.push(await makeOne(session, file, { options, wanted, to: to.value, isFolder, isNamed }));
  }
  return describe(session, done, [...files.problems, ...to.problems]);
}

interface OneForm {
  readonly options: NextYearCommandOptions;
  readonly wanted: Omit<NextYearOptions, "issueId" | "to">;
  /** The other edition; null for the form's own. */
  readonly to: Criteria | null;
  readonly isFolder: boolean;
  /** True where the file was named itself, and so is meant to be a form. */
  readonly isNamed: boolean;
}

async function makeOne(session: Session, file: string, one: OneForm): Promise<Done> {
  const { io } = session;
  const { options, wanted, to, isFolder, isNamed } = one;
  const opened = await openFormFile(session, file, options);
  if (!opened.ok) return { kind: "failed", problems: opened.problems };
  const way = to === null ? succeed(null) : await findCrosswalk(session, opened.value, options.crosswalk, to);
  const into = createXlsxHost(null);
  const { host, options: reading } = opened.value;
  const made = way.ok
    ? await makeNextYearForm(host, into, reading, {
        ...wanted,
        ...(to === null ? {} : { to: { criteria: to, crosswalk: way.value } }),
        issueId: io.newId(),
      })
    : way;
  const problems = inFile(file, made.problems);
  const bytes = into.bytes();
  if (!made.ok || bytes === null) {
    const isOther = problems.every(isNoForm);
    return isOther && !isNamed ? { kind: "no-form", file } : { kind: "failed", problems };
  }
  const { criteria, request } = made.value;
  const name = formFileNames(criteria, [request.identity])[0] ?? "";
  const path =
    options.output === undefined
      ? join(dirname(file), name)
      : isFolder
        ? join(options.output, name)
        : options.output;
  const written = await io.files.write(path, bytes, { mayReplace: options.force === true });
  return written.ok
    ? {
        kind: "written",
        made: made.value,
        path,
        problems: [...way.problems, ...problems, ...written.problems],
      }
    : { kind: "failed", problems: written.problems };
}

function describe(session: Session, done: readonly Done[], told: readonly Problem[]): Outcome {
  const { words } = session;
  const written = done.flatMap((each) => (each.kind === "written" ? [each] : []));
  const passedOver = done.flatMap((each) => (each.kind === "no-form" ? [each.file] : []));
  const problems = [...told, ...done.flatMap((each) => (each.kind === "no-form" ? [] : each.problems))];
  return {
    exitCode: exitCodeOf({ ok: done.every(({ kind }) => kind !== "failed"), problems }),
    lines: [
      ...written.flatMap(({ made, path }) => [
        fill(words.nextYearWritten, { year: made.request.identity.year, file: path }),
        ...describeNextYear(made, session),
      ]),
      ...(written.length > 1 ? [fill(words.nextYearsWritten, { count: written.length })] : []),
    ],
    asides: [
      ...passedOver.map((file) => fill(words.nextYearPassedOver, { file })),
      ...(problems.length === 0
        ? []
        : [countProblems(problems, session), ...describeProblems(problems, session, problemsShown)]),
    ],
    json: {
      forms: written.map(({ made, path }) => ({ file: path, ...nextYearJson(made) })),
      passedOver,
      problems: problemsJson(problems, session),
    },
  };
}
