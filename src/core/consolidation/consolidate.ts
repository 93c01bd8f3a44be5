import { editionSeenBy } from "../criteria/editionSeenBy";
import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import type { Hash } from "../form/seal";
import { editionHash } from "../form/stamp";
import { problem } from "../problem";
import { type Result, fail, succeed } from "../result";
import { assess } from "../results/assess";
import { answersInRecord } from "./answersInRecord";
import type { BatchSetting } from "./batchSetting";
import { compareText } from "../compareText";
import type { AgencyResult, BatchPeriod, Consolidation, Disagreement, Trend } from "./consolidation";
import { choosePeriod } from "./fates/choosePeriod";
import { keyAgencies, type NamedAgency } from "./fates/keyAgencies";
import { settleFates, type SettledFile } from "./fates/settleFates";
import { briefScores } from "./findings/briefScores";
import { createExampleCollector } from "./findings/collectExamples";
import { createGapCollector } from "./findings/collectGaps";
import { countItemLevels } from "./findings/countItemLevels";
import { createReceiptDrawer } from "./findings/drawUpReceipt";
import { biggestFirst, findDisagreements } from "./findings/findDisagreements";
import { nameAliases, showAgency } from "./findings/showAgency";
import { standOnRoster } from "./findings/standOnRoster";
import type { FormRecord } from "./formRecord";
import type { FormOfFile, ReadFile } from "./readFile";

/** What a consolidation is made from. */
export interface Batch {
  readonly files: readonly ReadFile[];
  /** How many files were chosen, counted where they were listed. */
  readonly chosen: number;
  readonly setting: BatchSetting;
  /** Editions at hand; the first is that of a batch without a form. */
  readonly editions: readonly Criteria[];
  readonly hash: Hash;
  /** Unpacks the record of a file that holds a form. */
  recordOf(file: ReadFile): FormRecord;
}

/**
 * Everything that the files come to, whatever order they are in. Records are taken up one at a time, so that memory
 * holds one however many files there are. Fails where the batch's edition isn't at hand.
 */
export function consolidate(batch: Batch): Result<Consolidation> {
  const { files, chosen, setting, hash, recordOf } = batch;
  const period = choosePeriod(files, setting);
  const edition = pickEdition(batch, period);
  if (!edition.ok) return edition;
  const criteria = edition.value;
  const index = indexCriteria(criteria);
  const keyOf = keyAgencies([
    ...(setting.roster ?? []),
    ...setting.earlier,
    ...files.flatMap(({ form }) => (form === null ? [] : [form.identity])),
  ]);
  const fates = settleFates(criteria, files, period, setting, { keyOf, recordOf });
  const byName = orderAgencies(fates);
  const aliases = nameAliases(
    byName.map(({ key }) => key),
    hash,
  );
  const isBlind = setting.shownBy === "alias";
  const aliasOf = ({ key }: Accepted) => aliases.get(key) ?? "";
  // The order of codes and of files' names would tell who is who.
  const accepted = isBlind
    ? [...byName].sort((one, other) => compareText(aliasOf(one), aliasOf(other)))
    : byName;

  const agencies: AgencyResult[] = [];
  const disagreements: Disagreement[] = [];
  const gaps = createGapCollector(index);
  const examples = createExampleCollector(criteria, index);
  const receipt = createReceiptDrawer(criteria);
  for (const { key, file, form } of accepted) {
    const record = recordOf(file);
    const agency = showAgency(key, aliases.get(key) ?? "", form.identity, setting);
    const { self, committee } = assess(editionSeenBy(criteria, record.identity.agencyKind), {
      identity: record.identity,
      self: answersInRecord(record, "self"),
      committee: answersInRecord(record, "committee"),
    });
    const result = { agency, file, self: briefScores(self), committee: briefScores(committee) };
    agencies.push(result);
    gaps.add(agency, self.gaps);
    examples.add(agency, record, self, committee);
    disagreements.push(...findDisagreements(index, agency, record, result));
    receipt.count(file, record);
  }
  return succeed({
    criteria,
    setting,
    period,
    fates: isBlind ? orderByDigest(fates) : fates,
    receipt: receipt.draw(fates, chosen),
    agencies,
    levels: countItemLevels(criteria, agencies),
    gaps: gaps.list(),
    disagreements: biggestFirst(disagreements),
    learning: examples.list(),
    trends: followTrends(agencies, setting, keyOf),
    roster: setting.roster === null ? [] : standOnRoster(setting.roster, fates, keyOf),
  });
}

function pickEdition({ editions, hash }: Batch, period: BatchPeriod | null): Result<Criteria> {
  const [first] = editions;
  if (first === undefined) throw new Error("no edition is at hand");
  if (period === null) return succeed(first);
  const named = editions.filter(({ id }) => id === period.edition);
  const found = named.find((each) => editionHash(each, hash) === period.editionHash);
  if (found !== undefined) return succeed(found);
  const known = editions.map(({ id }) => id).join(", ");
  return fail([
    named.length === 0
      ? problem("form/unknown-edition", {}, { edition: period.edition, known })
      : problem("form/edition-changed", {}, { edition: period.edition }),
  ]);
}

function orderByDigest(fates: readonly SettledFile[]): readonly SettledFile[] {
  return [...fates].sort((one, other) => compareText(one.file.sha256 ?? "", other.file.sha256 ?? ""));
}

interface Accepted {
  readonly key: string;
  readonly file: ReadFile;
  readonly form: FormOfFile;
}

/** Files that count by their agencies' codes, then names; agencies without a code come last. */
function orderAgencies(fates: readonly SettledFile[]): readonly Accepted[] {
  return fates
    .flatMap(({ agencyKey, file }): readonly Accepted[] =>
      agencyKey === null || file.form === null ? [] : [{ key: agencyKey, file, form: file.form }],
    )
    .sort((one, other) => {
      const [a, b] = [one.form.identity, other.form.identity];
      return (
        Number(a.agencyCode === "") - Number(b.agencyCode === "") ||
        compareText(a.agencyCode, b.agencyCode) ||
        compareText(a.agencyName, b.agencyName) ||
        compareText(one.key, other.key)
      );
    });
}

function followTrends(
  agencies: readonly AgencyResult[],
  { earlier }: BatchSetting,
  keyOf: (agency: NamedAgency) => string | null,
): readonly Trend[] {
  if (earlier.length === 0) return [];
  const byAgency = new Map(earlier.map((each) => [keyOf(each), each]));
  return agencies.map((now) => ({
    agency: now.agency,
    now,
    earlier: byAgency.get(now.agency.key) ?? null,
  }));
}
