import { packRecord, recordOf } from "../../src/app/batch/packRecord";
import { type ReadHow, readFormFile } from "../../src/app/batch/readFormFile";
import type { BatchSetting } from "../../src/core/consolidation/batchSetting";
import { consolidate } from "../../src/core/consolidation/consolidate";
import type { Consolidation } from "../../src/core/consolidation/consolidation";
import type { ReadFile } from "../../src/core/consolidation/readFile";
import type { FormRecord, IndicatorRecord } from "../../src/core/consolidation/formRecord";
import { countAnswers } from "../../src/core/consolidation/countAnswers";
import { ChoiceId } from "../../src/core/criteria/ids";
import { editionSeenBy } from "../../src/core/criteria/editionSeenBy";
import { indexCriteria } from "../../src/core/criteria/indexCriteria";
import type { Criteria } from "../../src/core/criteria/schema";
import type { Identity } from "../../src/core/form/identity";
import { editionHash } from "../../src/core/form/stamp";
import type { Problem } from "../../src/core/problem";
import type { Answer } from "../../src/core/scoring/answers";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { cellsEdition } from "./assessedForm";
import { valueOf } from "./cellsOf";
import { hash, requestOf } from "./formOf";
import { goldenFormFile } from "./goldenFormFile";

/** A setting in which nothing has been settled. */
export const openSetting: BatchSetting = {
  language: "th",
  period: null,
  chosen: [],
  roster: null,
  earlier: [],
  shownBy: "name",
};

/** Files read as the entries read them, by these editions. */
export function howToRead(editions: readonly Criteria[]): ReadHow {
  return { editions, edition: null, ambiguous: null, openWorkbook: (bytes) => createXlsxHost(bytes) };
}

/** A golden agency's form as a batch has read it. */
export async function goldenReadFile(agency: string, agencyCode: string): Promise<ReadFile> {
  const bytes = await goldenFormFile(agency, { agencyCode, agencyName: `กรมตัวอย่าง ${agencyCode}` });
  return readFormFile({ name: `${agency}.xlsx`, bytes }, howToRead([cellsEdition()]));
}

/** What files come to, all of them chosen. */
export function consolidationOf(
  files: readonly ReadFile[],
  { editions, ...setting }: Partial<BatchSetting> & { readonly editions: readonly Criteria[] },
): Consolidation {
  return valueOf(
    consolidate({
      files,
      chosen: files.length,
      setting: { ...openSetting, ...setting },
      editions,
      hash,
      recordOf,
    }),
  );
}

/** What a test says of a form: whose it is, and its answers by statement, "met", "not" or "?" and what was typed. */
export interface FormSketch {
  readonly name: string;
  readonly identity?: Partial<Identity>;
  readonly self?: Readonly<Record<string, string>>;
  readonly committee?: Readonly<Record<string, string>>;
  readonly evidence?: Readonly<Record<string, string>>;
  readonly indicators?: readonly IndicatorRecord[];
  readonly problems?: readonly Problem[];
  /** Two files with the same digest have the same bytes. */
  readonly sha256?: string;
}

/** A file with a form, as if it had been read. */
export function readFileOf(criteria: Criteria, sketch: FormSketch): ReadFile {
  const { self = {}, committee = {}, evidence = {}, indicators = [], problems = [] } = sketch;
  const { identity } = requestOf(criteria, sketch.identity);
  const index = indexCriteria(editionSeenBy(criteria, identity.agencyKind));
  const asked = index.allStatementIds.filter((id) =>
    identity.categories.includes(required(index.statements.get(id)).category.id),
  );
  const edition = { edition: criteria.id, editionHash: editionHash(criteria, hash) };
  const record: FormRecord = {
    ...edition,
    issueId: `issue of ${identity.agencyName}`,
    identity,
    statements: asked.map((id) => ({
      id,
      self: answerOf(self[id]),
      committee: answerOf(committee[id]),
      explanation: "",
      evidence: evidence[id] ?? "",
      suggestion: "",
      place: null,
    })),
    indicators,
  };
  return {
    name: sketch.name,
    sizeBytes: 1000,
    sha256: sketch.sha256 ?? hash(JSON.stringify(sketch)),
    problems,
    problemCount: problems.length,
    form: {
      ...edition,
      issueId: record.issueId,
      identity,
      self: countAnswers(record.statements.map((each) => each.self)),
      committee: countAnswers(record.statements.map((each) => each.committee)),
      indicators: indicators.length,
      packed: required(packRecord(record) ?? undefined),
    },
  };
}

/** A file that holds no form. */
export function refusedFileOf(name: string, problems: readonly Problem[]): ReadFile {
  return { name, sizeBytes: 10, sha256: hash(name), problems, problemCount: problems.length, form: null };
}

function answerOf(text: string | undefined): Answer {
  if (text === undefined) return { kind: "blank" };
  return text.startsWith("?")
    ? { kind: "unreadable", typed: text.slice(1) }
    : { kind: "choice", choice: ChoiceId.parse(text) };
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the edition hasn't got it");
  return value;
}
