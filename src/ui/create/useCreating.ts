import { useState } from "react";
import { type Result, succeed } from "../../core/result";
import type { DraftFault, FormDraft } from "../../app/formDraft";
import type { EditionChoice } from "../../views/choices";
import type { NamedFile } from "../namedFile";
import type { Made, MadeForm, MadeForms, PaneServices } from "../paneServices";
import type { Task } from "../task";
import { useTask } from "../useTask";
import { emptyDraft } from "./emptyDraft";

/** Whom forms are made for: one agency, or those of a roster. */
export type FormsFor = "agency" | "roster";

/** How far a run over a roster is. */
export interface RosterProgress {
  readonly done: number;
  readonly of: number;
}

/** Forms in the making: what was typed, what is wrong with it, and what came of it. */
export interface Creating {
  readonly formsFor: FormsFor;
  readonly draft: FormDraft;
  readonly faults: readonly DraftFault[];
  readonly roster: File | null;
  /** True where forms were asked for without a roster. */
  readonly lacksRoster: boolean;
  readonly editions: Task<readonly EditionChoice[]>;
  readonly making: Task<MadeForm>;
  readonly makingMany: Task<MadeForms>;
  /** Null before the roster is read. */
  readonly progress: RosterProgress | null;
  choose(formsFor: FormsFor): void;
  chooseRoster(roster: File): void;
  change(change: Partial<FormDraft>): void;
  loadEditions(): void;
  make(): void;
  cancel(): void;
  download(file: NamedFile): void;
}

/**
 * The state of the step that makes forms; it outlives the step's screen. `onMadeHere` hears of a form that is now in
 * the workbook that is open.
 */
export function useCreating(services: PaneServices, now: Date, onMadeHere: () => void): Creating {
  const [formsFor, setFormsFor] = useState<FormsFor>("agency");
  const [draft, setDraft] = useState(() => emptyDraft(now));
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const [roster, setRoster] = useState<File | null>(null);
  const [lacksRoster, setLacksRoster] = useState(false);
  const [progress, setProgress] = useState<RosterProgress | null>(null);
  const editions = useTask<readonly EditionChoice[]>();
  const making = useTask<MadeForm>();
  const makingMany = useTask<MadeForms>();

  function leaveMade() {
    if (making.task.kind === "done" || making.task.kind === "failed") making.reset();
    if (makingMany.task.kind === "done" || makingMany.task.kind === "failed") makingMany.reset();
  }

  /** What was made; null where fields must be mended first, which the fields say. */
  function told<T>(made: Made<T>): Result<T> | null {
    setFaults("faults" in made ? made.faults : []);
    return "faults" in made ? null : made;
  }

  function makeOne() {
    making.start("makingForm", async (signal) => {
      const made = told(await services.makeForm(draft, signal));
      if (made?.ok !== true) return made;
      if (made.value.where === "this-workbook") onMadeHere();
      if (made.value.where === "file" && !signal.aborted) services.saveFile(made.value.file);
      return made;
    });
  }

  function makeMany() {
    setLacksRoster(roster === null);
    if (roster === null) return;
    setProgress(null);
    makingMany.start("makingForms", async (signal) => {
      const onProgress = (done: number, of: number) => signal.aborted || setProgress({ done, of });
      const made = told(await services.makeForms(draft, roster, { signal, onProgress }));
      if (made?.ok === true && !signal.aborted) services.saveFile(made.value.file);
      return made;
    });
  }

  return {
    formsFor,
    draft,
    faults,
    roster,
    lacksRoster,
    editions: editions.task,
    making: making.task,
    makingMany: makingMany.task,
    progress,
    choose(next) {
      setFormsFor(next);
      setFaults([]);
      setLacksRoster(false);
      leaveMade();
    },
    chooseRoster(file) {
      setRoster(file);
      setLacksRoster(false);
      leaveMade();
    },
    change(change) {
      setDraft({ ...draft, ...change });
      setFaults(faults.filter((fault) => !(fault in change)));
      leaveMade();
    },
    loadEditions() {
      editions.start("loadingEditions", async () => succeed(await services.listEditions()));
    },
    make: formsFor === "agency" ? makeOne : makeMany,
    cancel() {
      making.cancel();
      makingMany.cancel();
    },
    download: services.saveFile,
  };
}
