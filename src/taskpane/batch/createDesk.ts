import { addFiles } from "../../app/batch/addFiles";
import { carriedLimits } from "../../app/batch/carriedLimits";
import { composeWorkbook } from "../../app/batch/composeWorkbook";
import { consolidateFiles } from "../../app/batch/consolidateFiles";
import { recordOf } from "../../app/batch/packRecord";
import { readCarried } from "../../app/batch/readCarried";
import { shareCarried } from "../../app/batch/shareCarried";
import { builtInEditions } from "../../app/builtInEditions";
import { sha256Hex } from "../../app/sha256Hex";
import type { BatchSetting, EarlierScores, RosterAgency } from "../../core/consolidation/batchSetting";
import type { Batch } from "../../core/consolidation/consolidate";
import type { Consolidation } from "../../core/consolidation/consolidation";
import { findBatchChanges } from "../../core/consolidation/findBatchChanges";
import type { ReadFile } from "../../core/consolidation/readFile";
import { csvLines } from "../../core/consolidation/tidy/csvLines";
import { jsonLines } from "../../core/consolidation/tidy/jsonLines";
import { problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { collectWordsIn } from "../../core/text/collectWords";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import type { BatchReport, BatchSettings, OpenedBase } from "../../ui/collect/batchServices";
import type { NamedFile } from "../../ui/namedFile";
import { describeBatch, describeFile, describeReadFile } from "../../views/batch/describeBatch";
import { describeChanges } from "../../views/batch/describeChanges";
import { readBytes } from "../readBytes";
import { createMergeDesk } from "./createMergeDesk";
import type { Desk, DeskWorkbook } from "./deskProtocol";
import { makeSlip } from "./makeSlip";
import { readEarlier } from "./readEarlier";
import { readRosterFile } from "./readRosterFile";
import { textBytes } from "./textBytes";
import { writeOutlined } from "./writeOutlined";

/** A consolidated workbook that the batch goes on from, and what it came to by itself. */
interface Base {
  readonly files: readonly ReadFile[];
  readonly setting: BatchSetting;
  readonly consolidation: Consolidation;
}

/** Nothing settled yet. */
const openSetting: BatchSetting = {
  language: "th",
  period: null,
  chosen: [],
  roster: null,
  earlier: [],
  shownBy: "name",
};

/** A desk with nothing on it. */
export function createDesk(): Desk {
  const files = new Map<string, ReadFile>();
  let base: Base | null = null;
  let roster: readonly RosterAgency[] | null = null;
  let earlier: readonly EarlierScores[] = [];
  /** As it was settled last; null where something has changed since. */
  let latest: { readonly settings: BatchSettings; readonly result: Result<Consolidation> } | null = null;

  function batchOf({ language, shownBy, hasThaiDigits, chosen, listed }: BatchSettings): Batch {
    const carried = base?.files.filter(({ name }) => files.has(name)) ?? [];
    const isCarried = new Set(carried);
    const added = [...files.values()].filter((file) => !isCarried.has(file));
    const { files: all, setting } = addFiles(
      { files: carried, setting: base?.setting ?? openSetting },
      added,
    );
    const { digits: _, ...others } = setting;
    const settled = setting.chosen.filter((sha256) => !chosen.includes(sha256));
    return {
      files: all,
      chosen: listed,
      setting: {
        ...others,
        ...(hasThaiDigits === true ? { digits: "thai" } : {}),
        chosen: [...settled, ...chosen],
        language,
        shownBy,
        roster,
        earlier,
      },
      editions: builtInEditions(),
      hash: sha256Hex,
      recordOf,
    };
  }

  function settled(settings: BatchSettings): Result<Consolidation> {
    if (latest !== null && isSame(latest.settings, settings)) return latest.result;
    const result = consolidateFiles(batchOf(settings));
    latest = { settings, result };
    return result;
  }

  function report(settings: BatchSettings): Result<BatchReport> {
    const result = settled(settings);
    if (!result.ok) return result;
    const after = result.value;
    const changes =
      base === null
        ? null
        : describeChanges(
            findBatchChanges(base.consolidation, after, recordOf),
            after.criteria,
            settings.language,
          );
    return succeed({ view: describeBatch(after, result.problems), changes });
  }

  function tidyFile(settings: BatchSettings, ending: string, linesOf: typeof csvLines): Result<NamedFile> {
    const result = settled(settings);
    if (!result.ok) return result;
    const name = fileName(result.value, collectWordsIn(settings.language).dataName, ending);
    return succeed({ name, bytes: textBytes(linesOf(result.value, recordOf)) });
  }

  async function openBase(file: File): Promise<Result<OpenedBase>> {
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    const carried = await readCarried(
      createXlsxHost(bytes.value, { limits: carriedLimits }),
      builtInEditions(),
    );
    if (!carried.ok) return carried;
    if (carried.value === null) return fail([problem("batch/not-a-consolidation", { file: file.name })]);
    const { setting, files: carriedFiles } = carried.value;
    const consolidation = consolidateFiles({
      files: carriedFiles,
      chosen: carriedFiles.length,
      setting,
      editions: builtInEditions(),
      hash: sha256Hex,
      recordOf,
    });
    if (!consolidation.ok) return consolidation;
    // What was added before it keeps its name.
    const joining = carriedFiles.map((each) => ({ ...each, name: freeName(each.name, files) }));
    for (const each of joining) files.set(each.name, each);
    base = { files: joining, setting, consolidation: consolidation.value };
    roster ??= setting.roster;
    if (earlier.length === 0) earlier = setting.earlier;
    latest = null;
    return succeed({
      files: joining.map(describeReadFile),
      shownBy: setting.shownBy,
      hasThaiDigits: setting.digits === "thai",
      roster: roster?.length ?? null,
      earlier: earlier.length,
    });
  }

  return {
    add(read) {
      for (const file of read) files.set(file.name, shareCarried(file));
      latest = null;
      return read.map(describeReadFile);
    },
    remove(names) {
      for (const name of names) files.delete(name);
      latest = null;
      return null;
    },
    clear() {
      files.clear();
      [base, roster, earlier, latest] = [null, null, [], null];
      return null;
    },
    openBase,
    async setRoster(file) {
      const read = file === null ? succeed(null) : await readRosterFile(file);
      if (!read.ok) return read;
      roster = read.value;
      latest = null;
      return succeed(roster?.length ?? null, read.problems);
    },
    async setEarlier(chosen) {
      const read = await readEarlier(chosen, openSetting);
      if (!read.ok) return read;
      earlier = read.value;
      latest = null;
      return succeed(earlier.length, read.problems);
    },
    settle: report,
    describe({ name }) {
      const file = files.get(name);
      if (file === undefined) return null;
      const fates = latest?.result.ok === true ? latest.result.value.fates : [];
      return describeFile(file, fates.find((fate) => fate.file.name === name) ?? null);
    },
    composeWorkbook(settings): Result<DeskWorkbook> {
      const composed = composeWorkbook(batchOf(settings));
      if (!composed.ok) return composed;
      const { blueprint, consolidation } = composed.value;
      const name = fileName(consolidation, collectWordsIn(settings.language).workbookName, "xlsx");
      return writeOutlined(blueprint, name);
    },
    composeCsv: (settings) => tidyFile(settings, "csv", csvLines),
    composeJsonLines: (settings) => tidyFile(settings, "jsonl", jsonLines),
    makeSlip,
    ...createMergeDesk(),
  };
}

function isSame(one: BatchSettings, other: BatchSettings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Such as `PMQA4.0_2570_รวมผล.xlsx`; without a form there is no year. */
function fileName({ criteria, period }: Consolidation, what: string, ending: string): string {
  const edition = criteria.id.toUpperCase().replace(/^PMQA-/, "PMQA");
  const year =
    period === null ? "" : period.round === 1 ? `${period.year}` : `${period.year}-${period.round}`;
  const stem = [edition, year, what].filter((part) => part !== "").join("_");
  return `${stem}.${ending}`;
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
}
