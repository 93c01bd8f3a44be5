import type { Correction } from "../../core/correction/correction";
import { findCorrections } from "../../core/correction/findCorrections";
import { isSlipOf } from "../../core/correction/isSlipOf";
import { readSlip } from "../../core/correction/readSlip";
import type { Slip } from "../../core/correction/slip";
import { type Problem, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { holdsSameEntries } from "../../core/workbook/holdsSameEntries";
import type { WorkbookHost } from "../../core/workbook/host";
import type { Snapshot } from "../../core/workbook/snapshot";
import { type OpenedForm, type OpenOptions, openSnapshot } from "../openForm";
import { type AppliedCorrection, planCorrections } from "./planCorrections";

/** What became of a slip. */
export interface AppliedSlip {
  /** The form as it is now. */
  readonly form: OpenedForm;
  readonly snapshot: Snapshot;
  readonly applied: readonly AppliedCorrection[];
  /** Keys of cells that held what the slip says already. */
  readonly unchanged: readonly string[];
  /** Of the cells that the slip lists, those in which something is still wrong or nothing stands. */
  readonly open: readonly Correction[];
}

/**
 * Puts the values of a slip into its form, each into the cell with its key, and reads the form again; nothing else
 * of the form changes. The problems are those of the slip, of values that weren't put in, and of values that were
 * and can't be understood: the form's others aren't told here.
 * Fails where either isn't what it should be, the slip is for another form, or nothing stands in it.
 */
export async function applySlip(
  host: WorkbookHost,
  slip: Snapshot,
  options: OpenOptions,
): Promise<Result<AppliedSlip>> {
  const said = readSlip(slip);
  if (!said.ok) return said;
  const read = await host.read();
  return read.ok ? applyRead(host, read.value, said, options, mostRounds) : read;
}

/** Planning takes a moment: who types faster than that for so long should be asked to pause. */
const mostRounds = 3;

async function applyRead(
  host: WorkbookHost,
  snapshot: Snapshot,
  said: Extract<Result<Slip>, { readonly ok: true }>,
  options: OpenOptions,
  roundsLeft: number,
): Promise<Result<AppliedSlip>> {
  const { entries, origin } = said.value;
  const opened = openSnapshot(snapshot, options);
  if (!opened.ok) return opened;
  const form = opened.value;
  if (!isSlipOf(origin, form.criteria, form.submission)) return fail([otherForm(said.value, form)]);
  if (entries.every(({ right }) => right === null))
    return fail([...said.problems, problem("slip/nothing-filled")]);

  const plan = planCorrections(form, snapshot, entries, options.hash);
  const told = [...said.problems, ...plan.problems];
  if (plan.applied.length === 0) return succeed(outcomeOf(form, snapshot, plan, said.value), told);
  if (host.capabilities.isShared) {
    const now = await host.read();
    if (!now.ok) return now;
    if (!holdsSameEntries(snapshot, now.value))
      return roundsLeft > 1
        ? applyRead(host, now.value, said, options, roundsLeft - 1)
        : fail([problem("excel/keeps-changing")]);
  }
  const written = await host.apply(plan.patch);
  if (!written.ok) return fail([...told, ...written.problems]);
  const after = await host.read();
  if (!after.ok) return after;
  const reopened = openSnapshot(after.value, options);
  if (!reopened.ok) return reopened;
  const outcome = outcomeOf(reopened.value, after.value, plan, said.value);
  return succeed(outcome, [...told, ...written.problems, ...notUnderstood(outcome)]);
}

function outcomeOf(
  form: OpenedForm,
  snapshot: Snapshot,
  { applied, unchanged }: Pick<AppliedSlip, "applied" | "unchanged">,
  { entries }: Slip,
): AppliedSlip {
  const listed = new Set(entries.map(({ key }) => key));
  const { rows } = findCorrections(form.criteria, form.slots, form.submission, snapshot);
  return { form, snapshot, applied, unchanged, open: rows.filter(({ key }) => listed.has(key)) };
}

/** What is wrong with the values that were put in. */
function notUnderstood({ applied, open }: AppliedSlip): readonly Problem[] {
  const keys = new Set(applied.map(({ key }) => key));
  return [...new Set(open.filter(({ key }) => keys.has(key)).flatMap(({ problems }) => problems))];
}

function otherForm({ origin }: Slip, { submission: { identity } }: OpenedForm): Problem {
  return problem(
    "slip/other-form",
    {},
    {
      slipAgency: origin.agencyName,
      slipYear: origin.year,
      slipRound: origin.round,
      agency: identity.agencyName,
      year: identity.year,
      round: identity.round,
    },
  );
}
