import { useState } from "react";
import { succeed } from "../../core/result";
import { type DraftFault, emptyDraft, type FormDraft } from "../formDraft";
import type { EditionChoice, MadeForm, PaneServices } from "../paneServices";
import type { Task } from "../task";
import { useTask } from "../useTask";

/** A form in the making: what was typed, what is wrong with it, and what came of it. */
export interface Creating {
  readonly draft: FormDraft;
  readonly faults: readonly DraftFault[];
  readonly editions: Task<readonly EditionChoice[]>;
  readonly making: Task<MadeForm>;
  change(change: Partial<FormDraft>): void;
  loadEditions(): void;
  make(): void;
  cancel(): void;
  downloadAgain(form: MadeForm): void;
}

/** The state of the step that makes a form; it outlives the step's screen. */
export function useCreating(services: PaneServices, now: Date): Creating {
  const [draft, setDraft] = useState(() => emptyDraft(now));
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const editions = useTask<readonly EditionChoice[]>();
  const making = useTask<MadeForm>();

  return {
    draft,
    faults,
    editions: editions.task,
    making: making.task,
    change(change) {
      setDraft({ ...draft, ...change });
      setFaults(faults.filter((fault) => !(fault in change)));
      if (making.task.kind === "done") making.reset();
    },
    loadEditions() {
      editions.start("loadingEditions", async () => succeed(await services.listEditions()));
    },
    make() {
      making.start("makingForm", async () => {
        const made = await services.makeForm(draft);
        setFaults("faults" in made ? made.faults : []);
        if ("faults" in made) return null;
        if (made.ok) services.saveFile(made.value.file);
        return made;
      });
    },
    cancel: making.cancel,
    downloadAgain: ({ file }) => services.saveFile(file),
  };
}
