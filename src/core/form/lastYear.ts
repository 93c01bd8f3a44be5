import { z } from "zod";
import type { DeepReadonly } from "../criteria/deepReadonly";

/** Why a value of an earlier year is pointed out: confirmed too long ago, met without evidence, evidence too old. */
export const oldReasons = ["answer", "no-evidence", "evidence"] as const;
export type OldReason = (typeof oldReasons)[number];

const YearScore = z.strictObject({ id: z.string(), score: z.number().nullable() });

/** One score set of last year, by the ids of the edition of now. */
const YearScores = z.strictObject({
  items: z.array(
    z.strictObject({
      ...YearScore.shape,
      /** A level's id, "below", "not-assessed", "not-applicable", or null for items of results. */
      level: z.string().nullable(),
    }),
  ),
  categories: z.array(YearScore),
  total: z.number().nullable(),
  isProvisional: z.boolean(),
});

/**
 * What a form keeps of last year's, so that the two years can be compared without the older file. A schema, since it
 * is kept in the form's hidden sheet, which comes back from outside.
 */
export const LastYearRecord = z.strictObject({
  format: z.literal("pmqa-last-year/1"),
  year: z.int(),
  round: z.int(),
  /** Last year's edition; its hash tells two of one id apart. */
  edition: z.strictObject({ id: z.string(), hash: z.string() }),
  self: YearScores,
  committee: YearScores,
  /** Which of the two counted as the year's result. */
  final: z.enum(["self", "committee"]),
  /** Statements and measures that were gaps, and those that were met. */
  gaps: z.array(z.string()),
  met: z.array(z.string()),
  /** The agency's own answers: a choice's id, or "not-applicable" where that was answered. */
  answers: z.array(z.tuple([z.string(), z.string()])),
  /** Rows of last year's plan, by what they say they do. */
  plan: z.array(
    z.strictObject({ name: z.string(), gaps: z.array(z.string()), isDone: z.boolean(), owner: z.string() }),
  ),
  /** Rows whose values were pointed out when the form was made; the year is that of what is old. */
  pointedOut: z.array(
    z.strictObject({ id: z.string(), reason: z.enum(oldReasons), year: z.int().nullable() }),
  ),
});

export type LastYearRecord = DeepReadonly<z.infer<typeof LastYearRecord>>;
export type YearScores = DeepReadonly<z.infer<typeof YearScores>>;

/** That a form was made from last year's. */
export interface LastYear {
  /** Last year's fiscal year, พ.ศ. */
  readonly year: number;
  /** Null where the form has lost it or it was damaged. */
  readonly record: LastYearRecord | null;
}

/**
 * The record of a form that was put together of several: what each says of its own part, by ids. Of the total only what
 * all say is known of the whole. Null for no records.
 */
export function uniteLastYears(records: readonly LastYearRecord[]): LastYearRecord | null {
  const [first, ...others] = records;
  if (first === undefined) return null;
  const scores = (set: "self" | "committee"): YearScores => ({
    items: byId(records.flatMap((each) => each[set].items)),
    categories: byId(records.flatMap((each) => each[set].categories)),
    total: others.every((each) => each[set].total === first[set].total) ? first[set].total : null,
    isProvisional: records.some((each) => each[set].isProvisional),
  });
  return {
    ...first,
    self: scores("self"),
    committee: scores("committee"),
    gaps: [...new Set(records.flatMap(({ gaps }) => gaps))],
    met: [...new Set(records.flatMap(({ met }) => met))],
    answers: [...new Map(records.flatMap(({ answers }) => answers))],
    plan: [...new Map(records.flatMap(({ plan }) => plan).map((row) => [JSON.stringify(row), row])).values()],
    pointedOut: byId(records.flatMap(({ pointedOut }) => pointedOut)),
  };
}

/** Each id once, as the first has it. */
function byId<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...new Map([...list].reverse().map((each) => [each.id, each])).values()].reverse();
}

/** The record as a text without spaces, which programs would trim or change where a cell ends. */
export function lastYearText(record: LastYearRecord): string {
  return JSON.stringify(record).replaceAll(" ", String.raw`\u0020`);
}

/** The record that a text holds; null where it holds none, whole and as it should be. */
export function parseLastYear(text: string): LastYearRecord | null {
  try {
    const parsed = LastYearRecord.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // not JSON: a piece of it is gone or was changed
  }
}
