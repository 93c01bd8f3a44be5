import { carryLastYear } from "../core/results/carryLastYear";
import { layoutResults } from "../core/results/layoutResults";
import { type Problem, problem } from "../core/problem";
import { type Result, fail, succeed } from "../core/result";
import { holdsSameEntries } from "../core/workbook/holdsSameEntries";
import type { WorkbookHost } from "../core/workbook/host";
import { overlaySnapshot } from "../core/workbook/overlaySnapshot";
import type { SheetPatch } from "../core/workbook/patch";
import type { Snapshot } from "../core/workbook/snapshot";
import { type OpenOptions, openSnapshot } from "./openForm";
import { type AssessedForm, scoreSnapshot } from "./scoreForm";

/** What a form is assessed with. */
export interface AssessOptions extends OpenOptions {
  /** A day as YYYY-MM-DD. */
  readonly today: string;
  /** The agency's form of the year before, whose scores go into blank cells for last year's; absent for none. */
  readonly lastYear?: AssessedForm;
}

/**
 * The scores of a form, computed and written into it.
 * Problems of reading stop nothing; only a form that can't be read or written at all fails, and one that people go
 * on changing, with excel/keeps-changing: where others work in it, what is written comes from what stands there then.
 */
export async function assessForm(host: WorkbookHost, options: AssessOptions): Promise<Result<AssessedForm>> {
  const read = await host.read();
  return read.ok ? assessRead(host, read, options, mostRounds) : read;
}

/** Computing takes a moment: who types faster than that for so long should be asked to pause. */
const mostRounds = 3;

async function assessRead(
  host: WorkbookHost,
  read: Extract<Result<Snapshot>, { readonly ok: true }>,
  options: AssessOptions,
  roundsLeft: number,
): Promise<Result<AssessedForm>> {
  const carried = carryInto(read.value, options);
  const scored = scoreSnapshot(carried.snapshot, options, [...read.problems, ...carried.problems]);
  if (!scored.ok) return scored;
  const { criteria, submission, assessment } = scored.value;
  const { patch, problems } = layoutResults(criteria, submission, assessment, { computedAt: options.today });
  if (host.capabilities.isShared) {
    const now = await host.read();
    if (!now.ok) return now;
    if (!holdsSameEntries(read.value, now.value)) {
      return roundsLeft > 1
        ? assessRead(host, now, options, roundsLeft - 1)
        : fail([problem("excel/keeps-changing")]);
    }
  }
  const written = await host.apply({ ...patch, sheets: [...carried.sheets, ...patch.sheets] });
  const all = [...scored.problems, ...problems, ...written.problems];
  return written.ok ? succeed(scored.value, all) : fail(all);
}

interface Carried {
  readonly snapshot: Snapshot;
  readonly sheets: readonly SheetPatch[];
  readonly problems: readonly Problem[];
}

/** The workbook with last year's scores in it, and the patch that puts them there. */
function carryInto(snapshot: Snapshot, options: AssessOptions): Carried {
  const opened = options.lastYear === undefined ? null : openSnapshot(snapshot, options);
  if (options.lastYear === undefined || opened?.ok !== true) return { snapshot, sheets: [], problems: [] };
  const { criteria, submission } = opened.value;
  const { cells, problems } = carryLastYear(criteria, submission, options.lastYear);
  return {
    snapshot: overlaySnapshot(
      snapshot,
      cells.map(({ sheet, row, column, score: value }) => ({
        sheet,
        cells: [{ row, column, cell: { row, column, kind: "number", value, format: "general" } }],
      })),
    ),
    sheets: cells.map(({ sheet, row, column, score: value }) => ({
      sheet,
      cells: [{ row, column, value }],
      rows: [],
    })),
    problems,
  };
}
