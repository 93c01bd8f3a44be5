import { listEarlierScores } from "../../app/batch/listEarlierScores";
import { recordOf } from "../../app/batch/packRecord";
import { uniteFiles } from "../../app/batch/uniteFiles";
import { sha256Hex } from "../../app/sha256Hex";
import type { BatchSetting, EarlierScores } from "../../core/consolidation/batchSetting";
import { consolidate } from "../../core/consolidation/consolidate";
import type { ReadFile } from "../../core/consolidation/readFile";
import type { Criteria } from "../../core/criteria/schema";
import { problem } from "../../core/problem";
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
  const forms = await readBatchFiles(session, listing.value.files, { edition, ambiguous: null }, jobs);
  const carried = await readWorkbooks(session, listing.value.files, forms, editions);
  if (!carried.ok) return carried;
  const files = uniteFiles(forms, carried.value);
  const made = consolidate({
    files,
    chosen: files.length,
    setting: settingOf(session),
    editions,
    hash: sha256Hex,
    recordOf,
  });
  if (!made.ok) return made;
  const earlier = listEarlierScores(made.value);
  return earlier.length === 0
    ? fail([problem("batch/no-earlier-scores", { file: paths.join(", ") })])
    : succeed(earlier);
}

/** The files that consolidated workbooks among those that were read were made of. */
async function readWorkbooks(
  session: Session,
  paths: readonly PathToRead[],
  read: readonly ReadFile[],
  editions: readonly Criteria[],
): Promise<Result<readonly ReadFile[]>> {
  const files: ReadFile[] = [];
  for (const [at, { problems }] of read.entries()) {
    const path = paths[at]?.path;
    if (path === undefined || !problems.some(({ code }) => code === "batch/is-consolidation")) continue;
    const base = await readBase(session, path, editions);
    if (!base.ok) return base;
    files.push(...base.value.files);
  }
  return succeed(files);
}

function settingOf({ language }: Session): BatchSetting {
  return { language, period: null, chosen: [], roster: null, earlier: [], shownBy: "name" };
}
