import { layoutResults } from "../core/results/layoutResults";
import { problem } from "../core/problem";
import { type Result, fail, succeed } from "../core/result";
import { holdsSameEntries } from "../core/workbook/holdsSameEntries";
import type { WorkbookHost } from "../core/workbook/host";
import type { Snapshot } from "../core/workbook/snapshot";
import type { OpenOptions } from "./openForm";
import { type AssessedForm, scoreSnapshot } from "./scoreForm";

/**
 * The scores of a form, computed and written into it. `today` is a day as YYYY-MM-DD.
 * Problems of reading stop nothing; only a form that can't be read or written at all fails, and one that people go
 * on changing, with excel/keeps-changing: where others work in it, what is written comes from what stands there then.
 */
export async function assessForm(
  host: WorkbookHost,
  options: OpenOptions & { readonly today: string },
): Promise<Result<AssessedForm>> {
  const read = await host.read();
  return read.ok ? assessRead(host, read, options, mostRounds) : read;
}

/** Computing takes a moment: who types faster than that for so long should be asked to pause. */
const mostRounds = 3;

async function assessRead(
  host: WorkbookHost,
  read: Extract<Result<Snapshot>, { readonly ok: true }>,
  options: OpenOptions & { readonly today: string },
  roundsLeft: number,
): Promise<Result<AssessedForm>> {
  const scored = scoreSnapshot(read.value, options, read.problems);
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
  const written = await host.apply(patch);
  const all = [...scored.problems, ...problems, ...written.problems];
  return written.ok ? succeed(scored.value, all) : fail(all);
}
