import { z } from "zod";
import type { DeepReadonly } from "../criteria/deepReadonly";
import { problemSeverity } from "../problemCatalogue";
import { IdentityRecord } from "./formRecord";

/** How many of a file's problems are kept; a form that came back spoilt has thousands. */
export const problemsKept = 200;

const ProblemCode = z.custom<keyof typeof problemSeverity>(
  (code) => typeof code === "string" && Object.hasOwn(problemSeverity, code),
);

const KeptProblem = z.strictObject({
  code: ProblemCode,
  severity: z.enum(["error", "warning", "note"]),
  place: z.strictObject({
    file: z.exactOptional(z.string()),
    sheet: z.exactOptional(z.string()),
    cell: z.exactOptional(z.string()),
    path: z.exactOptional(z.string()),
  }),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Statements of one score set by what stands for them; the four kinds add up to `expected`. */
const AnswerCounts = z.strictObject({
  expected: z.int().min(0),
  answered: z.int().min(0),
  blank: z.int().min(0),
  notApplicable: z.int().min(0),
  unreadable: z.int().min(0),
});

/** A form that a file holds, as far as fates depend on it; all else is in its record. */
const FormOfFile = z.strictObject({
  edition: z.string(),
  editionHash: z.string(),
  issueId: z.string().nullable(),
  identity: IdentityRecord,
  self: AnswerCounts,
  committee: AnswerCounts,
  /** Indicator rows in which something stands. */
  indicators: z.int().min(0),
  /** The form's record (FormRecord) as JSON in UTF-8, deflated: small enough to keep that of every file. */
  packed: z.instanceof(Uint8Array),
  /** The edition, packed, as the form carries it; absent where one at hand is the same. */
  carried: z.string().exactOptional(),
});

/**
 * One file of a batch after it was read, and all that is ever needed of it again. It depends on the file's bytes and
 * name alone, so that files can be read in any order, by any number of workers and in any number of runs.
 */
export const ReadFile = z.strictObject({
  /** Path inside what was chosen, with forward slashes; it names the file and decides nothing. */
  name: z.string(),
  sizeBytes: z.int().min(0),
  /** Hexadecimal; null where the file's bytes couldn't be had. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** Why there is no form, or what was wrong with it: at most `problemsKept`, severest first. */
  problems: z.array(KeptProblem),
  problemCount: z.int().min(0),
  form: FormOfFile.nullable(),
});

export type AnswerCounts = DeepReadonly<z.infer<typeof AnswerCounts>>;
export type FormOfFile = DeepReadonly<Omit<z.infer<typeof FormOfFile>, "packed">> & {
  readonly packed: Uint8Array;
};
export type ReadFile = DeepReadonly<Omit<z.infer<typeof ReadFile>, "form">> & {
  readonly form: FormOfFile | null;
};
