import { confirmPending } from "../../src/app/nextYear/confirmPending";
import { makeNextYearForm, type NextYearOptions } from "../../src/app/nextYear/makeNextYearForm";
import { openSnapshot } from "../../src/app/openForm";
import { createEntryPlacer, patchOf } from "../../src/app/placeEntries";
import { scoreSnapshot, type AssessedForm } from "../../src/app/scoreForm";
import type { NextYearForm } from "../../src/core/carrying/nextYear/nextYearForm";
import type { Criteria } from "../../src/core/criteria/schema";
import type { Identity } from "../../src/core/form/identity";
import type { PendingCell } from "../../src/core/reading/submission";
import type { CellValue } from "../../src/core/workbook/blueprint";
import type { WorkbookHost } from "../../src/core/workbook/host";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { atWork, formAtWork, type FormAtWork } from "./assessedForm";
import { valueOf } from "./cellsOf";
import { hash } from "./formOf";
import { smallEdition } from "./smallEdition";

/** Next year's form, made from a form of last year that was filled and computed. */
export interface NextYearAtWork extends FormAtWork {
  readonly last: FormAtWork;
  readonly made: NextYearForm;
  open(): Promise<AssessedForm>;
  /** Confirms what waits, all of it or what `which` picks. */
  confirm(which?: (cell: PendingCell) => boolean): Promise<void>;
}

/** How a form is opened in these tests. */
export function readingOf(criteria: Criteria) {
  return { editions: [criteria], edition: null, ambiguous: null, hash };
}

/** A form of 2568 with these values, and the form of 2569 made from it. */
export async function nextYearAtWork(
  values: Readonly<Record<string, CellValue>>,
  options: Partial<NextYearOptions> = {},
  criteria: Criteria = smallEdition(),
  identity: Partial<Identity> = {},
): Promise<NextYearAtWork> {
  const last = await formAtWork(criteria, { year: 2568, ...identity });
  await last.fill(values);
  await last.assess();
  return nextYearFrom(last, options);
}

/** The form of the year after another's. */
export async function nextYearFrom(
  last: FormAtWork,
  options: Partial<NextYearOptions> = {},
): Promise<NextYearAtWork> {
  const host = createMemoryHost();
  const { criteria } = last;
  const made = valueOf(
    await makeNextYearForm(last.host, host, readingOf(criteria), { issueId: "issue-2", ...options }),
  );
  const now = options.to?.criteria ?? criteria;
  const form = atWork(now, host, made.form.blueprint);
  return {
    ...form,
    last,
    made,
    open: () => openScored(host, now),
    async confirm(which = () => true) {
      const snapshot = valueOf(await host.read());
      const opened = valueOf(openSnapshot(snapshot, readingOf(now)));
      const entries = confirmPending(opened.submission.pending.filter(which));
      const { placed } = createEntryPlacer(opened, snapshot)(entries);
      valueOf(await host.apply(patchOf(placed)));
    },
  };
}

async function openScored(host: WorkbookHost, criteria: Criteria): Promise<AssessedForm> {
  return valueOf(scoreSnapshot(valueOf(await host.read()), readingOf(criteria)));
}
