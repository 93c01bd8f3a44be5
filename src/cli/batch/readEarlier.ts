import { collectEarlierScores } from "../../app/batch/collectEarlierScores";
import type { CarriedBatch } from "../../app/batch/readCarried";
import type { BatchSetting, EarlierScores } from "../../core/consolidation/batchSetting";
import type { ReadFile } from "../../core/consolidation/readFile";
import type { Criteria } from "../../core/criteria/schema";
import { type Result, fail, succeed } from "../../core/result";
import type { PathToRead } from "../readers/pathToRead";
import type { Session } from "../session";
import { editionsWith } from "./editionsWith";
import { readBase } from "./readBase";
import { readBatchFiles } from "./readBatchFiles";

/** What agencies scored in an earlier year: by its consolidated workbook, or by its forms. */
export async function readEarlier(
  session: Session,
  paths: readonly string[],
  edition: Criteria | null,
  jobs: number | null,
): Promise<Result<readonly EarlierScores[]>> {
  const listing = await session.io.listBatch(paths);
  if (!listing.ok) return listing;
  const editions = editionsWith(edition);
  const read = await readBatchFiles(session, listing.value.files, { edition, ambiguous: null }, jobs);
  const workbooks = await readWorkbooks(session, listing.value.files, read, editions);
  if (!workbooks.ok) return workbooks;
  const forms = read.filter((file) => !isConsolidated(file));
  const earlier = collectEarlierScores({ workbooks: workbooks.value, forms }, settingOf(session), editions);
  const problems = [...listing.problems, ...earlier.problems];
  return earlier.ok ? succeed(earlier.value, problems) : fail(problems);
}

function isConsolidated({ problems }: ReadFile): boolean {
  return problems.some(({ code }) => code === "batch/is-consolidation");
}

/** What consolidated workbooks among the files that were read carry. */
async function readWorkbooks(
  session: Session,
  paths: readonly PathToRead[],
  read: readonly ReadFile[],
  editions: readonly Criteria[],
): Promise<Result<readonly CarriedBatch[]>> {
  const batches: CarriedBatch[] = [];
  for (const [at, file] of read.entries()) {
    const path = paths[at]?.path;
    if (path === undefined || !isConsolidated(file)) continue;
    const base = await readBase(session, path, editions);
    if (!base.ok) return base;
    batches.push(base.value);
  }
  return succeed(batches);
}

function settingOf({ language }: Session): BatchSetting {
  return { language, period: null, chosen: [], roster: null, earlier: [], shownBy: "name" };
}
