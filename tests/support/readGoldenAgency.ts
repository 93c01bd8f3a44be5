import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { AnswerSet } from "../../src/core/scoring/answers";
import { answersOf } from "./answersOf";

const Indicator = z.object({
  name: z.string(),
  unit: z.string(),
  direction: z.enum(["more", "less"]),
  target: z.number().nullable(),
  results: z.array(z.number().nullable()),
  committee: z.number().nullable(),
});

const Mean = z.object({ score: z.number().nullable(), provisional: z.boolean(), restAtZero: z.number() });

const Expected = z.object({
  items: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      level: z.string().optional(),
      provisional: z.boolean().optional(),
      unanswered: z.array(z.string()).optional(),
      measures: z.record(z.string(), z.number()).optional(),
    }),
  ),
  categories: z.record(z.string(), Mean.extend({ assessed: z.number(), of: z.number() })),
  total: Mean.extend({ categoriesAssessed: z.number(), of: z.number(), itemsAssessed: z.number() }),
  levels: z.record(z.string(), z.number()),
  gaps: z.array(
    z.object({
      id: z.string(),
      level: z.string().optional(),
      kind: z.string().optional(),
      gainItem: z.number().nullable(),
      gainCategory: z.number().nullable(),
      gainTotal: z.number().nullable(),
    }),
  ),
});

const Answer = z.enum(["met", "not"]).optional();

const Agency = z.object({
  answers: z.record(z.string(), z.object({ self: Answer, committee: Answer })),
  indicators: z.record(z.string(), z.array(Indicator)),
  /** How some answers and figures stand in their cells, and marks that must not be counted. */
  typed: z.record(z.string(), z.string()).default({}),
  ambiguous: z.record(z.string(), z.string()).default({}),
  expected: z.object({
    self: Expected,
    committee: Expected.optional(),
    fewestStatementsToTotal: z.record(z.string(), z.number()).optional(),
  }),
});

export type GoldenAgency = z.infer<typeof Agency>;
export type GoldenScores = z.infer<typeof Expected>;

/** A made-up agency of tests/golden/agencies with what follows from its answers. */
export function readGoldenAgency(name: string): GoldenAgency {
  return Agency.parse(
    JSON.parse(readFileSync(join(__dirname, "../golden/agencies", `${name}.json`), "utf8")),
  );
}

/** One of an agency's score sets. */
export function goldenAnswers(agency: GoldenAgency, set: "self" | "committee"): AnswerSet {
  const answers = Object.entries(agency.answers).map(([id, answer]) => [id, answer[set] ?? ""] as const);
  const indicators = Object.entries(agency.indicators).map(
    ([id, entered]) =>
      [
        id,
        entered.map(({ name, target, direction, results, committee }) => {
          const result = set === "self" ? (results.at(-1) ?? null) : committee;
          return { name, target, direction, result };
        }),
      ] as const,
  );
  return answersOf(Object.fromEntries(answers), Object.fromEntries(indicators));
}
