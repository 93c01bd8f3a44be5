import { useEffect, useEffectEvent, useState } from "react";
import { type Result, succeed } from "../core/result";
import type { SheetCell } from "../core/workbook/address";
import type { Problem } from "../core/problem";
import type { FormReport } from "../views/formReport";
import type { FormControl, ReadForm, SavedForm } from "./formControl";
import { isFormStep, type PaneMemory, type StepName } from "./paneMemory";
import type { ChosenFile, OpenForm, PaneServices, WrittenResults } from "./paneServices";
import { type Failure, valueIn } from "./task";
import { useTask } from "./useTask";

export interface FormSetting {
  readonly services: PaneServices;
  readonly memory: PaneMemory;
  readonly step: StepName;
  readonly onStep: (step: StepName) => void;
  /** Goes on to a step, unless the person has gone elsewhere than to `from` meanwhile. */
  readonly onResume: (from: StepName, to: StepName) => void;
}

/** The form that the pane is about: opened, followed as it changes, remembered; it outlives the steps' screens. */
export function useForm({ services, memory, step, onStep, onResume }: FormSetting): FormControl {
  const reading = useTask<ReadForm>();
  const writing = useTask<WrittenResults>();
  const saving = useTask<SavedForm>();
  const [fileName, setFileName] = useState<string | null>(null);
  const [ambiguous, setAmbiguous] = useState<string | null>(null);
  const [item, setItem] = useState<string | null>(null);
  const [selected, setSelected] = useState<SheetCell | null>(null);
  const [goal, setGoal] = useState<SheetCell | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  /** What the person wants to do that leaves unsaved answers behind, until they have said so once more. */
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const read = valueIn(reading.task);
  const form = read?.form ?? null;

  const hear = useEffectEvent((report: Result<FormReport>) => {
    if (form === null) return;
    setTrouble(report.ok ? null : { kind: "problems", problems: report.problems });
    if (!report.ok) return;
    reading.update({ form, report: report.value });
    // A file that was written before this change lacks it, and is offered no more.
    if (form.editing !== null && writing.task.kind === "done") writing.reset();
  });
  function fault(error: unknown) {
    reportError(error);
    setTrouble({ kind: "fault" });
  }
  function goThere(place: SheetCell) {
    setSelected(place);
    const at = read?.report.itemAt(place) ?? null;
    if (at !== null) setItem(at);
  }
  const follow = useEffectEvent(goThere);
  const fail = useEffectEvent(fault);
  useEffect(() => form?.listen({ onReport: hear, onSelect: follow, onFault: fail }), [form]);

  const remember = useEffectEvent(() => {
    if (form !== null) memory.writeForm(form.id, { step, item, ambiguous });
  });
  useEffect(() => remember(), [form, step, item, ambiguous]);

  function start(chosen: ChosenFile | null, resumes: boolean) {
    writing.reset();
    saving.reset();
    setTrouble(null);
    setSelected(null);
    setGoal(null);
    setLeaving(null);
    setFileName(chosen?.file.name ?? null);
    reading.start("readingForm", () => openAs(services, memory, chosen), {
      onDone(opened) {
        const was = memory.readForm(opened.form.id);
        setAmbiguous(was?.ambiguous ?? null);
        setItem(was?.item ?? null);
        const left = was !== null && isFormStep(was.step) ? was.step : "fill";
        const isElsewhere = step === "collect" || step === "criteria";
        if (resumes && !isElsewhere && (was !== null || step === "create")) onResume(step, left);
      },
    });
  }

  /** Does what leaves the form, or asks first where answers would stay unsaved. */
  function leave(act: () => void) {
    if (form?.editing?.hasUnsaved() === true) setLeaving(() => act);
    else act();
  }

  async function chooseBy(dialog: PaneServices["chooseFile"]) {
    try {
      const chosen = (await dialog?.()) ?? null;
      if (chosen !== null) leave(() => start(chosen, true));
    } catch (error) {
      fault(error);
    }
  }

  async function show(place: SheetCell, select: NonNullable<OpenForm["select"]>) {
    try {
      const shown = await select(place);
      setTrouble(shown.ok ? null : { kind: "problems", problems: shown.problems });
      // An Excel without events doesn't tell where the person is now.
      if (shown.ok) goThere(place);
    } catch (error) {
      fault(error);
    }
  }

  async function confirmIn(row: string) {
    if (form === null) return;
    try {
      const confirmed = await form.confirmRow(row);
      // In Excel nobody tells of what the pane itself has written; and what was refused is shown as it is now.
      if (form.editing === null) await refreshReport(form);
      if (!confirmed.ok) setTrouble({ kind: "problems", problems: confirmed.problems });
    } catch (error) {
      fault(error);
    }
  }

  function readAgain(meaning: string | null) {
    if (form === null) return;
    writing.reset();
    setTrouble(null);
    reading.start("readingForm", () => readAs(form, meaning), { keepsLast: true });
  }

  function close() {
    reading.reset();
    writing.reset();
    saving.reset();
    setFileName(null);
    setTrouble(null);
    setLeaving(null);
    setSelected(null);
    setGoal(null);
    setItem(null);
    setAmbiguous(null);
  }

  return {
    mode: services.mode,
    reading: reading.task,
    fileName,
    trouble,
    leaving,
    ambiguous,
    selected,
    goal,
    item,
    writing: writing.task,
    saving: saving.task,
    hasUnsaved: form?.editing?.hasUnsaved() ?? false,
    open: (chosen) => leave(() => start(chosen, chosen !== null)),
    resume: () => start(null, true),
    choose: services.chooseFile === null ? null : () => void chooseBy(services.chooseFile),
    cancelReading() {
      if (read === null) close();
      else reading.cancel();
    },
    refresh: () => (form === null ? start(null, false) : readAgain(ambiguous)),
    close: () => leave(close),
    stay: () => setLeaving(null),
    settle(meaning) {
      setAmbiguous(meaning);
      readAgain(meaning);
    },
    openItem: setItem,
    goTo(place) {
      if (form === null) return;
      if (form.select !== null) return void show(place, form.select);
      goThere(place);
      // A place that is gone to once more is a goal once more.
      setGoal({ ...place });
      onStep("fill");
    },
    arrive: () => setGoal(null),
    save() {
      const editing = form?.editing ?? null;
      if (editing === null || saving.task.kind === "busy") return;
      saving.start(
        "savingForm",
        async () => {
          const saved = await editing.save();
          return saved.ok ? succeed({ ...saved.value, problems: saved.problems }) : saved;
        },
        { onDone: () => setLeaving(null) },
      );
    },
    confirm: (row) => void confirmIn(row),
    toFill: () => onStep("fill"),
    toResults: () => onStep("results"),
    writeResults(language) {
      if (form === null || read === null) return;
      writing.start("savingResults", async (signal) => {
        const written = await form.writeResults(ambiguous, language);
        if (!written.ok || signal.aborted) return written;
        const { file, problems } = written.value;
        if (file !== null) services.saveFile(file);
        // What was written is in the open workbook now: rows of the plan have come and moved.
        else await refreshReport(form);
        return succeed({ file, problems: problemsBeyond(read.report.problems, problems) });
      });
    },
    cancelWriting: writing.cancel,
    saveAgain() {
      const file = valueIn(writing.task)?.file ?? null;
      if (file !== null) services.saveFile(file);
    },
    saveFile: services.saveFile,
    openWritten() {
      const file = valueIn(writing.task)?.file ?? null;
      if (file !== null) start({ file: new File([file.bytes], file.name), handle: null }, false);
    },
  };

  async function refreshReport(written: OpenForm) {
    const again = await readAs(written, ambiguous);
    if (again.ok) reading.update(again.value);
    else setTrouble({ kind: "problems", problems: again.problems });
  }
}

async function openAs(
  services: PaneServices,
  memory: PaneMemory,
  chosen: ChosenFile | null,
): Promise<Result<ReadForm>> {
  const opened = await services.openForm(chosen);
  if (!opened.ok) return opened;
  return readAs(opened.value, memory.readForm(opened.value.id)?.ambiguous ?? null);
}

async function readAs(form: OpenForm, ambiguous: string | null): Promise<Result<ReadForm>> {
  const report = await form.read(ambiguous);
  return report.ok ? succeed({ form, report: report.value }, report.problems) : report;
}

/** The problems that aren't among those already told. */
function problemsBeyond(told: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  const toldAlready = new Set(told.map((each) => JSON.stringify(each)));
  return found.filter((each) => !toldAlready.has(JSON.stringify(each)));
}
