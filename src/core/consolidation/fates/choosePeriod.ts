import { compareText } from "../../compareText";
import type { BatchSetting } from "../batchSetting";
import type { BatchPeriod } from "../consolidation";
import type { ReadFile } from "../readFile";
import { isEmptyForm } from "./isEmptyForm";

/**
 * The year, round and edition of a batch: those of most forms that have answers, each content counted once, among
 * forms of the year and round that were settled. Of several the latest. Null where there is no such form.
 */
export function choosePeriod(
  files: readonly ReadFile[],
  { period }: Pick<BatchSetting, "period">,
): BatchPeriod | null {
  const counts = new Map<string, { readonly period: BatchPeriod; count: number }>();
  const contents = new Set<string>();
  for (const { form, sha256 } of files) {
    if (form === null || isEmptyForm(form) || contents.has(sha256 ?? "")) continue;
    if (sha256 !== null) contents.add(sha256);
    const { edition, editionHash } = form;
    const { year, round } = form.identity;
    if (period !== null && (period.year !== year || period.round !== round)) continue;
    const key = `${year} ${round} ${edition} ${editionHash}`;
    const found = counts.get(key) ?? { period: { year, round, edition, editionHash }, count: 0 };
    found.count += 1;
    counts.set(key, found);
  }
  const [most] = [...counts.values()].sort(
    (one, other) => other.count - one.count || latestFirst(one.period, other.period),
  );
  return most?.period ?? null;
}

function latestFirst(one: BatchPeriod, other: BatchPeriod): number {
  return (
    other.year - one.year ||
    other.round - one.round ||
    compareText(one.edition, other.edition) ||
    compareText(one.editionHash, other.editionHash)
  );
}
