import { extname, join } from "node:path";
import { builtInEditions } from "../app/builtInEditions";
import { parseAgencyKind } from "../app/parseAgencyKind";
import { parseCategories } from "../app/parseCategories";
import { parseFiscalYear } from "../app/parseFiscalYear";
import type { RosterDefaults, RosterEntry } from "../app/readRoster";
import { tidyName } from "../app/tidyName";
import type { Criteria } from "../core/criteria/schema";
import { type Problem, problem } from "../core/problem";
import { normaliseTyped } from "../core/reading/normaliseTyped";
import { type Result, fail, succeed } from "../core/result";
import { fill } from "../core/text/fill";
import type { Digits } from "../core/text/digits";
import type { Language } from "../core/text/language";
import { findEdition } from "./findEdition";
import type { Session } from "./session";

/** The options of `pmqa generate` as they were typed. */
export interface GenerateOptions {
  readonly agency?: string;
  readonly roster?: string;
  readonly year: string;
  readonly agencyCode?: string;
  readonly ministry?: string;
  readonly kind?: string;
  readonly unit?: string;
  readonly round: string;
  readonly categories?: string;
  readonly edition?: string;
  readonly due?: string;
  readonly formLang?: Language;
  readonly digits?: Digits | "arabic";
  readonly output?: string;
  readonly force?: boolean;
}

/** What to make, from where, and where to put it. */
export interface GenerateRequest {
  readonly criteria: Criteria;
  readonly year: number;
  /** The year of the common era that was typed instead, or null. */
  readonly commonEra: number | null;
  readonly round: number;
  readonly language: Language;
  readonly digits?: Digits;
  readonly source:
    | { readonly kind: "agency"; readonly entry: RosterEntry }
    | { readonly kind: "roster"; readonly file: string; readonly defaults: RosterDefaults };
  readonly place:
    { readonly kind: "file"; readonly path: string } | { readonly kind: "folder"; readonly path: string };
  readonly mayReplace: boolean;
}

interface Refused {
  readonly refused: string;
}

/** A request from its options: understood, or every problem of it, or the sentence that says why it can't be. */
export async function parseGenerateRequest(
  session: Session,
  options: GenerateOptions,
): Promise<Result<GenerateRequest> | Refused> {
  const { words, language, io } = session;
  const name = tidyName(options.agency ?? "");
  if ((name === "") === (options.roster === undefined)) return { refused: words.agencyOrRoster };
  const round = Number(normaliseTyped(options.round));
  if (!Number.isInteger(round) || round < 1 || round > 99)
    return { refused: fill(words.badRound, { round: options.round }) };
  const place = await findPlace(session, options);
  if ("refused" in place) return place;

  const edition =
    options.edition === undefined ? succeed(defaultEdition()) : await findEdition(io.files, options.edition);
  const year = parseFiscalYear(options.year);
  if (!edition.ok || !year.ok) return fail([...edition.problems, ...year.problems]);
  const { id, languages } = edition.value;
  const { formLang } = options;
  if (formLang !== undefined && !languages.includes(formLang))
    return fail([problem("request/no-language", {}, { edition: id, language: formLang })]);
  const defaults = parseDefaults(edition.value, options);
  if (!defaults.ok) return defaults;
  return succeed({
    criteria: edition.value,
    ...year.value,
    round,
    // Every edition has Thai; one that has nothing else makes no form that is English in part.
    language: formLang ?? (languages.includes(language) ? language : "th"),
    ...(options.digits === "thai" ? { digits: options.digits } : {}),
    source:
      options.roster === undefined
        ? { kind: "agency", entry: entryOf(name, options, defaults.value) }
        : { kind: "roster", file: options.roster, defaults: defaults.value },
    place,
    mayReplace: options.force ?? false,
  });
}

function defaultEdition(): Criteria {
  const [edition] = builtInEditions();
  if (edition === undefined) throw new Error("there is no built-in edition");
  return edition;
}

function parseDefaults(criteria: Criteria, options: GenerateOptions): Result<RosterDefaults> {
  // Without --kind it stays blank: a guess would be wrong for some, and the cover has a dropdown for it.
  const kind = options.kind === undefined ? "" : parseAgencyKind(criteria, options.kind);
  const { categories, unknown } = parseCategories(criteria, options.categories ?? "");
  const problems: readonly Problem[] = [
    ...(kind === null
      ? [
          problem(
            "request/unknown-kind",
            {},
            {
              kind: options.kind ?? "",
              known: criteria.agencyKinds.map(({ id }) => id).join(", "),
            },
          ),
        ]
      : []),
    ...unknown.map((category) =>
      problem(
        "request/unknown-category",
        {},
        {
          category,
          known: criteria.categories.map(({ id }) => id).join(", "),
        },
      ),
    ),
  ];
  if (problems.length > 0) return fail(problems);
  return succeed({
    ministry: tidyName(options.ministry ?? ""),
    agencyKind: kind ?? "",
    categories,
    dueDate: tidyName(options.due ?? ""),
  });
}

function entryOf(
  agencyName: string,
  { agencyCode, unit }: GenerateOptions,
  defaults: RosterDefaults,
): RosterEntry {
  return {
    ...defaults,
    agencyName,
    agencyCode: tidyName(agencyCode ?? ""),
    reportingUnit: tidyName(unit ?? ""),
  };
}

/** Where forms go: a roster's into a folder; one form into the file that -o names, or with a name of its own into a folder. */
async function findPlace(
  { io, words }: Session,
  { roster, output = "." }: GenerateOptions,
): Promise<GenerateRequest["place"] | Refused> {
  const found = await io.files.kindOf(output);
  const isFolder = found === "folder" || /[/\\]$/.test(output);
  if (roster !== undefined)
    return found === "file"
      ? { refused: fill(words.rosterNeedsFolder, { file: output }) }
      : { kind: "folder", path: output };
  if (isFolder) return { kind: "folder", path: join(output) };
  const ending = extname(output).toLowerCase();
  if (otherEndings.has(ending))
    return { refused: fill(words.otherEnding, { file: output, ending: ".xlsx" }) };
  return { kind: "file", path: ending === ".xlsx" ? output : `${output}.xlsx` };
}

/** Endings of other kinds of files: Excel refuses a workbook under them. */
const otherEndings = new Set([
  ".xls",
  ".xlsm",
  ".xlsb",
  ".xltx",
  ".ods",
  ".csv",
  ".pdf",
  ".json",
  ".doc",
  ".docx",
]);
