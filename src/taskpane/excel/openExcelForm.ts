import { assessForm } from "../../app/assessForm";
import { localDay } from "../../app/localDay";
import { type AssessedForm, scoreSnapshot } from "../../app/scoreForm";
import { wholeEdition } from "../../core/criteria/editionSeenBy";
import type { Problem } from "../../core/problem";
import { type Result, succeed } from "../../core/result";
import type { LiveWorkbookHost } from "../../core/workbook/host";
import type { Snapshot } from "../../core/workbook/snapshot";
import type { FormListener, OpenForm } from "../../ui/paneServices";
import { createFormReport } from "../../views/createFormReport";
import type { FormReport } from "../../views/formReport";
import { optionsWith } from "../openOptions";
import { confirmInExcel } from "./confirmInExcel";
import { createTurns } from "./createTurns";
import { followChanges } from "./followChanges";
import { createKeptPrintUndo } from "./keptPrintUndo";
import { printInExcel } from "./printInExcel";

/** The form in the workbook that is open in Excel. Fails where that workbook is none, or can't be read. */
export async function openExcelForm(host: LiveWorkbookHost): Promise<Result<OpenForm>> {
  // Following changes, readings that are asked for and the writing of results meet in one workbook: what was read
  // first must not come last, and nothing else is read between an assessment's reading and its writing.
  const inTurn = createTurns();
  const following: LiveWorkbookHost = {
    ...host,
    readChanges: (changes) => inTurn(() => host.readChanges(changes)),
  };
  /** What ambiguous marks count as, as the last reading was asked. */
  let asked: string | null = null;
  /** The form as the person saw it last. */
  let shown: AssessedForm | null = null;

  function report(snapshot: Snapshot, told: readonly Problem[]): Result<FormReport> {
    const form = scoreSnapshot(snapshot, optionsWith(asked), told);
    if (form.ok) shown = form.value;
    return form.ok ? succeed(createFormReport(form.value, form.problems), form.problems) : form;
  }

  async function read(ambiguous: string | null): Promise<Result<FormReport>> {
    asked = ambiguous;
    const snapshot = unused ?? (await inTurn(() => host.read()));
    unused = null;
    return snapshot.ok ? report(snapshot.value, snapshot.problems) : snapshot;
  }

  const first = await host.read();
  if (!first.ok) return first;
  let unused: Result<Snapshot> | null = first;
  const opened = scoreSnapshot(first.value, optionsWith(null), first.problems);
  if (!opened.ok) return opened;
  const id = opened.value.submission.stamp.issueId ?? opened.value.submission.identity.agencyName;
  const kept = createKeptPrintUndo(() => localStorage);
  const { printing, bringBack } = printInExcel(id, { host, inTurn, kept });
  return succeed({
    id,
    name: null,
    criteria: wholeEdition(opened.value.criteria),
    readWorkbook: () => inTurn(() => host.read()),
    read,
    listen: ({ onReport, onSelect, onFault }: FormListener) =>
      followChanges(following, {
        onSelect,
        onFault,
        onSnapshot: (changed) => onReport(changed.ok ? report(changed.value, changed.problems) : changed),
      }),
    confirmRow: (row) => inTurn(() => confirmInExcel(host, shown ?? opened.value, row, optionsWith(asked))),
    select: (place) => host.select(place),
    async writeResults(ambiguous) {
      asked = ambiguous;
      const options = { ...optionsWith(ambiguous), today: localDay(new Date()) };
      const assessed = await inTurn(async () => {
        // Results hide and show rows themselves: what was seen before they came must not come back over them.
        const restored = await bringBack();
        return restored.ok ? assessForm(host, options) : restored;
      });
      return assessed.ok ? succeed({ file: null, problems: assessed.problems }) : assessed;
    },
    printing,
    editing: null,
  });
}
