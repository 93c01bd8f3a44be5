import { recordOf } from "../../src/app/batch/packRecord";
import { type ReadHow, readFormFile } from "../../src/app/batch/readFormFile";
import type { BatchSetting } from "../../src/core/consolidation/batchSetting";
import { consolidate } from "../../src/core/consolidation/consolidate";
import type { Consolidation } from "../../src/core/consolidation/consolidation";
import type { ReadFile } from "../../src/core/consolidation/readFile";
import type { Criteria } from "../../src/core/criteria/schema";
import type { Identity } from "../../src/core/form/identity";
import type { CellValue } from "../../src/core/workbook/blueprint";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { cellsEdition } from "./assessedForm";
import { valueOf } from "./cellsOf";
import { fillPatch, formCells } from "./formCells";
import { formOf, hash } from "./formOf";
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

/** The bytes of an agency's form, filled. */
export async function filledFormBytes(
  criteria: Criteria,
  identity: Partial<Identity>,
  filling: ReadonlyMap<string, CellValue>,
): Promise<Uint8Array> {
  const issueId = `${identity.agencyCode ?? ""} ${identity.agencyName ?? ""} ${identity.reportingUnit ?? ""}`;
  const { blueprint } = formOf(criteria, identity, { issueId });
  const host = createXlsxHost(null);
  valueOf(await host.create(blueprint));
  valueOf(await host.apply({ sheets: fillPatch(formCells(blueprint), filling), last: null }));
  const bytes = host.bytes();
  if (bytes === null) throw new Error("the form wasn't made");
  return bytes;
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
