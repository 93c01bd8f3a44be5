import type { CarriedBatch } from "../../app/batch/readCarried";
import { parseFiscalYear } from "../../app/parseFiscalYear";
import type { Criteria } from "../../core/criteria/schema";
import type { BatchSetting } from "../../core/consolidation/batchSetting";
import { normaliseTyped } from "../../core/reading/normaliseTyped";
import { type Result, fail, succeed } from "../../core/result";
import { fill } from "../../core/text/fill";
import type { Digits } from "../../core/text/digits";
import type { Language } from "../../core/text/language";
import { findEdition } from "../findEdition";
import type { Session } from "../session";
import { editionsWith } from "./editionsWith";
import { readBase } from "./readBase";
import { readBatchRoster } from "./readBatchRoster";
import { readEarlier } from "./readEarlier";

/** The options of `pmqa consolidate` as they were typed. */
export interface ConsolidateOptions {
  readonly output: string;
  readonly addTo?: string;
  readonly roster?: string;
  readonly lastYear?: readonly string[];
  readonly year?: string;
  readonly round?: string;
  readonly choose?: readonly string[];
  readonly alias?: boolean;
  readonly csv?: string;
  readonly jsonl?: string;
  readonly jobs?: string;
  readonly edition?: string;
  readonly ambiguous?: string;
  readonly formLang?: Language;
  readonly digits?: Digits | "arabic";
  readonly force?: boolean;
}

/** What a batch begins from: an earlier one or nothing, how files are read, and what is settled. */
export interface ConsolidateRequest {
  readonly base: CarriedBatch | null;
  readonly setting: BatchSetting;
  readonly edition: Criteria | null;
  readonly jobs: number | null;
}

interface Refused {
  readonly refused: string;
}

/** Options understood, or every problem of what they name, or the sentence that says why they can't be followed. */
export async function parseConsolidateRequest(
  session: Session,
  options: ConsolidateOptions,
): Promise<Result<ConsolidateRequest> | Refused> {
  const { words, io } = session;
  const jobs = options.jobs === undefined ? null : Number(normaliseTyped(options.jobs));
  if (jobs !== null && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs))
    return { refused: fill(words.badJobs, { jobs: options.jobs ?? "", most: mostJobs }) };
  const round = Number(normaliseTyped(options.round ?? "1"));
  if (!Number.isInteger(round) || round < 1 || round > 99)
    return { refused: fill(words.badRound, { round: options.round ?? "" }) };
  if (options.round !== undefined && options.year === undefined) return { refused: words.roundNeedsYear };

  const edition =
    options.edition === undefined ? succeed(null) : await findEdition(io.files, options.edition);
  const year = options.year === undefined ? succeed(null) : parseFiscalYear(options.year);
  if (!edition.ok || !year.ok) return fail([...edition.problems, ...year.problems]);
  const base =
    options.addTo === undefined
      ? succeed(null)
      : await readBase(session, options.addTo, editionsWith(edition.value));
  if (!base.ok) return base;
  const roster =
    options.roster === undefined
      ? succeed(base.value?.setting.roster ?? null)
      : await readBatchRoster(session, options.roster, edition.value);
  const earlier =
    options.lastYear === undefined
      ? succeed(base.value?.setting.earlier ?? [])
      : await readEarlier(session, options.lastYear, edition.value, jobs);
  if (!roster.ok || !earlier.ok) return fail([...roster.problems, ...earlier.problems]);
  const digits = options.digits ?? base.value?.setting.digits;
  const setting: BatchSetting = {
    language: options.formLang ?? base.value?.setting.language ?? session.language,
    ...(digits === "thai" ? { digits } : {}),
    period: year.value === null ? (base.value?.setting.period ?? null) : { year: year.value.year, round },
    chosen: base.value?.setting.chosen ?? [],
    roster: roster.value,
    earlier: earlier.value,
    shownBy: options.alias === true ? "alias" : "name",
  };
  return succeed({ base: base.value, setting, edition: edition.value, jobs }, [
    ...roster.problems,
    ...earlier.problems,
  ]);
}

/** A thread takes some hundred megabytes of memory, and machines of offices have no more cores. */
const mostJobs = 16;
