import type { BatchSetting, EarlierScores } from "../../core/consolidation/batchSetting";
import type { Consolidation } from "../../core/consolidation/consolidation";
import type { ReadFile } from "../../core/consolidation/readFile";
import type { Criteria } from "../../core/criteria/schema";
import { hasError, type Problem, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { sha256Hex } from "../sha256Hex";
import { consolidateFiles } from "./consolidateFiles";
import { recordOf } from "./packRecord";
import type { CarriedBatch } from "./readCarried";

/** What an earlier year is told by: consolidated workbooks, each with what was settled in it, and forms. */
export interface EarlierFiles {
  readonly workbooks: readonly CarriedBatch[];
  readonly forms: readonly ReadFile[];
}

/**
 * What agencies scored in an earlier year. A file that doesn't count for a fault is told, for its agency would else
 * pass for a newcomer. Fails where there are no scores at all.
 */
export function collectEarlierScores(
  { workbooks, forms }: EarlierFiles,
  setting: BatchSetting,
  editions: readonly Criteria[],
): Result<readonly EarlierScores[]> {
  const loose = {
    files: forms,
    setting: { ...setting, period: null, chosen: [], roster: null, earlier: [] },
  };
  const batches = [...workbooks, ...(forms.length === 0 ? [] : [loose])];
  const made = batches.map((batch) =>
    consolidateFiles({ ...batch, chosen: batch.files.length, editions, hash: sha256Hex, recordOf }),
  );
  const problems = made.flatMap((each) => (each.ok ? tellSetAside(each.value) : each.problems));
  const earlier = made.flatMap((each) => (each.ok ? listScores(each.value) : []));
  return earlier.length === 0
    ? fail([...problems, problem("batch/no-earlier-scores")])
    : succeed(earlier, problems);
}

function listScores({ agencies, period }: Consolidation): readonly EarlierScores[] {
  if (period === null) return [];
  return agencies.flatMap(({ file, self, committee }) => {
    if (file.form === null) return [];
    const { agencyCode, agencyName } = file.form.identity;
    return [{ agencyCode, agencyName, year: period.year, self, committee }];
  });
}

function tellSetAside({ fates }: Consolidation): readonly Problem[] {
  return fates.flatMap(({ file, fate, reasons }) =>
    fate === "set-aside" && hasError(reasons.slice(0, 1))
      ? [problem("batch/earlier-set-aside", { file: file.name })]
      : [],
  );
}
